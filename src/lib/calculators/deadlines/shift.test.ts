import { describe, expect, it } from 'vitest';
import type { DayOff, DaysOff } from './holidays.ts';
import { lastWorkingDay, nextWorkingDay } from './shift.ts';

// 2026-05-14 is a Thursday.
const off =
	(days: Readonly<Record<string, DayOff>>): DaysOff =>
	(day) =>
		days[day];
const ascension: DayOff = { id: 'ascension', partly: false };
const local: DayOff = { id: 'local', partly: true };
const none = off({});

describe('the next working day', () => {
	it('is the day itself from Monday to Friday', () => {
		for (const day of ['2026-05-11', '2026-05-12', '2026-05-13', '2026-05-14', '2026-05-15'])
			expect(nextWorkingDay(day, none)).toEqual({ end: day, latest: day, passed: [] });
	});

	it('is the Monday after a weekend', () => {
		expect(nextWorkingDay('2026-05-16', none)).toEqual({
			end: '2026-05-18',
			latest: '2026-05-18',
			passed: [
				{ day: '2026-05-16', id: 'saturday', partly: false },
				{ day: '2026-05-17', id: 'sunday', partly: false },
			],
		});
	});

	it('is later for those who have a holiday of a part of the Land', () => {
		expect(nextWorkingDay('2026-05-14', off({ '2026-05-14': ascension, '2026-05-15': local }))).toEqual({
			end: '2026-05-15',
			latest: '2026-05-18',
			passed: [
				{ day: '2026-05-14', ...ascension },
				{ day: '2026-05-15', ...local },
				{ day: '2026-05-16', id: 'saturday', partly: false },
				{ day: '2026-05-17', id: 'sunday', partly: false },
			],
		});
	});

	it('has one end where two such holidays follow each other: before the first', () => {
		const both = off({ '2026-05-13': local, '2026-05-14': local });
		expect(nextWorkingDay('2026-05-13', both)).toMatchObject({ end: '2026-05-13', latest: '2026-05-15' });
	});
});

describe('the last working day', () => {
	it('is the day itself, or the one before weekend and holidays', () => {
		expect(lastWorkingDay('2026-05-15', none)).toBe('2026-05-15');
		expect(lastWorkingDay('2026-05-17', none)).toBe('2026-05-15');
		expect(lastWorkingDay('2026-05-17', off({ '2026-05-15': local, '2026-05-14': ascension }))).toBe('2026-05-13');
	});
});
