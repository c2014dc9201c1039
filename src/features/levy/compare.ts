import type { Levy } from '#lib/calculators/levy/levy.ts';
import type { LevyInput } from '#lib/calculators/levy/sums.ts';
import { compareLevies } from '#lib/calculators/levy/what-if.ts';
import type { CompareView } from './levy-view.ts';
import { lookup } from './lookup.ts';
import type { Words } from './words.ts';

/** The same employer in two years. */
export function compareView(input: LevyInput, year: number, words: Words): CompareView {
	const { before, after, difference } = compareLevies(input, { ...input, year }, lookup);
	const tone = difference < 0 ? 'less' : difference > 0 ? 'more' : 'same';
	const sums = { year, base: input.year, amount: words.euros(Math.abs(difference)) };
	return { rows: [row(before, words), row(after, words)], sentence: words.t(`compare.${tone}`, sums) };
}

function row(levy: Levy, words: Words): CompareView['rows'][number] {
	const mark = levy.status === 'confirmed' ? '' : ` (${words.t(`result.${levy.status}`)})`;
	return {
		year: `${levy.year}${mark}`,
		rate: levy.rate > 0 ? words.euros(levy.rate) : words.t('compare.noRate'),
		levy: words.euros(levy.levy + levy.surcharge.surcharge),
	};
}
