import type { Levy } from '#lib/calculators/levy/levy.ts';
import { sumsOf, type LevyInput } from '#lib/calculators/levy/sums.ts';
import { dutyPercent } from '#lib/calculators/levy/target.ts';
import { ladder, type Rung, type Size } from '#lib/calculators/levy/tiers.ts';
import { nextTiers, type NextTier } from '#lib/calculators/levy/what-if.ts';
import type { TierView } from './levy-view.ts';
import { lookup } from './lookup.ts';
import { lawValues, type Words } from './words.ts';

/** A tier in words. Where no tier of 0 percent exists, the one above it covers 0 too. */
export function tierLabel({ tier }: Rung, first: Rung | undefined, duty: number, year: number, words: Words): string {
	const key = tier === 'below-2' && first?.tier === 'below-2' ? 'zero-less' : tier;
	return words.t(`tier.${key}`, { ...lawValues(words, year), duty: words.number(duty) });
}

/** What the tiers are for: employers of this size. */
export function sizeLabel(size: Exclude<Size, 'exempt'>, year: number, words: Words): string {
	const { smallJobs: small = '', mediumJobs: medium = '' } = lawValues(words, year);
	return words.t(`tier.size.${size}`, { small, medium });
}

/** The tiers of the year from the dearest to "nothing", the present one marked, with the way to each cheaper one. */
export function tierViews(input: LevyInput, levy: Levy, words: Words): TierView[] {
	if (levy.size === 'exempt') return [];
	const duty = dutyPercent(input, lookup);
	const rungs = ladder(levy.size, sumsOf(input), duty, levy.year, lookup);
	const next = nextTiers(input, lookup);
	const view = (id: string, label: string, rate: string, here: boolean, to: NextTier | undefined): TierView => ({
		id,
		label,
		rate,
		here,
		far: to && farOf(to, words),
		means: to && meansOf(to, levy, words),
	});
	return [
		...rungs.map((rung) =>
			view(
				rung.tier,
				tierLabel(rung, rungs[0], duty, levy.year, words),
				words.t('tiers.perPlace', { rate: words.euros(rung.rate) }),
				rung.tier === levy.tier,
				next.find(({ tier }) => tier === rung.tier),
			),
		),
		view(
			'done',
			words.t('tiers.done'),
			words.t('tiers.doneRate'),
			levy.tier === undefined,
			next.find(({ tier }) => tier === undefined),
		),
	];
}

/** The present tier in words, and how far it is to the next one. */
export function standing(input: LevyInput, levy: Levy, words: Words): { here?: string; next?: string } {
	if (levy.size === 'exempt') return {};
	const duty = dutyPercent(input, lookup);
	const rungs = ladder(levy.size, sumsOf(input), duty, levy.year, lookup);
	const rung = rungs.find(({ tier }) => tier === levy.tier);
	const [to] = nextTiers(input, lookup);
	return {
		...(rung && { here: tierLabel(rung, rungs[0], duty, levy.year, words) }),
		...(to && { next: farOf(to, words) }),
	};
}

function farOf({ missing }: NextTier, words: Words): string {
	return words.some('tiers.missing', missing, { places: words.number(missing) });
}

/** The levy in a cheaper tier, after the same credit. */
function after({ gross }: NextTier, { steps }: Levy): number {
	const half = steps.find(({ id }) => id === 'workshop-half')?.value ?? 0;
	return Math.max(0, gross - half);
}

/** What it takes in people and months, and what is to be paid then; at the end nothing is, and that is said already. */
function meansOf(to: NextTier, levy: Levy, words: Words): string {
	const how = howFar(to.missing, levy.months, words);
	return to.tier === undefined ? how : words.t('tiers.means', { how, levy: words.euros(after(to, levy)) });
}

/** Places and months as people and months: 18 of 12 months is one person all year and one for six months. */
function howFar(missing: number, months: number, words: Words): string {
	const persons = Math.floor(missing / months);
	const year = words.t('tiers.wholeYear', { count: persons });
	const some = words.t('tiers.someMonths', { count: missing % months });
	if (missing % months === 0) return year;
	return persons === 0 ? some : words.t('tiers.both', { year, some });
}
