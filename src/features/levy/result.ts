import type { Levy } from '#lib/calculators/levy/levy.ts';
import { dueDay } from '#lib/calculators/levy/surcharge.ts';
import { dutyPercent } from '#lib/calculators/levy/target.ts';
import type { LevyInput } from '#lib/calculators/levy/sums.ts';
import { day } from '#lib/i18n/format.ts';
import type { DetailsView, Pair, ResultView } from './levy-view.ts';
import { lookup } from './lookup.ts';
import { sizeLabel, standing, tierViews } from './tiers.ts';
import { wayViews } from './way.ts';
import { lawValues, type Words } from './words.ts';

/** The sum and what it means, in words; quick enough for every key. @param today yyyy-mm-dd */
export function resultView(levy: Levy, input: LevyInput, words: Words, today: string): ResultView {
	const year = String(levy.year);
	const due = dueDay(levy.year, lookup);
	const { surcharge } = levy.surcharge;
	return {
		year,
		levy: words.euros(levy.levy),
		surcharge:
			surcharge > 0 ? { amount: words.euros(surcharge), total: words.euros(levy.levy + surcharge) } : undefined,
		heading: levy.duty ? undefined : words.t('result.noDutyTitle'),
		meaning: meaningOf(levy, words),
		mark: levy.status === 'confirmed' ? undefined : words.t(`result.${levy.status}`),
		facts: factsOf(levy, input, words),
		due: levy.duty ? { day: day(due, words.language), past: today > due } : undefined,
		spoken: spokenOf(levy, words),
	};
}

/** How the sum comes about, in words. */
export function detailsView(levy: Levy, input: LevyInput, words: Words): DetailsView {
	return {
		tiers: tierViews(input, levy, words),
		size: levy.size === 'exempt' ? undefined : sizeLabel(levy.size, levy.year, words),
		steps: wayViews(levy, input, words),
	};
}

function meaningOf(levy: Levy, words: Words): string | undefined {
	if (!levy.duty) {
		const limit = lawValues(words, levy.year).dutyJobs ?? '';
		return words.t('result.noDuty', { average: words.number(levy.average), limit });
	}
	if (levy.levy > 0) return words.t('result.stays');
	if (levy.gross > 0) return words.t('result.creditCovers');
	return words.t(levy.unfilled > 0 ? 'result.gapWithoutRate' : 'result.met');
}

function factsOf(levy: Levy, input: LevyInput, words: Words): Pair[] {
	const fact = (id: string, value: string): Pair => ({ id, label: words.t(`result.${id}`), value });
	const facts = [fact('average', words.number(levy.average))];
	if (!levy.duty) return facts;
	facts.push(fact('quota', quotaOf(levy, input, words)));
	const unfilled = { places: words.number(levy.unfilled), target: words.number(levy.target) };
	facts.push(fact('unfilled', words.t('result.unfilledValue', unfilled)));
	if (levy.rate > 0) facts.push(fact('rate', words.euros(levy.rate)));
	const { here, next } = standing(input, levy, words);
	if (here) facts.push(fact('tier', here));
	if (next) facts.push(fact('next', next));
	if (levy.credit > 0) facts.push(fact('credit', `− ${words.euros(levy.credit)}`));
	return facts;
}

function quotaOf(levy: Levy, input: LevyInput, words: Words): string {
	if (levy.size === 'large') {
		const duty = words.number(dutyPercent(input, lookup));
		return words.t('result.quotaLarge', { quota: words.number(levy.quotaPercent), duty });
	}
	const duty = words.number(levy.target / levy.months);
	return words.t('result.quotaSmall', { average: words.number(levy.averageOccupied), duty });
}

function spokenOf(levy: Levy, words: Words): string {
	if (!levy.duty) return words.t('result.spokenNoDuty');
	const said = [words.t('result.spoken', { year: levy.year, levy: words.euros(levy.levy) })];
	const { surcharge } = levy.surcharge;
	if (surcharge > 0) said.push(words.t('result.spokenSurcharge', { surcharge: words.euros(surcharge) }));
	return said.join(' ');
}
