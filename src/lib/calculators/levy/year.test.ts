import { expect, it } from 'vitest';
import { rates } from './builder.ts';
import { dueDay } from './surcharge.ts';
import { levyYears } from './year.ts';

it('lists the years with known or projected amounts, and later ones only when asked', () => {
	const years = levyYears(rates);
	expect(years[0]).toEqual({ year: 2027, status: 'projected' });
	expect(years.at(-1)).toEqual({ year: 2016, status: 'confirmed' });
	expect(years).toHaveLength(12);
	expect(levyYears(rates, 2029).slice(0, 2)).toEqual([
		{ year: 2029, status: 'unconfirmed' },
		{ year: 2028, status: 'unconfirmed' },
	]);
	expect(levyYears(rates, 2100)[0]?.year).toBe(2030);
});

it('knows the last day in time', () => {
	expect(dueDay(2025, rates)).toBe('2026-03-31');
});
