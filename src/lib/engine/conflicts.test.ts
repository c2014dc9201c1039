import { expect, test } from 'vitest';
import { guideOf, norms, when } from './builder.ts';
import { contradictions } from './conflicts.ts';

const guide = guideOf(when('status', 'severe'), {
	conflicts: [
		{ id: 'late', norms, when: { all: [when('decision', 'granted'), when('timing', 'not-yet')] } },
		{ id: 'other', norms, when: { all: [when('sure', 'yes'), when('status', 'none')] } },
	],
});

test('answers that contradict each other are told with their questions, in the order in which they were asked', () => {
	expect(contradictions(guide, { timing: 'not-yet', decision: 'granted', sure: 'yes', status: 'none' })).toEqual([
		{ id: 'late', questions: ['timing', 'decision'] },
		{ id: 'other', questions: ['status', 'sure'] },
	]);
	expect(contradictions(guide, { timing: 'not-yet', decision: 'granted' }).map(({ id }) => id)).toEqual(['late']);
});

test('what may yet turn out to fit is no contradiction', () => {
	expect(contradictions(guide, { timing: 'unknown', decision: 'granted' })).toEqual([]);
	expect(contradictions(guide, {})).toEqual([]);
});
