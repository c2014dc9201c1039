/** What tests look at, each cut into classes of answers that no test of the guide tells apart: a case is packed into them. */
import type { CompiledFact } from './compile.ts';
import { optionsOf } from './options.ts';
import { UNKNOWN, type Answer, type Answers, type Question, type Test } from './types.ts';

/** Classes that every reading has: "weiß nicht", unsaid at its worst and at its best, and an answer that no test names. */
export const SILENT = 0;
export const WORST = 1;
export const BEST = 2;
const OTHER = 3;
const NAMED = 4;

/** A question, one option of a question that takes several, or a computed fact. */
export interface Reading {
	readonly index: number;
	/** Of the question; empty for a fact. */
	readonly id: string;
	readonly question: Question | undefined;
	readonly fact: CompiledFact | undefined;
	/** The option that is looked for, where several may be given. */
	readonly option: string | undefined;
	/** Texts that tests name; each is a class. */
	readonly named: string[];
	/** Numbers that tests compare with, in order once the guide is compiled; each is a class, and so is what lies between. */
	readonly bounds: number[];
}

/** All readings of a guide. They know all their classes once every test was looked at. */
export class Readings {
	readonly #known = new Map<string, Reading>();

	get size(): number {
		return this.#known.size;
	}

	/** What a test looks at; notes what it compares with. */
	of(test: Test, question: Question | undefined, fact: CompiledFact | undefined, bound: number | undefined): Reading {
		const { is, in: some = [], includes: option } = test;
		const key = `${test.fact ?? ''} ${test.question ?? ''} ${option ?? ''}`;
		const id = question?.id ?? '';
		const fresh: Reading = { index: this.size, id, question, fact, option, named: [], bounds: [] };
		const reading = this.#known.get(key) ?? fresh;
		this.#known.set(key, reading);
		for (const text of is === undefined ? some : [is]) if (!reading.named.includes(text)) reading.named.push(text);
		if (bound !== undefined && !reading.bounds.includes(bound)) reading.bounds.push(bound);
		return reading;
	}
}

/** One answer for each class from {@link OTHER} on. Puts the bounds in order. */
export function samplesOf({ option, named, bounds }: Reading): readonly Answer[] {
	if (option !== undefined) return [[], [option]];
	bounds.sort((a, b) => a - b);
	const between = bounds.flatMap((bound, at) => [((bounds[at - 1] ?? bound - 2) + bound) / 2, bound]);
	return ['', ...named, ...between, (bounds.at(-1) ?? 0) + 1];
}

/** The classes of all valid answers, where they are one choice among options. */
export function choiceOf(reading: Reading): readonly number[] | undefined {
	const { question } = reading;
	if (!question || (question.type !== 'choice' && question.type !== 'yes-no')) return undefined;
	return [SILENT, ...optionsOf(question).map((option) => classIn(reading, option))];
}

/**
 * The class of a reading.
 * @param unsaid the class of what is not answered
 * @param revise whether "weiß nicht" may still become an answer too
 */
export function classOf(reading: Reading, answers: Answers, unsaid: number, revise: boolean): number {
	const { id, fact } = reading;
	if (id) {
		const answer = answers[id];
		return isUnsaid(answer, revise) ? unsaid : classIn(reading, answer);
	}
	const value = fact?.value(answers);
	const lacks = value === undefined && fact?.questions.some((id) => isUnsaid(answers[id], revise));
	return lacks ? unsaid : classIn(reading, value);
}

function classIn({ option, named, bounds }: Reading, answer: Answer | undefined): number {
	if (answer === undefined || answer === UNKNOWN) return SILENT;
	if (option !== undefined) return typeof answer === 'object' && answer.includes(option) ? NAMED : OTHER;
	if (typeof answer === 'string') {
		for (let at = 0; at < named.length; at++) if (named[at] === answer) return NAMED + at;
		return OTHER;
	}
	if (typeof answer !== 'number') return OTHER;
	let below = 0;
	while (below < bounds.length && answer > (bounds[below] as number)) below++;
	return NAMED + named.length + 2 * below + (answer === bounds[below] ? 1 : 0);
}

function isUnsaid(answer: Answer | undefined, revise: boolean): boolean {
	return answer === undefined || (revise && answer === UNKNOWN);
}
