/** What a result needs of deadlines: loaded apart, because the result is there without them. */
import { verdict } from '#lib/engine/verdict.ts';
import { landCode } from '#lib/calculators/deadlines/land.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { inText } from '#features/citation/citations.ts';
import { lawsuitView, type LawsuitView } from '#features/dismissal/lawsuit.ts';
import type { DatesView } from './result-view.ts';
import { keptDates } from '#features/deadlines/reckon.ts';
import type { OpenCase } from '#features/open-case/open-case.ts';
import { urgentEvents } from '#features/benefits/guidance.ts';
import { relevantAnswers } from '#features/open-case/relevant.ts';

export { default as LawsuitLine } from '#features/dismissal/LawsuitLine.svelte';
export { default as BenefitDates } from '#features/deadlines/BenefitDates.svelte';

/**
 * The deadlines that follow from the days entered in a case, by benefit, for the record.
 * @param texts with the groups `deadlines` and `result`
 * @param today yyyy-mm-dd
 */
export function datesViews({ guide, session }: OpenCase, texts: Texts, today: string): DatesView[] {
	const { data } = session.case;
	const answers = relevantAnswers(guide, session.answers);
	const told = { texts, land: landCode(answers.land), today, answers };
	return guide.benefits.flatMap((benefit) => {
		const { id, audience } = benefit.rule;
		const it = verdict(guide, benefit, answers);
		if (it.verdict === 'not-checked' || it.verdict === 'not-about') return [];
		const kept = keptDates(benefit.rule, it, data, told, urgentEvents(guide, id, answers));
		const lines = kept.map(({ title, until, end, norms, basis }) =>
			texts.t('result:record.date', { title, until, end, norms: basis ?? inText(norms) }),
		);
		const acts = kept
			.filter(({ kind, past }) => kind === 'act' && !past)
			.map(({ title, day, end, left }) => ({ title, day, end, left }));
		return lines.length > 0 ? [{ id, title: texts.t(`benefits/${audience}:${id}.title`), lines, acts }] : [];
	});
}

/** Until when to sue, where somebody was dismissed. @param texts with the groups `deadlines` and `dismissal` */
export function lawsuitOf({ guide, session }: OpenCase, texts: Texts, today: string): LawsuitView | undefined {
	const answers = relevantAnswers(guide, session.answers);
	return lawsuitView({ guide, answers, data: session.case.data }, texts, today);
}
