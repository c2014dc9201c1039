import { UNKNOWN } from '#lib/engine/types.ts';
import { wishOf } from '#lib/engine/wish.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { Candidate } from '#features/open-case/candidates.ts';

/** Whose hours are those of the work that they have. */
const atWork: ReadonlySet<unknown> = new Set([
	...['employee', 'civil-servant', 'trainee', 'inclusion-company', 'self-employed'],
]);

/** What an office needs to know of the person, and of what the answers tell no more: one sentence each. @param to the carrier that is written to, if it is one */
export function personFacts(candidate: Candidate, texts: Texts, to?: string): string[] {
	const { answers } = candidate;
	const { t, has, language } = texts;
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
	return [
		phrase('recognition'),
		phrase('work-status'),
		hoursFact,
		phrase('occasion'),
		decisionFact(candidate, texts, to),
	].filter((fact) => fact !== undefined);
}

/** What another body has said already, which the office has to know (§ 18 (1) SchwbAV); nothing to the body itself. */
function decisionFact(candidate: Candidate, { t, has }: Texts, to?: string): string | undefined {
	const { 'earlier-decision': decision, 'deciding-body': body } = candidate.answers;
	const key = `letter:fact.earlier-decision.${String(decision)}`;
	if (!has(key) || (to !== undefined && to === body)) return undefined;
	if (decision !== 'none' && severalWished(candidate)) return t('letter:fact.earlier-decision.mixed');
	const name = `carriers:${String(body)}.name`;
	return t(key, { body: has(name) ? t(name) : t('letter:fact.body') });
}

/** Whether more than one help is looked for: what was said of "it" may be said of another than the one that is written for. */
function severalWished({ opened, answers }: Candidate): boolean {
	const wish = opened?.guide.wish;
	if (!wish) return false;
	const wished = wishOf(wish, answers);
	return typeof wished !== 'object' || wished.length > 1 || wished.includes(wish.everything);
}

/** Whether something has begun already; undefined where nobody said so, or where it may be another of several wishes. */
export function begun(candidate: Candidate): 'not-yet' | 'urgent' | 'begun' | undefined {
	const { timing } = candidate.answers;
	if (timing === 'begun' && severalWished(candidate)) return undefined;
	return timing === UNKNOWN || typeof timing !== 'string' ? undefined : (timing as 'not-yet' | 'urgent' | 'begun');
}
