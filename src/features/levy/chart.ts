import { levyCurve } from '#lib/calculators/levy/curve.ts';
import { computeLevy } from '#lib/calculators/levy/levy.ts';
import type { LevyInput } from '#lib/calculators/levy/sums.ts';
import { shortEuros } from '#lib/i18n/format.ts';
import type { ChartView } from './levy-view.ts';
import { lookup } from './lookup.ts';
import type { Words } from './words.ts';

/** The levy by number of persons, and where the employer stands; nothing where there is no duty. */
export function chartView(input: LevyInput, words: Words): ChartView | undefined {
	const levy = computeLevy(input, lookup);
	if (!levy.duty) return undefined;
	const enough = Math.ceil(levy.target / levy.months);
	const end = Math.max(enough, Math.ceil(levy.averageOccupied), 1);
	const most = Math.floor(Math.min(...input.jobs));
	const curve = levyCurve(input, lookup, Math.min(end, Math.max(most, 1)));
	const persons = words.number(levy.averageOccupied);
	const sums = { persons, levy: words.euros(levy.levy), enough: words.number(enough) };
	const first = curve[0]?.levy ?? 0;
	return {
		bars: curve.map((point) => ({ persons: point.persons, levy: point.levy })),
		persons: levy.averageOccupied,
		levy: levy.levy,
		you: words.t('chart.you', { persons }),
		alternative:
			levy.levy === 0
				? words.t('chart.alternativeNothing', sums)
				: words.t('chart.alternative', { ...sums, most: words.euros(first) }),
		rows: curve.map((point) => ({
			persons: words.number(point.persons),
			levy: shortEuros(point.levy, words.language),
			rate: point.rate > 0 ? words.euros(point.rate) : words.t('compare.noRate'),
		})),
	};
}
