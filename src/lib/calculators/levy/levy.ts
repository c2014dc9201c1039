import { firstDay, valueOn, type Lookup, type Status } from './figure.ts';
import { shown } from './rounding.ts';
import { step, type Step } from './steps.ts';
import { sumsOf, type LevyInput } from './sums.ts';
import { dutyPercent, targetOf } from './target.ts';
import { ladder, rungOf, sizeOf, statusOf, type Size, type Tier } from './tiers.ts';
import { surcharge, type Surcharge } from './surcharge.ts';

/** The levy of a year. Money in cents; target, occupied and unfilled are sums over the months; the rest is rounded for the eye. */
export type Levy = {
	year: number;
	months: number;
	size: Size;
	average: number;
	duty: boolean;
	target: number;
	occupied: number;
	unfilled: number;
	quotaPercent: number;
	averageOccupied: number;
	tier: Tier | undefined;
	rate: number;
	gross: number;
	credit: number;
	levy: number;
	surcharge: Surcharge;
	status: Status;
	steps: readonly Step[];
};

/**
 * The Ausgleichsabgabe of one year as the official software computes it (§§ 154, 157, 160, 223 SGB IX): sums over the
 * months, one rounding, one tier by the exact yearly average. Input must have passed `checkLevyInput`.
 *
 * Without duty (fewer than 20 jobs on average) target, unfilled, rate and all amounts are 0. `rate` is 0 as well where
 * nothing is unfilled, and where the quota is met to the dot although half a place is open: § 160 (2) has no
 * amount for it. The 6 % of § 241 (1) replace the 5 %; the one or two persons of employers below 60 stay.
 */
export function computeLevy(input: LevyInput, figure: Lookup): Levy {
	const { year } = input;
	const sums = sumsOf(input);
	const size = sizeOf(sums, year, figure);
	const average = shown(sums.jobs, 2 * sums.months);
	const quotaPercent = shown(100 * sums.occupied, sums.jobs);
	const averageOccupied = shown(sums.occupied, 2 * sums.months);
	const steps = [step('jobs-total', sums.jobs / 2), step('months', sums.months), step('average', average)];
	const status = statusOf(year, figure);
	if (!status) throw new RangeError(`no amounts for ${year}`);
	const seen = { year, months: sums.months, size, average, occupied: sums.occupied / 2, quotaPercent, averageOccupied };
	if (size === 'exempt') {
		steps.push(step('no-duty', valueOn(figure, 'levy.jobs-duty', firstDay(year))), step('levy', 0));
		const nothing = { target: 0, unfilled: 0, tier: undefined, rate: 0, gross: 0, credit: 0, levy: 0 };
		return { ...seen, ...nothing, duty: false, surcharge: { base: 0, surcharge: 0 }, status, steps };
	}

	const target = targetOf(input, size, sums, figure, steps);
	const unfilled = Math.max(0, 2 * target - sums.occupied) / 2;
	const rungs = ladder(size, sums, dutyPercent(input, figure), year, figure);
	const rung = unfilled > 0 ? rungOf(rungs, sums.occupied) : undefined;
	const rate = rung?.rate ?? 0;
	// Half a place at an amount in whole EUR is always a whole number of cents.
	const gross = Math.round(unfilled * rate);
	steps.push(step('occupied', sums.occupied / 2), step('unfilled', unfilled));
	steps.push(size === 'large' ? step('quota', quotaPercent) : step('average-occupied', averageOccupied));
	if (rung) steps.push(step('rate', rate, [rung.norm, 'sgb9-160-3']));
	steps.push(step('gross', gross));

	const credit = creditOf(input, gross, figure, steps);
	const levy = gross - credit;
	steps.push(step('levy', levy));
	const late =
		input.paidMonthsLate > 0 ? surcharge(levy, input.paidMonthsLate, year, figure) : { base: 0, surcharge: 0 };
	if (input.paidMonthsLate > 0) steps.push(step('surcharge-base', late.base), step('surcharge', late.surcharge));
	return {
		...seen,
		duty: true,
		target,
		unfilled,
		tier: rung?.tier,
		rate,
		gross,
		credit,
		levy,
		surcharge: late,
		status,
		steps,
	};
}

/** § 223 SGB IX; half cents go up. Never more than the levy: what is left over is not carried to another year. */
function creditOf(input: LevyInput, gross: number, figure: Lookup, steps: Step[]): number {
	if (input.workshopLabour === 0) return 0;
	const share = valueOn(figure, 'levy.workshop-share', firstDay(input.year));
	const half = Math.round((input.workshopLabour * share) / 100);
	const credit = Math.min(half, gross);
	steps.push(step('workshop-half', half), step('credit', credit));
	return credit;
}
