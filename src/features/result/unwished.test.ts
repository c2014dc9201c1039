import { expect, it } from 'vitest';
import { guide } from '#lib/rules/guides.ts';
import { unwished } from './unwished.ts';

const person = await guide('person', '2026-11-29');
const organisation = await guide('organisation', '2026-11-29');

it('a result waits until a wish is said, or the situation that leads to one', () => {
	expect(unwished(person, {})).toBe(true);
	expect(unwished(person, { recognition: 'severe' })).toBe(true);
	expect(unwished(person, { 'wanted-help': 'unknown' })).toBe(true);
	expect(unwished(person, { 'wanted-help': 'unknown', situation: 'unknown' })).toBe(true);
	expect(unwished(person, { 'wanted-help': ['vehicle'] })).toBe(false);
	expect(unwished(person, { 'wanted-help': 'unknown', situation: ['way'] })).toBe(false);
});

it('an old case, which was asked about everything, has its result', () => {
	expect(unwished(person, { 'wanted-help': 'unknown', recognition: 'severe' })).toBe(false);
});

it('every guide asks what is wished', () => expect(unwished(organisation, {})).toBe(true));
