import type { Status } from './figure.ts';
import type { StepId } from './steps.ts';
import type { Levy } from './levy.ts';

/** The levy in the shape that the command line prints: EUR with at most two decimals. */
export type LevyReport = {
	year: number;
	average: number;
	duty: boolean;
	target: number;
	occupied: number;
	unfilled: number;
	quotaPercent: number;
	averageOccupied: number;
	rate: number;
	gross: number;
	credit: number;
	levy: number;
	surcharge: number;
	status: Status;
	steps: readonly { id: StepId; value: number; norms: readonly string[] }[];
};

/** Turns cents into EUR and leaves out what only a page needs. */
export function reportLevy(found: Levy): LevyReport {
	const { year, average, duty, target, occupied, unfilled, quotaPercent, averageOccupied, status } = found;
	return {
		...{ year, average, duty, target, occupied, unfilled, quotaPercent, averageOccupied },
		rate: found.rate / 100,
		gross: found.gross / 100,
		credit: found.credit / 100,
		levy: found.levy / 100,
		surcharge: found.surcharge.surcharge / 100,
		status,
		steps: found.steps.map(({ id, value, unit, norms }) => ({
			id,
			value: unit === 'cent' ? value / 100 : value,
			norms,
		})),
	};
}
