import { kindOf, numberIn } from '#lib/calculators/number.ts';
import type { Answer, Question } from '#lib/engine/types.ts';
import type { Draft } from './answer-draft.ts';

/**
 * What the field for a number, an amount of money or a day says, for `checkAnswer`: an answer, nothing where it is empty,
 * or the text itself where it is no number, or may be two. Apart from the other fields, because few pages need it.
 */
export function amountOf(question: Question, { chosen, typed }: Pick<Draft, 'chosen' | 'typed'>): Answer | undefined {
	const text = typed.trim();
	if (chosen || text === '') return chosen || undefined;
	return question.type === 'date' ? text : (numberIn(text, kindOf(question.unit)) ?? text);
}
