import type { Levy } from '#lib/calculators/levy/levy.ts';
import type { Step, StepId } from '#lib/calculators/levy/steps.ts';
import type { LevyInput } from '#lib/calculators/levy/sums.ts';
import type { SumLine } from '#features/sum/sum-line.ts';
import { citeAll } from '#features/citation/cite.ts';
import { lawValues, type Words } from './words.ts';

const strong: readonly StepId[] = ['no-duty', 'levy', 'surcharge'];

/** The way to the sum, line by line, each with its norms. */
export function wayViews(levy: Levy, input: LevyInput, words: Words): SumLine[] {
	const values = howValues(levy, input, words);
	return levy.steps.map((step) => {
		const key = howKey(step, levy);
		return {
			id: step.id,
			label: words.t(`step.${step.id}.label`),
			how: key && words.has(`step.${step.id}.${key}`) ? words.t(`step.${step.id}.${key}`, values) : undefined,
			value: valueOf(step, words),
			norms: citeAll(step.norms),
			strong: strong.includes(step.id),
		};
	});
}

/** Which sentence says how a line comes about; none where it would say nothing. */
function howKey({ id, value }: Step, levy: Levy): string | undefined {
	if (id === 'target' && levy.size !== 'large') return 'howPersons';
	if (id === 'unfilled' && levy.occupied > levy.target) return 'howNone';
	if (id === 'surcharge-base' && value === 0) return 'howNone';
	if (id === 'levy' && !levy.steps.some((step) => step.id === 'credit')) return undefined;
	if (id === 'gross' && levy.rate === 0) return undefined;
	if (id === 'surcharge' && value === 0) return undefined;
	return 'how';
}

function valueOf({ unit, value }: Step, words: Words): string {
	if (unit === 'cent') return words.euros(value);
	return words.some(`way.${unit}`, value);
}

/** Every line as a short value for the sentences, by its id in camel case, and what stands in no line. */
function howValues(levy: Levy, input: LevyInput, words: Words): Record<string, string> {
	const short = ({ unit, value }: Step) =>
		unit === 'cent' ? words.euros(value) : unit === 'percent' ? words.some('way.percent', value) : words.number(value);
	const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
	const law = lawValues(words, levy.year);
	return {
		...Object.fromEntries(levy.steps.map((step) => [camel(step.id), short(step)])),
		share: String(law.share),
		percent: String(law.surchargePercent),
		roundTo: String(law.surchargeRounding),
		minimum: String(law.surchargeMinimum),
		labour: words.euros(input.workshopLabour),
		late: words.number(input.paidMonthsLate),
	};
}
