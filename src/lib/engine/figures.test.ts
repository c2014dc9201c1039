import { describe, expect, test } from 'vitest';
import { figureOn } from './figures.ts';
import type { Figure } from './types.ts';

const rate: Figure = {
	unit: 'eur',
	norms: ['sgb9-160-2'],
	source: 'made up',
	values: { '2025-01-01': 155, '2021-01-01': 140, '2027-01-01': { value: 170, status: 'projected' } },
	verifiedOn: '2026-11-22',
	reviewBy: '2027-06-30',
};

describe('a figure on a day', () => {
	test.each([
		['2021-01-01', 140],
		['2024-12-31', 140],
		['2025-01-01', 155],
		['2026-11-22', 155],
	])('%s: %i, the newest value that holds by then', (day, value) =>
		expect(figureOn(rate, day)).toEqual({ value, status: 'confirmed' }),
	);

	test('has no value before the first', () => expect(figureOn(rate, '2020-12-31')).toBeUndefined());

	test('leaves out what is only planned unless that is asked for', () => {
		expect(figureOn(rate, '2027-01-01')).toEqual({ value: 155, status: 'confirmed' });
		expect(figureOn(rate, '2027-01-01', true)).toEqual({ value: 170, status: 'projected' });
	});

	test('is unconfirmed after the day by which it should have been looked at again', () => {
		expect(figureOn(rate, '2027-06-30')?.status).toBe('confirmed');
		expect(figureOn(rate, '2027-07-01')).toEqual({ value: 155, status: 'unconfirmed' });
	});
});
