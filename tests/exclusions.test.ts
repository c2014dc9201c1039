/** Benefits that the law does not give beside each other: each is signed. That it holds, the proof shows. */
import { expect, test } from 'vitest';
import { exclusionExamples, wronglyExcluded } from '../scripts/mutate/exclusion-examples.ts';
import { book } from './rules.ts';

test('each exclusion has an example of its own, and each example an exclusion', () => {
	expect(wronglyExcluded(book)).toEqual([]);
	const sentences = exclusionExamples.map(({ says }) => says);
	expect(new Set(sentences).size).toBe(sentences.length);
});
