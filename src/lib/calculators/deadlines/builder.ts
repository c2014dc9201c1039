/** The figures, holidays and month names of the repository, for tests. */
import deadlineFile from '../../../../rules/figures/deadlines.json' with { type: 'json' };
import holidayFile from '../../../../rules/holidays.json' with { type: 'json' };
import type { Figure } from '#lib/engine/types.ts';
import type { PeriodLookup } from './deadlines.ts';
import { periodLookup } from './lookup.ts';
import type { HolidayTable } from './holidays.ts';

export const holidays: HolidayTable = holidayFile;

export const lookup: PeriodLookup = periodLookup(
	Object.fromEntries(
		Object.entries(deadlineFile.figures as Record<string, Figure>).map(([name, figure]) => [
			`deadlines.${name}`,
			figure,
		]),
	),
);

export const monthNames = Array.from({ length: 12 }, (_, month) =>
	new Intl.DateTimeFormat('de', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 1)),
);
