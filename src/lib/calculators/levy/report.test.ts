import { expect, it } from 'vitest';
import { employer, rates } from './builder.ts';
import { computeLevy } from './levy.ts';
import { reportLevy } from './report.ts';

it('prints EUR for cents, and places, months and percentages as they are', () => {
	const input = employer(100, 2, { workshopLabour: 100_050, paidMonthsLate: 2 });
	const { steps, ...report } = reportLevy(computeLevy(input, rates));
	// 60 places are wanted and 24 filled; half of 1,000.50 EUR is 500.25 EUR; 9,399.75 EUR round down to 9,350 EUR.
	expect(report).toEqual({
		year: 2025,
		average: 100,
		duty: true,
		target: 60,
		occupied: 24,
		unfilled: 36,
		quotaPercent: 2,
		averageOccupied: 2,
		rate: 275,
		gross: 9900,
		credit: 500.25,
		levy: 9399.75,
		surcharge: 187,
		status: 'confirmed',
	});
	const values = Object.fromEntries(steps.map(({ id, value }) => [id, value]));
	expect(values).toMatchObject({ months: 12, 'jobs-total': 1200, quota: 2, rate: 275, 'surcharge-base': 9350 });
	expect(steps.find(({ id }) => id === 'rate')?.norms).toEqual(['sgb9-160-2-s1-nr2', 'sgb9-160-3']);
});
