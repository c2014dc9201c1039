import { UNKNOWN, type Answers } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';

/** What an office needs to know of the person, and of what the answers tell no more: one sentence each. */
export function personFacts(answers: Answers, { t, has, language }: Texts): string[] {
	const phrase = (question: string) => {
		const answer = answers[question];
		const key = `letter:fact.${question}`;
		if (typeof answer === 'string' && has(`${key}.${answer}`)) return t(`${key}.${answer}`);
		return has(`${key}.other`) ? t(`${key}.other`) : undefined;
	};
	const hours = answers['weekly-hours'];
	const hoursFact =
		typeof hours === 'number'
			? t('letter:fact.weekly-hours', { hours: new Intl.NumberFormat(language).format(hours) })
			: undefined;
	return [phrase('recognition'), phrase('work-status'), hoursFact, phrase('occasion')].filter(
		(fact) => fact !== undefined,
	);
}

/** Whether something has begun already; undefined where nobody said so. */
export function begun(answers: Answers): 'not-yet' | 'urgent' | 'begun' | undefined {
	const { timing } = answers;
	return timing === UNKNOWN || typeof timing !== 'string' ? undefined : (timing as 'not-yet' | 'urgent' | 'begun');
}
