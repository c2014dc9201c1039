/**
 * §§ 187 to 192 BGB as functions, one for each rule; § 26 (1) SGB X applies them to public offices: bgb-187-1, bgb-187-2,
 * bgb-188-1, bgb-188-2, bgb-188-3, bgb-192, sgb10-26-1.
 */
import { dayFrom, daysInMonth, lastOfMonth, monthAfter, parts, plusDays, type Day } from './day.ts';

/** How long a period is. */
export interface Length {
	readonly count: number;
	readonly unit: 'days' | 'weeks' | 'months' | 'years';
}

/** § 189 (1): what quarter, half a year and half a month mean. */
export const QUARTER: Length = { count: 3, unit: 'months' };
export const HALF_YEAR: Length = { count: 6, unit: 'months' };
export const HALF_MONTH: Length = { count: 15, unit: 'days' };

/**
 * §§ 187 (1), 188: the last day of a period that begins with an event or in the course of a day. That day does not count.
 * Weeks end on the day of the same name, months and years on the day of the same number, or on the last day of the month
 * where it has no such day (§ 188 (3)).
 */
export function endAfterEvent(event: Day, { count, unit }: Length): Day {
	if (unit === 'days') return plusDays(event, count);
	if (unit === 'weeks') return plusDays(event, count * 7);
	const { year, month, date } = parts(event);
	const end = monthAfter(year, month, unit === 'years' ? count * 12 : count);
	return dayFrom(end.year, end.month, date) ?? lastOfMonth(end.year, end.month);
}

/** §§ 187 (2), 188: the last day of a period that begins with the beginning of a day. That day counts. */
export function endFromDay(first: Day, length: Length): Day {
	if (length.unit === 'days' || length.unit === 'weeks') return plusDays(endAfterEvent(first, length), -1);
	const { year, month, date } = parts(first);
	const end = monthAfter(year, month, length.unit === 'years' ? length.count * 12 : length.count);
	// § 188 (3) asks whether the day on which it would end is missing, which is the one before the day of that number.
	return date - 1 > daysInMonth(end.year, end.month)
		? lastOfMonth(end.year, end.month)
		: plusDays(`${lastOfMonth(end.year, end.month).slice(0, 7)}-01`, date - 2);
}

/** § 189 (2): whole months and half a month; the 15 days are counted last. */
export function endAfterMonthsAndHalf(event: Day, months: number): Day {
	return endAfterEvent(endAfterEvent(event, { count: months, unit: 'months' }), HALF_MONTH);
}

/** § 190: an extended period is counted from the end of the old one. */
export function endOfExtension(oldEnd: Day, by: Length): Day {
	return endAfterEvent(oldEnd, by);
}

/** § 191: months of 30 and years of 365 days, for periods that need not run without a break. */
export function daysOfBrokenPeriod({ count, unit }: Length): number {
	return count * { days: 1, weeks: 7, months: 30, years: 365 }[unit];
}

/** § 192: the last day of the month that is so many calendar months after the month of a day. */
export function endOfCalendarMonth(after: Day, months: number): Day {
	const { year, month } = parts(after);
	const end = monthAfter(year, month, months);
	return lastOfMonth(end.year, end.month);
}
