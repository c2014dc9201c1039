import { UNKNOWN, type Answers } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';

/** Whose hours are those of the work that they have. */
const atWork: ReadonlySet<unknown> = new Set([
	...['employee', 'civil-servant', 'trainee', 'inclusion-company', 'self-employed'],
]);

/** What an office needs to know of the person, and of what the answers tell no more: one sentence each. */
export function personFacts(answers: Answers, { t, has, language }: Texts): string[] {
	const phrase = (question: string) => {
		const answer = answers[question];
		const key = `letter:fact.${question}`;
		if (typeof answer === 'string' && has(`${key}.${answer}`)) return t(`${key}.${answer}`);
		return has(`${key}.other`) ? t(`${key}.other`) : undefined;
	};
	const hours = answers['weekly-hours'];
	const status = answers['work-status'];
	// Whoever has no work yet was asked for the hours of the new one.
	const told = atWork.has(status) ? 'weekly-hours' : 'planned-hours';
	const hoursFact =
		typeof hours === 'number' && typeof status === 'string' && status !== UNKNOWN
			? t(`letter:fact.${told}`, { hours: new Intl.NumberFormat(language).format(hours) })
			: undefined;
	return [phrase('recognition'), phrase('work-status'), hoursFact, phrase('occasion')].filter(
		(fact) => fact !== undefined,
	);
}

/** Whether something has begun already; undefined where nobody said so, or where it may be another of several wishes. */
export function begun(answers: Answers): 'not-yet' | 'urgent' | 'begun' | undefined {
	const { timing, 'wanted-help': wished } = answers;
	if (timing === 'begun' && Array.isArray(wished) && (wished.length > 1 || wished[0] === 'everything'))
		return undefined;
	return timing === UNKNOWN || typeof timing !== 'string' ? undefined : (timing as 'not-yet' | 'urgent' | 'begun');
}
