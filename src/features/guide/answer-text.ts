import { UNKNOWN, type Answer, type Question } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';

/**
 * An answer in words, one entry per ticked option. Needs the groups `guide` and `questions/<chapter>`.
 * @param chapter of the question
 */
export function answerText({ t, has, language }: Texts, chapter: string, question: Question, answer: Answer): string[] {
	const key = `questions/${chapter}:questions.${question.id}`;
	if (answer === UNKNOWN) return [t('guide:unknown')];
	switch (question.type) {
		case 'yes-no':
			return [t(`guide:${String(answer)}`)];
		case 'choice':
		case 'multiple':
			return [answer].flat().map((option) => t(`${key}.options.${String(option)}.label`));
		case 'date':
			return [
				new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(String(answer))),
			];
		default: {
			const number = new Intl.NumberFormat(language).format(Number(answer));
			return [has(`${key}.unit`) ? `${number} ${t(`${key}.unit`)}` : number];
		}
	}
}
