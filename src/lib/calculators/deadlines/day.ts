/**
 * Days of the calendar as text (`yyyy-mm-dd`, years 1900 to 2199), without time and without any time zone: a day of the law has
 * neither. Text order is the order of time.
 */
export type Day = string;

const DAYS_OF_WEEK = 7;

/** Saturday and Sunday in the count of {@link weekday}. */
export const SATURDAY = 6;
export const SUNDAY = 7;

/** How many days a month has. January is 1. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day with these numbers; undefined where the calendar has no such day. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
	const whole = [year, month, date].every(Number.isInteger);
	if (!whole || year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
	if (date < 1 || date > daysInMonth(year, month)) return undefined;
	return `${String(year)}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** Year, month (from 1) and day of the month. Throws RangeError for what is no day. */
export function parts(day: Day): { year: number; month: number; date: number } {
	const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
	if (dayFrom(year, month, date) !== day) throw new RangeError(`no day: ${day}`);
	return { year, month, date };
}

/** Days since 1 March of the year 0, counted in years that begin in March, so that the leap day comes last. */
function count(day: Day): number {
	const { year, month, date } = parts(day);
	const shifted = month < 3 ? year - 1 : year;
	const months = (month + 9) % 12;
	const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
	return 365 * shifted + leaps + Math.floor((153 * months + 2) / 5) + date - 1;
}

/** From 1 for Monday to 7 for Sunday. */
export function weekday(day: Day): number {
	// 1 March of the year 0 was a Wednesday.
	return ((count(day) + 2) % DAYS_OF_WEEK) + 1;
}

/** How many days later another day is; below 0 where it is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return count(to) - count(from);
}

/** The day so many days later, or earlier. */
export function plusDays(day: Day, days: number): Day {
	let { year, month, date } = parts(day);
	date += days;
	while (date > daysInMonth(year, month)) {
		date -= daysInMonth(year, month);
		if (++month > 12) [year, month] = [year + 1, 1];
	}
	while (date < 1) {
		if (--month < 1) [year, month] = [year - 1, 12];
		date += daysInMonth(year, month);
	}
	return needed(dayFrom(year, month, date), day);
}

/** Year and month so many months later. */
export function monthAfter(year: number, month: number, months: number): { year: number; month: number } {
	const all = year * 12 + (month - 1) + months;
	return { year: Math.floor(all / 12), month: (all % 12) + 1 };
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): Day {
	return needed(dayFrom(year, month, daysInMonth(year, month)), `${String(year)}-${String(month)}`);
}

function needed(day: Day | undefined, from: string): Day {
	if (day === undefined) throw new RangeError(`beyond the calendar, from ${from}`);
	return day;
}
