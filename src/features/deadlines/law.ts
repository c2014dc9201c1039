import figures from 'virtual:figures';
import { periodLookup } from '#lib/calculators/deadlines/lookup.ts';
import type { HolidayTable } from '#lib/calculators/deadlines/holidays.ts';
import table from '../../../rules/holidays.json';

/** The lengths of the periods. */
export const lookup = periodLookup(figures);

export const holidays: HolidayTable = table;
