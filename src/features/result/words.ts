import type { Guide } from '#lib/engine/compile.ts';
import type { Answer } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { answerText } from '#features/guide/answer-text.ts';
import guides from 'virtual:guides';

/** A guide with its words: what everything in a result is told from. */
export interface Told {
	readonly guide: Guide;
	readonly texts: Texts;
}

const common = [
	'at-word',
	'conflicts',
	'result',
	'shell',
	'resume',
	'waiting',
	'guide',
	'requirements',
	'carriers',
	'hints',
	'terms',
	'guides',
	'guidance',
	'offices',
];

/** The groups of texts that the result of a guide needs. */
export function resultGroups(guide: string, audiences: readonly string[]): string[] {
	const chapters = guides[guide]?.chapters ?? [];
	return [
		...common,
		...chapters.map((chapter) => `questions/${chapter.id}`),
		...audiences.map((audience) => `benefits/${audience}`),
	];
}

/** Where the texts of a question stand. */
export function questionKey({ guide }: Told, question: string): string {
	return `questions/${guide.chapterOf[question]}:questions.${question}`;
}

/** A text of a question that not every question has. */
export function questionText(told: Told, question: string, part: string): string | undefined {
	const key = `${questionKey(told, question)}.${part}`;
	return told.texts.has(key) ? told.texts.t(key) : undefined;
}

/** The name of a question in lists. */
export function shortQuestion(told: Told, question: string): string {
	return told.texts.t(`${questionKey(told, question)}.short`);
}

/** An answer in words, with its unit. */
export function answerWords({ guide, texts }: Told, question: string, answer: Answer): string {
	const { [question]: asked } = guide.questions;
	if (!asked) throw new Error(`no question "${question}"`);
	const list = new Intl.ListFormat(texts.language, { type: 'conjunction' });
	return list.format(answerText(texts, guide.chapterOf[question] ?? '', asked, answer));
}
