import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/engine/types.ts';
import { answerOf, draftOf, ticked } from './answer-draft.ts';

const wish: Question = { id: 'wish', type: 'multiple', options: ['a', 'b', 'everything'], norms: [] };
const work: Question = { id: 'work', type: 'choice', options: ['employee', 'none'], norms: [] };

describe('answerOf', () => {
	it.each([
		[work, 'employee'],
		[work, 'unknown'],
		[wish, ['a', 'b']],
		[wish, 'unknown'],
	] as const)('gives back what draftOf was given: %j %j', (question, answer) => {
		expect(answerOf(question, draftOf(question, answer))).toEqual(answer);
	});

	it.each([work, wish])('gives nothing for empty fields of %j', (question) => {
		expect(answerOf(question, draftOf(question, undefined))).toBeUndefined();
	});

	it('puts several options in the order of the question', () => {
		expect(answerOf(wish, { chosen: '', several: ['b', 'a'], typed: '' })).toEqual(['a', 'b']);
	});
});

describe('ticked', () => {
	it('leaves an option that stands for itself alone', () => {
		expect(ticked(['a', 'b'], ['a', 'b', 'everything'])).toEqual(['everything']);
		expect(ticked(['everything'], ['everything', 'unknown'])).toEqual(['unknown']);
	});

	it('ends it when another is ticked', () => {
		expect(ticked(['everything'], ['everything', 'a'])).toEqual(['a']);
	});

	it('keeps what is left when one is unticked', () => {
		expect(ticked(['a', 'b'], ['b'])).toEqual(['b']);
	});
});
