/** The examples of contradictions: what must be told, and what must not. */
import { describe, expect, test } from 'vitest';
import { conflictExamples, wronglyTold } from '../scripts/mutate/conflict-examples.ts';
import { checkAnswer } from '../src/lib/engine/check-answer.ts';
import { guideIds, guideOn } from './rules.ts';

describe('answers that contradict each other', () => {
	test.each(conflictExamples.map((example) => [example.says, example] as const))('%s', (_, example) => {
		const guide = guideOn(example.guide);
		for (const answers of [...example.contradict, ...example.fit])
			for (const [id, answer] of Object.entries(answers))
				expect(checkAnswer(guide.questions[id]!, answer)).toBeUndefined();
		expect(wronglyTold(guide, example)).toEqual([]);
	});

	test('have an example for each contradiction of each guide', () => {
		const shown = conflictExamples.map(({ guide, conflict }) => `${guide} ${conflict}`).sort();
		const named = guideIds.flatMap((id) => guideOn(id).conflicts.map((conflict) => `${id} ${conflict.id}`));
		expect(shown).toEqual(named.sort());
	});
});
