import type { ComputedFacts } from '#lib/engine/types.ts';
import { vehicleIncomeWithinTable } from './vehicle-income.ts';

/** The facts that need arithmetic, under the names that conditions use. */
export const facts: ComputedFacts = {
	'vehicle-income-within-table': vehicleIncomeWithinTable,
};
