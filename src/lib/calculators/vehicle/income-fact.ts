import type { ComputedFact } from '#lib/engine/types.ts';

const CENTS = 100;

/** A share of a monthly amount in EUR, rounded up to the next full step (KfzHV § 6 (1) S. 3). Whole EUR in, whole EUR out. */
function shareRoundedUp(amount: number, percent: number, step: number): number {
	return Math.ceil((amount * percent) / (CENTS * step)) * step;
}

/**
 * Whether the net income lies within the table of KfzHV § 6 (1), after the deduction for each dependant (§ 6 (2)).
 * Open until the dependants are known, where they could make the difference.
 */
export const vehicleIncomeWithinTable: ComputedFact = {
	questions: ['net-income', 'dependants'],
	figures: [
		'reference-amount.monthly',
		'vehicle-aid.limit-percent-8',
		'vehicle-aid.dependant-percent',
		'vehicle-aid.rounding-step',
	],
	compute(answer, figure) {
		const income = answer('net-income');
		const dependants = answer('dependants');
		if (typeof income !== 'number') return undefined;
		const reference = figure('reference-amount.monthly');
		const step = figure('vehicle-aid.rounding-step');
		const limit = shareRoundedUp(reference, figure('vehicle-aid.limit-percent-8'), step);
		if (income <= limit) return 'yes';
		if (typeof dependants !== 'number') return undefined;
		const each = shareRoundedUp(reference, figure('vehicle-aid.dependant-percent'), step);
		return income - dependants * each <= limit ? 'yes' : 'no';
	},
};
