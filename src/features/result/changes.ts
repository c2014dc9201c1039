import { whatWouldChange, type Change } from '#lib/engine/change.ts';
import type { CompiledBenefit } from '#lib/engine/compile.ts';
import type { Answer, Answers } from '#lib/engine/types.ts';
import { answerWords, shortQuestion, type Told } from './words.ts';

/** More would not be read. */
const MOST = 3;

/** Changes that differ in the answer to one question only, taken together. */
interface Alternatives {
	readonly change: Change;
	readonly question: string;
	readonly values: readonly Answer[];
}

/**
 * What would have to be different for a benefit to be likely, a part of a sentence each, at most three. Answers to one
 * question that all do it stand in one part.
 */
export function changeSentences(told: Told, benefit: CompiledBenefit, answers: Answers): string[] {
	const list = new Intl.ListFormat(told.texts.language, { type: 'conjunction' });
	return together(whatWouldChange(told.guide, benefit, answers))
		.slice(0, MOST)
		.map(({ change, question, values }) => {
			const parts = told.guide.order.flatMap((id) => {
				const value = change[id];
				if (value === undefined) return [];
				return [part(told, id, id === question ? values : [value], answers[id])];
			});
			return list.format(parts);
		});
}

/** As few lines as possible: the question is merged whose answers make the most changes one. */
function together(changes: readonly Change[]): Alternatives[] {
	const questions = [...new Set(changes.flatMap((change) => Object.keys(change)))];
	const ways = questions.map((question) => by(question, changes));
	return ways.reduce<Alternatives[]>((best, way) => (best.length === 0 || way.length < best.length ? way : best), []);
}

function by(question: string, changes: readonly Change[]): Alternatives[] {
	const found = new Map<string, { change: Change; question: string; values: Answer[] }>();
	for (const change of changes) {
		const { [question]: value, ...rest } = change;
		const key = JSON.stringify([value === undefined, Object.entries(rest).sort()]);
		const known = found.get(key) ?? { change, question, values: [] };
		if (value !== undefined) known.values.push(value);
		found.set(key, known);
	}
	return [...found.values()];
}

/** One question and the answers to it that would do. */
function part(told: Told, question: string, values: readonly Answer[], said: Answer | undefined): string {
	const { texts } = told;
	const numbers = values.filter((value) => typeof value === 'number');
	const named = { question: shortQuestion(told, question) };
	if (numbers.length > 0)
		return texts.t('result:change.part', { ...named, answer: bound(told, question, numbers, said) });
	const answer = new Intl.ListFormat(texts.language, { type: 'disjunction' }).format(
		values
			.slice(0, MOST)
			.map((value) => texts.t('result:change.quoted', { answer: answerWords(told, question, value) })),
	);
	return texts.t(values.length > MOST ? 'result:change.someOf' : 'result:change.part', { ...named, answer });
}

/** The engine tries numbers around each threshold; the one nearest to what was said is the threshold. */
function bound(told: Told, question: string, numbers: readonly number[], said: Answer | undefined): string {
	const low = Math.min(...numbers);
	const high = Math.max(...numbers);
	const key = typeof said !== 'number' ? 'forInstance' : low > said ? 'atLeast' : 'atMost';
	return told.texts.t(`result:change.${key}`, { value: answerWords(told, question, key === 'atMost' ? high : low) });
}
