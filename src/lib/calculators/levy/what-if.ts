import { firstDay, valueOn, type Lookup } from './figure.ts';
import { sumsOf, type LevyInput } from './sums.ts';
import { dutyPercent } from './target.ts';
import { computeLevy, type Levy } from './levy.ts';
import { ladder, sizeOf, type Tier } from './tiers.ts';

/**
 * Something an employer could do. `fromMonth` counts the months with business activity from 1. A person on a `newJob`
 * also adds a job to the base; one who replaces somebody, or whose status is recognised later, does not. `labour` in cents.
 */
export type Change =
	| { kind: 'person'; fromMonth: number; places: number; newJob: boolean }
	| { kind: 'trainee'; fromMonth: number }
	| { kind: 'workshop'; labour: number }
	| { kind: 'late'; months: number };

/** The input after a change. A trainee counts twice and adds no job (§§ 157 (1), 159 (2) SGB IX). */
export function changed(input: LevyInput, change: Change, figure: Lookup): LevyInput {
	if (change.kind === 'workshop') return { ...input, workshopLabour: input.workshopLabour + change.labour };
	if (change.kind === 'late') return { ...input, paidMonthsLate: change.months };
	const more = (row: readonly number[], extra: number) =>
		row.map((places, index) => (index + 1 >= change.fromMonth ? places + extra : places));
	if (change.kind === 'person') {
		const jobs = change.newJob ? more(input.jobs, 1) : input.jobs;
		return { ...input, jobs, occupied: more(input.occupied, change.places) };
	}
	const places = valueOn(figure, 'levy.trainee-places', firstDay(input.year));
	return { ...input, occupied: more(input.occupied, places) };
}

/** Before, after, and the difference of levy and surcharge together in cents; negative is less to pay. */
export type Comparison = { before: Levy; after: Levy; difference: number };

/** Compares two inputs: the same employer after a change, or in another year (`{ ...input, year }`). */
export function compareLevies(input: LevyInput, other: LevyInput, figure: Lookup): Comparison {
	const [before, after] = [computeLevy(input, figure), computeLevy(other, figure)];
	const due = (one: Levy) => one.levy + one.surcharge.surcharge;
	return { before, after, difference: due(after) - due(before) };
}

/** What a change would make of the levy. */
export function whatIf(input: LevyInput, change: Change, figure: Lookup): Comparison {
	return compareLevies(input, changed(input, change, figure), figure);
}

/** The next cheaper tier, or none at all (`tier` undefined): how many counted places and months are missing, and the levy then. */
export type NextTier = { tier: Tier | undefined; missing: number; rate: number; gross: number };

/**
 * How far it is to each cheaper tier and at last to no levy, nearest first; empty where nothing is to be paid. `missing` is
 * in places and months, always whole, as people and months are: 6 is one more person for half a year. Jobs stay as they
 * are; money in cents, before credit.
 */
export function nextTiers(input: LevyInput, figure: Lookup): NextTier[] {
	const sums = sumsOf(input);
	const size = sizeOf(sums, input.year, figure);
	const { occupied, unfilled } = computeLevy(input, figure);
	if (size === 'exempt' || unfilled === 0) return [];
	const rungs = ladder(size, sums, dutyPercent(input, figure), input.year, figure);
	const steps: NextTier[] = [];
	rungs.forEach(({ until }, index) => {
		const missing = Math.ceil((until.num - 2 * occupied * until.den) / (2 * until.den));
		const left = unfilled - missing;
		const next = rungs[index + 1];
		if (next && missing > 0 && left > 0) {
			steps.push({ tier: next.tier, missing, rate: next.rate, gross: Math.round(left * next.rate) });
		}
	});
	return [...steps, { tier: undefined, missing: Math.ceil(unfilled), rate: 0, gross: 0 }];
}
