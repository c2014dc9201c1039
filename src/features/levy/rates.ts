import { firstDay, valueOn } from '#lib/calculators/levy/figure.ts';
import { ladder, type Rung, type Size } from '#lib/calculators/levy/tiers.ts';
import { levyYears } from '#lib/calculators/levy/year.ts';
import type { RatesView } from './levy-view.ts';
import { lookup } from './lookup.ts';
import { sizeLabel, tierLabel } from './tiers.ts';
import type { Words } from './words.ts';

const sizes: readonly Exclude<Size, 'exempt'>[] = ['large', 'medium', 'small'];
const sums = { jobs: 0, occupied: 0, months: 12 };

/** The amounts of all years, years with the same amounts together, the newest first. */
export function ratesViews(words: Words): RatesView[] {
	const groups: { years: number[]; status: string; key: string }[] = [];
	for (const { year, status } of levyYears(lookup)) {
		const key = `${status} ${JSON.stringify(sizes.map((size) => rungs(size, year).map(({ tier, rate }) => [tier, rate])))}`;
		const last = groups.at(-1);
		if (last?.key === key) last.years.unshift(year);
		else groups.push({ years: [year], status, key });
	}
	return groups.map(({ years, status }) => {
		const [from = 0] = years;
		const to = years.at(-1) ?? from;
		const span = from === to ? String(from) : words.t('rates.years', { from, to });
		return {
			id: String(from),
			years: status === 'projected' ? words.t('rates.projected', { years: span }) : span,
			sizes: sizes.map((size) => ({
				id: size,
				label: sizeLabel(size, from, words),
				tiers: tiersOf(size, from, words),
			})),
		};
	});
}

function rungs(size: Exclude<Size, 'exempt'>, year: number): Rung[] {
	return ladder(size, sums, valueOn(lookup, 'levy.quota', firstDay(year)), year, lookup);
}

function tiersOf(size: Exclude<Size, 'exempt'>, year: number, words: Words) {
	const found = rungs(size, year);
	const duty = valueOn(lookup, 'levy.quota', firstDay(year));
	return found.map((rung) => ({
		id: rung.tier,
		label: tierLabel(rung, found[0], duty, year, words),
		value: words.euros(rung.rate),
	}));
}
