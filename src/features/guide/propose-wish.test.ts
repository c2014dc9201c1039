import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { guide, guideIds } from '#lib/rules/guides.ts';
import { closeCase, startCase } from '#features/open-case/open-case.ts';
import { takeFields } from './kept-fields.ts';
import { proposeWish } from './propose-wish.ts';

const person = await guide('person', '2026-11-29');
const question = person.questions['wanted-help']!;

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	sessionStorage.clear();
	closeCase('person');
});

it('ticks what a benefit is for, and answers nothing', async () => {
	expect(await proposeWish('person', 'kraftfahrzeughilfe')).toBe('wanted-help');
	const kept = takeFields({ guide: 'person', question, id: null, given: undefined });
	expect(kept).toEqual({ fields: { chosen: '', several: ['vehicle'], typed: '' }, changing: false });
});

it('adds it to what the open case wishes, to be changed from the list of answers', async () => {
	const { session } = await startCase('person');
	await session.record('wanted-help', ['assistance']);
	await proposeWish('person', 'kraftfahrzeughilfe');
	const kept = takeFields({ guide: 'person', question, id: session.case.id, given: ['assistance'] });
	expect(kept).toMatchObject({ fields: { several: ['assistance', 'vehicle'] }, changing: true });
	expect(session.answers).toEqual({ 'wanted-help': ['assistance'] });
});

it('leaves a wish that holds it already', async () => {
	const { session } = await startCase('person');
	await session.record('wanted-help', ['everything']);
	await proposeWish('person', 'kraftfahrzeughilfe');
	expect(takeFields({ guide: 'person', question, id: session.case.id, given: ['everything'] })?.fields).toBeUndefined();
});

it('proposes nothing for what the guide does not know', async () => {
	expect(await proposeWish('person', 'gibt-es-nicht')).toBeUndefined();
	expect(sessionStorage).toHaveLength(0);
});

it.each(guideIds)('has an option for every benefit of %s', async (id) => {
	const { wish, questions, benefits } = await guide(id, '2026-11-29');
	const options = questions[wish?.question ?? '']?.options ?? [];
	expect(benefits.map(({ rule }) => rule.purpose).filter((purpose) => !options.includes(purpose))).toEqual([]);
});
