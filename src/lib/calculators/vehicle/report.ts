import type { VehicleAid } from './vehicle.ts';

/** The vehicle aid in the shape that the command line prints: money in EUR. */
export interface VehicleReport {
	readonly income: number;
	readonly sharePercent: number;
	readonly base: number;
	readonly grant: number;
	/** Up to which income which share of the base is paid, from the lowest income. */
	readonly limits: readonly { readonly limit: number; readonly sharePercent: number }[];
	/** Every norm of the steps, once. */
	readonly norms: readonly string[];
	readonly equipment: number;
	readonly licence: number;
	readonly loanLimit: number;
	readonly status: VehicleAid['status'];
	readonly steps: readonly { readonly id: string; readonly value: number; readonly norms: readonly string[] }[];
}

/** Turns cents into EUR. */
export function reportVehicle(aid: VehicleAid): VehicleReport {
	const { income, sharePercent, base, grant, limits, equipment, licence, loanLimit, status, steps } = aid;
	return {
		income: income / 100,
		sharePercent,
		base: base / 100,
		grant: grant / 100,
		limits: limits.map(({ limit, share }) => ({ limit: limit / 100, sharePercent: share })),
		norms: [...new Set(steps.flatMap((step) => step.norms))],
		equipment: equipment / 100,
		licence: licence / 100,
		loanLimit: loanLimit / 100,
		status,
		steps: steps.map(({ id, value, norms }) => ({ id, value: id.endsWith('percent') ? value : value / 100, norms })),
	};
}
