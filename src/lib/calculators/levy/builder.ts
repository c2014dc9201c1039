/** Builders for the tests of the levy: the real figures, and employers in a few words. */
import levyFile from '../../../../rules/figures/levy.json' with { type: 'json' };
import type { Figure } from '#lib/engine/types.ts';
import { levyLookup } from './figure.ts';
import type { LevyInput } from './sums.ts';

/** The real figures of the levy under their full names. */
export const levyFigures = Object.fromEntries(
	Object.entries(levyFile.figures).map(([name, figure]) => [`levy.${name}`, figure as unknown as Figure]),
);

export const rates = levyLookup(levyFigures);

/** A whole year with the same numbers in each month, in 2025 unless said otherwise. */
export function employer(jobs: number, occupied: number, other: Partial<LevyInput> = {}): LevyInput {
	return {
		year: 2025,
		jobs: Array<number>(12).fill(jobs),
		occupied: Array<number>(12).fill(occupied),
		federalSixPercent: false,
		workshopLabour: 0,
		paidMonthsLate: 0,
		...other,
	};
}
