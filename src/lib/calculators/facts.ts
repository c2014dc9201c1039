import type { ComputedFacts } from '#lib/engine/types.ts';
import { additionalLeaveDays } from './additional-leave.ts';
import { employmentDuty, traineesExceedJobs } from './employment-duty.ts';
import { vehicleIncomeWithinTable } from './vehicle/income-fact.ts';

/** The facts that need arithmetic, under the names that conditions use. */
export const facts: ComputedFacts = {
	'additional-leave-days': additionalLeaveDays,
	'employment-duty': employmentDuty,
	'trainees-exceed-jobs': traineesExceedJobs,
	'vehicle-income-within-table': vehicleIncomeWithinTable,
};
