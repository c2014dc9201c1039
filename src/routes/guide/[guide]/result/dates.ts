/** What a result needs of deadlines: loaded apart, because the result is there without them. */
import { verdict } from '#lib/engine/verdict.ts';
import { landCode } from '#lib/calculators/deadlines/land.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { inText } from '#lib/ui/result/citations.ts';
import type { DatesView } from '#lib/ui/result/view.ts';
import { keptDates } from '../../../deadlines/reckon.ts';
import type { OpenCase } from '../open-case.ts';
import { relevantAnswers } from './relevant.ts';

export { default as BenefitDates } from '../../../deadlines/BenefitDates.svelte';

/**
 * The deadlines that follow from the days entered in a case, by benefit, for the record.
 * @param texts with the groups `deadlines` and `result`
 * @param today yyyy-mm-dd
 */
export function datesViews({ guide, session }: OpenCase, texts: Texts, today: string): DatesView[] {
	const { data } = session.case;
	const answers = relevantAnswers(guide, session.answers);
	const told = { texts, land: landCode(answers.land), today };
	return guide.benefits.flatMap((benefit) => {
		const { id, audience } = benefit.rule;
		const it = verdict(guide, benefit, answers);
		if (it.verdict === 'unlikely' || it.verdict === 'not-checked') return [];
		const lines = keptDates(benefit.rule, it, data, told).map(({ title, until, end, norms }) =>
			texts.t('result:record.date', { title, until, end, norms: inText(norms) }),
		);
		return lines.length > 0 ? [{ id, title: texts.t(`benefits/${audience}:${id}.title`), lines }] : [];
	});
}
