import { describe, expect, it } from 'vitest';
import {
	daysOfBrokenPeriod,
	endAfterEvent,
	endAfterMonthsAndHalf,
	endFromDay,
	endOfCalendarMonth,
	endOfExtension,
	HALF_MONTH,
	HALF_YEAR,
	QUARTER,
	type Length,
} from './period.ts';

const days = (count: number): Length => ({ count, unit: 'days' });
const weeks = (count: number): Length => ({ count, unit: 'weeks' });
const months = (count: number): Length => ({ count, unit: 'months' });
const years = (count: number): Length => ({ count, unit: 'years' });

describe('a period that begins with an event (§§ 187 (1), 188 BGB)', () => {
	it.each([
		['2026-05-04', days(4), '2026-05-08'],
		['2026-05-04', weeks(2), '2026-05-18'],
		['2026-05-04', weeks(6), '2026-06-15'],
		['2026-05-04', months(1), '2026-06-04'],
		['2026-12-31', months(2), '2027-02-28'],
		['2026-01-31', months(1), '2026-02-28'],
		['2024-01-31', months(1), '2024-02-29'],
		['2026-01-28', months(1), '2026-02-28'],
		['2026-02-28', months(1), '2026-03-28'],
		['2026-03-31', months(1), '2026-04-30'],
		['2026-05-04', years(1), '2027-05-04'],
		['2024-02-29', years(1), '2025-02-28'],
		['2024-02-28', years(1), '2025-02-28'],
		['2026-11-30', QUARTER, '2027-02-28'],
		['2026-08-31', HALF_YEAR, '2027-02-28'],
		['2026-01-20', HALF_MONTH, '2026-02-04'],
	])('%s and %o: %s', (event, length, end) => {
		expect(endAfterEvent(event, length)).toBe(end);
	});
});

describe('a period that begins with a day (§§ 187 (2), 188 BGB)', () => {
	it.each([
		['2026-05-04', days(1), '2026-05-04'],
		['2026-05-04', weeks(1), '2026-05-10'],
		['2026-01-01', months(1), '2026-01-31'],
		['2026-02-01', months(1), '2026-02-28'],
		['2026-01-15', months(1), '2026-02-14'],
		['2026-01-28', months(1), '2026-02-27'],
		['2026-01-31', months(2), '2026-03-30'],
		['2026-01-29', months(1), '2026-02-28'],
		['2026-01-30', months(1), '2026-02-28'],
		['2026-01-31', months(1), '2026-02-28'],
		['2024-01-30', months(1), '2024-02-29'],
		['2024-02-29', years(1), '2025-02-28'],
		['2026-05-04', years(18), '2044-05-03'],
	])('%s and %o: %s', (first, length, end) => {
		expect(endFromDay(first, length)).toBe(end);
	});
});

describe('other rules', () => {
	it('count half a month last (§ 189 (2))', () => {
		expect(endAfterMonthsAndHalf('2026-01-31', 1)).toBe('2026-03-15');
	});

	it('count an extension from the old end (§ 190)', () => {
		expect(endOfExtension('2026-02-28', months(1))).toBe('2026-03-28');
	});

	it('take a month as 30 and a year as 365 days where a period may be broken (§ 191)', () => {
		expect([days(3), weeks(2), months(2), years(1)].map(daysOfBrokenPeriod)).toEqual([3, 14, 60, 365]);
		expect([QUARTER, HALF_YEAR, HALF_MONTH].map(daysOfBrokenPeriod)).toEqual([90, 180, 15]);
	});

	it.each([
		['2026-01-15', '2026-04-30'],
		['2026-11-30', '2027-02-28'],
		['2026-12-01', '2027-03-31'],
		['2023-11-01', '2024-02-29'],
	])('end with the third calendar month after %s (§ 199 (1) SGB IX, § 192 BGB)', (day, end) => {
		expect(endOfCalendarMonth(day, 3)).toBe(end);
	});
});
