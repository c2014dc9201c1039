/** Vehicle aid by income (KfzHV §§ 5-8), exact: money in cents, percentages as integers. */
import type { FigureValue } from '#lib/engine/types.ts';

/** Looks up a dated number of the law by full name and day; nothing where the law has none. */
export type Lookup = (name: string, day: string) => FigureValue | undefined;

/** What the aid is computed from; money in cents, income net per month. */
export interface VehicleInput {
	readonly year: number;
	readonly netIncome: number;
	readonly dependants: number;
	readonly price: number;
	readonly oldCarValue: number;
	readonly otherGrants: number;
	/** Art or severity of the disability compel a dearer car (§ 5 (2)). */
	readonly dearerCarNeeded: boolean;
	readonly extraEquipment: number;
	readonly licenceCost: number;
}

/** A step of the table: up to this income, this share of the base. Cents and percent. */
export interface Bracket {
	readonly limit: number;
	readonly share: number;
}

export interface Step {
	readonly id: string;
	/** Cents, except for steps whose id ends in `percent`. */
	readonly value: number;
	readonly norms: readonly string[];
}

export interface VehicleAid {
	/** Income after the deduction for dependants, never below 0. */
	readonly income: number;
	readonly sharePercent: number;
	readonly base: number;
	readonly grant: number;
	/** Always paid in full, whatever the income (§ 7). */
	readonly equipment: number;
	readonly licence: number;
	/** The highest interest-free loan for cases of hardship: with the grant it may not exceed the base (§ 9 (2)). */
	readonly loanLimit: number;
	readonly limits: readonly Bracket[];
	readonly status: FigureValue['status'];
	readonly steps: readonly Step[];
}

const BRACKETS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const LICENCE_BRACKETS = [1, 2, 3] as const;

/** A share of an amount in cents, rounded up to a full step (§ 6 (1) S. 3). */
function roundedUp(amount: number, percent: number, step: number): number {
	return Math.ceil((amount * percent) / (100 * step)) * step;
}

/**
 * The vehicle aid for a year.
 * @throws RangeError where the figures know nothing of the year
 */
export function vehicleAid(input: VehicleInput, lookup: Lookup): VehicleAid {
	const day = `${String(input.year)}-01-01`;
	const figure = (name: string): FigureValue => {
		const found = lookup(name, day);
		if (!found) throw new RangeError(`no figure ${name} on ${day}`);
		return found;
	};
	const value = (name: string): number => figure(name).value;
	const reference = value('reference-amount.monthly') * 100;
	const step = value('vehicle-aid.rounding-step') * 100;
	const perDependant = roundedUp(reference, value('vehicle-aid.dependant-percent'), step);
	const deduction = perDependant * input.dependants;
	const income = Math.max(0, input.netIncome - deduction);
	const limits = BRACKETS.map((row) => ({
		limit: roundedUp(reference, value(`vehicle-aid.limit-percent-${String(row)}`), step),
		share: value(`vehicle-aid.share-percent-${String(row)}`),
	}));
	const sharePercent = limits.find(({ limit }) => income <= limit)?.share ?? 0;

	const ceiling = value('vehicle-aid.price-limit') * 100;
	const considered = input.dearerCarNeeded ? input.price : Math.min(input.price, ceiling);
	const base = Math.max(0, considered - input.otherGrants - input.oldCarValue);
	const grant = Math.min(base, roundedUp(base, sharePercent, step));
	const licence = licenceGrant(input.licenceCost, income, reference, step, value);

	return {
		income,
		sharePercent,
		base,
		grant,
		equipment: input.extraEquipment,
		licence,
		loanLimit: base - grant,
		limits,
		status: figure('reference-amount.monthly').status,
		steps: [
			{ id: 'net-income', value: input.netIncome, norms: ['kfzhv-6-3'] },
			{ id: 'dependants', value: -deduction, norms: ['kfzhv-6-2'] },
			{ id: 'income', value: income, norms: ['kfzhv-6-2'] },
			{ id: 'share-percent', value: sharePercent, norms: ['kfzhv-6-1'] },
			{ id: 'price', value: considered, norms: [input.dearerCarNeeded ? 'kfzhv-5-2' : 'kfzhv-5-1'] },
			{ id: 'other-grants', value: -input.otherGrants, norms: ['kfzhv-5-3'] },
			{ id: 'old-car', value: -input.oldCarValue, norms: ['kfzhv-5-3'] },
			{ id: 'base', value: base, norms: ['kfzhv-5-1', 'kfzhv-5-3'] },
			{ id: 'grant', value: grant, norms: ['kfzhv-6-1'] },
			...(input.extraEquipment > 0 ? [{ id: 'equipment', value: input.extraEquipment, norms: ['kfzhv-7-s1'] }] : []),
			...(input.licenceCost > 0 ? [{ id: 'licence', value: licence, norms: ['kfzhv-8-1'] }] : []),
		],
	};
}

/** The share of the licence cost (§ 8 (1)): full, two thirds, one third or nothing, rounded up like the grant but never above the cost. */
function licenceGrant(
	cost: number,
	income: number,
	reference: number,
	step: number,
	value: (name: string) => number,
): number {
	for (const row of LICENCE_BRACKETS) {
		const limit = roundedUp(reference, value(`vehicle-aid.licence-limit-percent-${String(row)}`), step);
		if (income > limit) continue;
		const parts = value(`vehicle-aid.licence-parts-${String(row)}`);
		const whole = value(`vehicle-aid.licence-whole-${String(row)}`);
		return Math.min(cost, Math.ceil((cost * parts) / (whole * step)) * step);
	}
	return 0;
}
