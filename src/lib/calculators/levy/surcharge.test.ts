import { describe, expect, it } from 'vitest';
import { rates } from './builder.ts';
import { begunMonthsLate, dueDay, surcharge } from './surcharge.ts';

describe('the surcharge (§ 160 (4) S. 3 SGB IX, § 24 (1) SGB IV)', () => {
	it('rounds the arrears down to 50 EUR, not the surcharge', () => {
		expect(surcharge(489000, 1, 2025, rates)).toEqual({ base: 485000, surcharge: 4850 });
		expect(surcharge(489999, 3, 2025, rates)).toEqual({ base: 485000, surcharge: 14550 });
	});

	it('looks at the arrears before rounding for the lower limit', () => {
		expect(surcharge(14999, 1, 2025, rates)).toEqual({ base: 0, surcharge: 0 });
		expect(surcharge(15000, 1, 2025, rates)).toEqual({ base: 15000, surcharge: 150 });
	});

	it('follows the law of 1 April after the levy year', () => {
		expect(surcharge(12000, 1, 2021, rates).surcharge).toBe(100);
		expect(surcharge(12000, 1, 2022, rates).surcharge).toBe(0);
	});

	it('is nothing for no month', () => {
		expect(surcharge(489000, 0, 2025, rates).surcharge).toBe(0);
	});
});

describe('begun months', () => {
	it.each([
		['2026-01-15', 0],
		['2026-03-31', 0],
		['2026-04-01', 1],
		['2026-04-30', 1],
		['2026-05-01', 2],
		['2027-03-31', 12],
		['2027-04-01', 13],
	])('for 2025, paid on %s: %d', (paidOn, months) => {
		expect(begunMonthsLate(2025, paidOn, rates)).toBe(months);
	});
});

it('the first day of delay is a figure: with another month the last day in time moves, over the turn of the year too', () => {
	const first =
		(month: number): typeof rates =>
		(name, day) =>
			name === 'levy.surcharge-first-month' ? { value: month, status: 'confirmed' } : rates(name, day);
	expect(dueDay(2025, first(4))).toBe('2026-03-31');
	expect(dueDay(2025, first(3))).toBe('2026-02-28');
	expect(dueDay(2025, first(11))).toBe('2026-10-31');
	expect(dueDay(2025, first(1))).toBe('2025-12-31');
});

it('the percentage is a figure: at 2 % each begun month costs twice as much', () => {
	const double: typeof rates = (name, day) =>
		name === 'levy.surcharge-percent' ? { value: 2, status: 'confirmed' } : rates(name, day);
	expect(surcharge(489000, 3, 2025, double)).toEqual({ base: 485000, surcharge: 29100 });
});
