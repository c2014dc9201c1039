import { optionsOf } from './options.ts';
import { UNKNOWN, type Question, type QuestionType } from './types.ts';

/** What is wrong with an answer, with the values a sentence about it needs. */
export type AnswerFault =
	| { readonly code: 'empty' | 'not-a-day' }
	/** With the text, where one stands there. */
	| { readonly code: 'not-a-number'; readonly said?: string }
	| { readonly code: 'too-low'; readonly min: number }
	| { readonly code: 'too-high'; readonly max: number }
	| { readonly code: 'unknown-option'; readonly option: string; readonly options: readonly string[] }
	| { readonly code: 'wrong-type'; readonly expected: QuestionType };

/**
 * What is wrong with an answer to a question, or nothing. "Weiß nicht" fits every question. Takes whatever a screen, a
 * file or the command line has, so that all three mean the same by a valid answer; numbers are in the question's unit,
 * bounds are inclusive, days are ISO days that exist.
 */
export function checkAnswer(question: Question, answer: unknown): AnswerFault | undefined {
	if (answer === UNKNOWN) return undefined;
	if (answer === undefined || answer === null || answer === '') return { code: 'empty' };
	switch (question.type) {
		case 'number':
		case 'money':
			return checkNumber(question, answer);
		case 'date':
			return isDay(answer) ? undefined : { code: 'not-a-day' };
		case 'choice':
		case 'yes-no':
			return typeof answer === 'string'
				? checkOption(question, answer)
				: { code: 'wrong-type', expected: question.type };
		case 'multiple':
			return checkOptions(question, answer);
	}
}

/** Whether something is an ISO day (`YYYY-MM-DD`) that stands in the calendar. */
export function isDay(day: unknown): day is string {
	if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function checkNumber({ min, max }: Question, answer: unknown): AnswerFault | undefined {
	if (typeof answer === 'string') return { code: 'not-a-number', said: answer };
	if (typeof answer !== 'number' || !Number.isFinite(answer)) return { code: 'not-a-number' };
	if (min !== undefined && answer < min) return { code: 'too-low', min };
	if (max !== undefined && answer > max) return { code: 'too-high', max };
	return undefined;
}

function checkOption(question: Question, option: string): AnswerFault | undefined {
	const options = optionsOf(question);
	return options.includes(option) ? undefined : { code: 'unknown-option', option, options };
}

function checkOptions(question: Question, answer: unknown): AnswerFault | undefined {
	if (!Array.isArray(answer)) return { code: 'wrong-type', expected: 'multiple' };
	if (answer.length === 0) return { code: 'empty' };
	for (const option of answer as readonly unknown[]) {
		if (typeof option !== 'string') return { code: 'wrong-type', expected: 'multiple' };
		const fault = checkOption(question, option);
		if (fault) return fault;
	}
	return undefined;
}
