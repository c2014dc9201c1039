import { firstDay, valueOn, type Lookup } from './figure.ts';
import { wholePlaces } from './rounding.ts';
import { step, type Step } from './steps.ts';
import type { LevyInput, Sums } from './sums.ts';
import type { Size } from './tiers.ts';

/** The quota in per cent: 5, or 6 for federal employers who had reached 6 in 1999 (§§ 154 (1), 241 (1) SGB IX). */
export function dutyPercent({ year, federalSixPercent }: LevyInput, figure: Lookup): number {
	return valueOn(figure, federalSixPercent ? 'levy.quota-federal' : 'levy.quota', firstDay(year));
}

/** The places to be occupied, summed over the months (§§ 154 (1), 157 (2) SGB IX). Adds its steps to `steps`. */
export function targetOf(input: LevyInput, size: Size, sums: Sums, figure: Lookup, steps: Step[]): number {
	const day = firstDay(input.year);
	if (size !== 'large') {
		const persons = valueOn(figure, size === 'small' ? 'levy.target-small' : 'levy.target-medium', day);
		steps.push(step('duty-persons', persons), step('target', persons * sums.months, ['sgb9-154-1-s3']));
		return persons * sums.months;
	}
	const percent = dutyPercent(input, figure);
	const target = wholePlaces(percent * sums.jobs, 200, valueOn(figure, 'levy.round-up-from', day));
	steps.push(step('duty-percent', percent, input.federalSixPercent ? ['sgb9-241-1'] : undefined));
	steps.push(step('target-exact', (percent * sums.jobs) / 200), step('target', target));
	return target;
}
