import type { Day } from './day.ts';

/** A holiday in the Länder that have it (ISO codes without `DE-`); in those of `partly` only some communities have it. */
export interface Holiday {
	readonly id: string;
	readonly lands: readonly string[];
	readonly partly: readonly string[];
	readonly days: readonly Day[];
}

/** The public holidays that are known, for whole years from `from` to `to`. See rules/holidays.json. */
export interface HolidayTable {
	readonly source: string;
	readonly from: number;
	readonly to: number;
	readonly holidays: readonly Holiday[];
}

/** A holiday on one day, for one place. */
export interface DayOff {
	readonly id: string;
	/** Only in some communities of the Land, or, where the Land is not known, only in some Länder. */
	readonly partly: boolean;
}

/** Tells the holiday on a day; undefined where there is none. */
export type DaysOff = (day: Day) => DayOff | undefined;

/**
 * The holidays of a place.
 * @param land ISO code such as `BY`; undefined where it is not known: then only what holds everywhere is sure
 */
export function daysOff(table: HolidayTable, land: string | undefined): DaysOff {
	const known = new Map<Day, DayOff>();
	const all = Math.max(...table.holidays.map(({ lands }) => lands.length));
	for (const { id, lands, partly, days } of table.holidays) {
		const sure = land === undefined ? lands.length === all : lands.includes(land);
		const perhaps = land === undefined ? lands.length + partly.length > 0 : partly.includes(land);
		if (!sure && !perhaps) continue;
		for (const day of days) if (sure || !known.has(day)) known.set(day, { id, partly: !sure });
	}
	return (day) => known.get(day);
}
