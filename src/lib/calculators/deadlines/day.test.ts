import { describe, expect, it } from 'vitest';
import { dayFrom, daysBetween, lastOfMonth, monthAfter, parts, plusDays, weekday } from './day.ts';

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const DAY = 86_400_000;

describe('days', () => {
	it('agree with the calendar of the machine, each day from 1900 to 2199', () => {
		let day = '1900-01-01';
		for (let time = Date.UTC(1900, 0, 1); time <= Date.UTC(2199, 11, 31); time += DAY) {
			if (day !== iso(time) || weekday(day) !== (new Date(time).getUTCDay() || 7)) expect(day).toBe(iso(time));
			if (time < Date.UTC(2199, 11, 31)) day = plusDays(day, 1);
		}
		expect(day).toBe('2199-12-31');
	});

	it('tell how far they are apart', () => {
		expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
		expect(daysBetween('2027-01-01', '2026-01-01')).toBe(-365);
	});

	it('go back as they go on', () => {
		expect(plusDays('2024-03-01', -1)).toBe('2024-02-29');
		expect(plusDays('2026-01-01', -366)).toBe('2024-12-31');
		expect(plusDays('2024-02-29', 366)).toBe('2025-03-01');
	});

	it.each([
		[2026, 2, 29],
		[2100, 2, 29],
		[2026, 4, 31],
		[2026, 13, 1],
		[2026, 0, 1],
		[2026, 1, 0],
		[1899, 12, 31],
		[2200, 1, 1],
		[2026, 1.5, 1],
		[NaN, 1, 1],
	])('know no %s-%s-%s', (year, month, date) => {
		expect(dayFrom(year, month, date)).toBeUndefined();
	});

	it('know leap days', () => {
		expect([dayFrom(2024, 2, 29), dayFrom(2000, 2, 29)]).toEqual(['2024-02-29', '2000-02-29']);
	});

	it('tell their parts and refuse what is no day', () => {
		expect(parts('2026-05-04')).toEqual({ year: 2026, month: 5, date: 4 });
		for (const text of ['2026-02-30', '2026-5-4', 'gestern', '', '2026-05-04T00:00'])
			expect(() => parts(text)).toThrow(RangeError);
	});

	it('count months over the turn of the year', () => {
		expect(monthAfter(2026, 11, 3)).toEqual({ year: 2027, month: 2 });
		expect(monthAfter(2026, 12, 12)).toEqual({ year: 2027, month: 12 });
		expect(lastOfMonth(2024, 2)).toBe('2024-02-29');
	});

	it('do not go beyond 1900 and 2199, and say from where they would', () => {
		expect(plusDays('2199-12-30', 1)).toBe('2199-12-31');
		expect(() => plusDays('2199-12-31', 1)).toThrow(new RangeError('beyond the calendar, from 2199-12-31'));
		expect(() => plusDays('1900-01-01', -1)).toThrow('beyond the calendar, from 1900-01-01');
		expect(() => lastOfMonth(2200, 1)).toThrow('beyond the calendar, from 2200-1');
		expect(() => parts('2026-02-30')).toThrow('no day: 2026-02-30');
	});
});
