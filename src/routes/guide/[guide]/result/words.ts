import type { Guide } from '#lib/engine/compile.ts';
import { UNKNOWN, type Answer } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import guides from 'virtual:guides';

/** A guide with its words: what everything in a result is told from. */
export interface Told {
	readonly guide: Guide;
	readonly texts: Texts;
}

const common = ['result', 'guide', 'requirements', 'carriers', 'terms', 'guides'];

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
export function answerWords(told: Told, question: string, answer: Answer): string {
	const { guide, texts } = told;
	if (answer === UNKNOWN) return texts.t('guide:unknown');
	const option = (id: string) => texts.t(`${questionKey(told, question)}.options.${id}.label`);
	const type = guide.questions[question]?.type;
	if (typeof answer === 'object')
		return new Intl.ListFormat(texts.language, { type: 'conjunction' }).format(answer.map(option));
	if (typeof answer === 'number') {
		const unit = questionText(told, question, 'unit');
		const number = new Intl.NumberFormat(texts.language).format(answer);
		return unit === undefined ? number : `${number} ${unit}`;
	}
	if (type === 'yes-no') return texts.t(`guide:${answer}`);
	return type === 'date' ? day(answer, texts.language) : option(answer);
}

/** An ISO day as people write it. */
export function day(iso: string, language: string): string {
	return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`));
}
