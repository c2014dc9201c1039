import { expect, test } from 'vitest';
import { UNKNOWN } from '#lib/engine/types.ts';
import { guide as compiledGuide } from '#lib/rules/guides.ts';
import { relevantAnswers } from './relevant.ts';

const guide = await compiledGuide('person', '2026-11-29');

test('what was said after a gap counts, and what no longer matters does not', () => {
	const said = { 'wanted-help': ['time-off'], recognition: 'severe', 'work-days': 5, 'aid-kind': 'work-aid' };
	const { 'aid-kind': _, ...counts } = said;
	expect(relevantAnswers(guide, said)).toEqual(counts);
});

test('an answer on the way to a wish counts only where the way is gone', () => {
	const lost = { 'wanted-help': UNKNOWN, situation: ['home'], 'where-needed': 'at-work' };
	expect(relevantAnswers(guide, lost)).toEqual({ 'wanted-help': UNKNOWN, situation: ['home'] });
	expect(relevantAnswers(guide, { ...lost, 'wanted-help': ['housing'] })).toEqual({ 'wanted-help': ['housing'] });
	expect(relevantAnswers(guide, { situation: ['home'], recognition: 'severe' })).toEqual({ recognition: 'severe' });
});

test('a case that was stored before there was a way loses nothing by that', () => {
	const before = { 'wanted-help': UNKNOWN, recognition: 'severe', 'work-days': 5, 'aid-kind': 'work-aid' };
	expect(relevantAnswers(guide, before)).toEqual(before);
	expect(relevantAnswers(guide, { ...before, situation: UNKNOWN })).toEqual({ ...before, situation: UNKNOWN });
	const { 'aid-kind': _, ...counts } = before;
	expect(relevantAnswers(guide, { ...before, situation: ['too-much'] })).toEqual({
		...counts,
		situation: ['too-much'],
	});
});
