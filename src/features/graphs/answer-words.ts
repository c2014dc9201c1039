/** Answers on the edges of a picture, in words. */
import type { Guide } from '#lib/engine/compile.ts';
import type { Leaf } from '#lib/engine/node.ts';
import type { Answer } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { Answered } from '#lib/rules/graph/graph.ts';
import { FACT } from '#lib/rules/graph/steps.ts';
import { numberWords } from './number-words.ts';

/** What pictures of a guide are told from. */
export interface Telling {
	readonly guide: Guide;
	readonly texts: Texts;
	/** Every test of the rules in the picture. */
	readonly leaves: readonly Leaf[];
}

/** The name of a question in lists. */
export function shortQuestion({ guide, texts }: Telling, id: string): string {
	if (id.startsWith(FACT)) return texts.t('picture:computed');
	return texts.t(`questions/${guide.chapterOf[id] ?? ''}:questions.${id}.short`);
}

/** The answers that lead along an edge: alternatives, each in words. */
export function answerWords(telling: Telling, { variable, classes }: Answered): string[] {
	const { guide, texts } = telling;
	if (classes.length === variable.classes.length) return [texts.t('picture:any')];
	const unknown = classes.includes(0) ? [texts.t('picture:unknown')] : [];
	const sure = classes.filter((index) => index > 0);
	const answers = sure.map((index) => variable.classes[index]?.members ?? []);
	const { question } = variable;
	if (question.startsWith(FACT)) {
		const fact = question.slice(FACT.length);
		return [...answers.flat().map((answer) => texts.t(`review:facts.${fact}.${String(answer)}`)), ...unknown];
	}
	const asked = guide.questions[question];
	const key = `questions/${guide.chapterOf[question] ?? ''}:questions.${question}`;
	const option = (id: Answer) =>
		asked?.type === 'yes-no' ? texts.t(`guide:${String(id)}`) : texts.t(`${key}.options.${String(id)}.label`);
	switch (asked?.type) {
		case 'number':
		case 'money':
			return [...numberWords(telling, variable, sure), ...unknown];
		case 'multiple':
			return [...severalWords(telling, { variable, classes: sure }, option), ...unknown];
		default:
			return [...answers.flat().map((answer) => texts.t('picture:quoted', { text: option(answer) })), ...unknown];
	}
}

/** Several options at once, told by those that the rules look for. */
function severalWords(
	{ texts, leaves }: Telling,
	{ variable, classes }: Answered,
	option: (id: Answer) => string,
): string[] {
	if (classes.length === 0) return [];
	const told = [
		...new Set(
			leaves
				.filter(({ test }) => test.question === variable.question)
				.flatMap(({ test }) => (test.includes === undefined ? [] : [test.includes])),
		),
	];
	const within = (index: number) => {
		const answer = variable.classes[index]?.answer;
		return told.filter((id) => typeof answer === 'object' && answer.includes(id));
	};
	const here = classes.map(within);
	const others = variable.classes.flatMap((_, index) => (index > 0 && !classes.includes(index) ? [within(index)] : []));
	const holds = (set: readonly string[], part: readonly string[]) => part.every((id) => set.includes(id));
	const smallest = (sets: readonly (readonly string[])[]) =>
		sets.filter((set) => !sets.some((other) => other.length < set.length && holds(set, other)));
	const with_ = (ids: readonly string[]) =>
		ids.map((id) => texts.t('picture:with', { text: option(id) })).join(texts.t('picture:and'));
	const least = smallest(here);
	if (!others.some((set) => least.some((part) => holds(set, part))) && least.every(({ length }) => length > 0))
		return least.map(with_);
	// What remains when every set that leads elsewhere is left out.
	const away = smallest(others);
	if (away.every(({ length }) => length === 1) && !here.some((set) => away.some((part) => holds(set, part))))
		return [
			texts.t('picture:none', {
				list: away.map(([id]) => texts.t('picture:quoted', { text: option(id ?? '') })).join(', '),
			}),
		];
	return here.map((set) =>
		[
			...(set.length > 0 ? [with_(set)] : []),
			...told.filter((id) => !set.includes(id)).map((id) => texts.t('picture:without', { text: option(id) })),
		].join(', '),
	);
}
