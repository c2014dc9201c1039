/**
 * One levy year of one employer. `jobs` and `occupied` have one number per month with business activity, whole or
 * half; trainees and the posts of § 156 (2), (3) SGB IX are already out of `jobs`, multiple counting is already in
 * `occupied`. `workshopLabour` in cents.
 */
export type LevyInput = {
	year: number;
	jobs: readonly number[];
	occupied: readonly number[];
	federalSixPercent: boolean;
	workshopLabour: number;
	paidMonthsLate: number;
};

/** The sums that decide everything, in half places and months, so that every comparison is one of integers. */
export type Sums = { jobs: number; occupied: number; months: number };

/** The yearly sums, in half places. */
export function sumsOf({ jobs, occupied }: Pick<LevyInput, 'jobs' | 'occupied'>): Sums {
	const halves = (places: readonly number[]) => places.reduce((sum, one) => sum + 2 * one, 0);
	return { jobs: halves(jobs), occupied: halves(occupied), months: jobs.length };
}
