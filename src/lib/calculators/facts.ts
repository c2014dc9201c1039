import type { ComputedFacts } from '#lib/engine/types.ts';
import { additionalLeaveDays } from './additional-leave.ts';
import { vehicleIncomeWithinTable } from './vehicle/income-fact.ts';

/** The facts that need arithmetic, under the names that conditions use. */
export const facts: ComputedFacts = {
	'additional-leave-days': additionalLeaveDays,
	'vehicle-income-within-table': vehicleIncomeWithinTable,
};
