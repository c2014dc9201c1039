import { describe, expect, it } from 'vitest';
import { employer, rates } from './builder.ts';
import { computeLevy } from './levy.ts';

const way = (...given: Parameters<typeof employer>) =>
	computeLevy(employer(...given), rates).steps.map(
		({ id, value, norms }) => `${id} ${String(value)} ${norms.join(' ')}`,
	);

describe('the way to the levy, step by step', () => {
	it('below 20 jobs ends with the duty that does not exist', () => {
		expect(way(19, 1, { workshopLabour: 100, paidMonthsLate: 1 })).toEqual([
			'jobs-total 228 sgb9-156 sgb9-157-1',
			'months 12 sgb9-154-1-s1',
			'average 19 sgb9-154-1-s1',
			'no-duty 20 sgb9-154-1-s1',
			'levy 0 sgb9-160-1 sgb9-160-4-s1',
		]);
	});

	it('below 60 jobs counts persons', () => {
		expect(way(50, 1.5)).toEqual([
			'jobs-total 600 sgb9-156 sgb9-157-1',
			'months 12 sgb9-154-1-s1',
			'average 50 sgb9-154-1-s1',
			'duty-persons 2 sgb9-154-1-s3',
			'target 24 sgb9-154-1-s3',
			'occupied 18 sgb9-158 sgb9-159',
			'unfilled 6 sgb9-160-1-s1',
			'average-occupied 1.5 sgb9-160-2-s2',
			'rate 15500 sgb9-160-2-s2-nr2 sgb9-160-3',
			'gross 93000 sgb9-160-1-s1',
			'levy 93000 sgb9-160-1 sgb9-160-4-s1',
		]);
		expect(way(30, 0)).toContain('duty-persons 1 sgb9-154-1-s3');
	});

	it('from 60 jobs on counts in per cent; orders and delay have steps of their own', () => {
		expect(way(101, 2, { workshopLabour: 100_050, paidMonthsLate: 2 }).slice(3)).toEqual([
			'duty-percent 5 sgb9-154-1-s1',
			'target-exact 60.6 sgb9-160-1-s3',
			'target 61 sgb9-157-2',
			'occupied 24 sgb9-158 sgb9-159',
			'unfilled 37 sgb9-160-1-s1',
			'quota 1.98 sgb9-160-1-s3',
			'rate 40500 sgb9-160-2-s1-nr3 sgb9-160-3',
			'gross 1498500 sgb9-160-1-s1',
			'workshop-half 50025 sgb9-223-1',
			'credit 50025 sgb9-223-1',
			'levy 1448475 sgb9-160-1 sgb9-160-4-s1',
			'surcharge-base 1445000 sgb4-24-1',
			'surcharge 28900 sgb9-160-4-s3 sgb4-24-1',
		]);
	});

	it('names § 241 (1) for the 6 % of some federal employers', () => {
		expect(way(100, 6, { federalSixPercent: true }).slice(3)).toEqual([
			'duty-percent 6 sgb9-241-1',
			'target-exact 72 sgb9-160-1-s3',
			'target 72 sgb9-157-2',
			'occupied 72 sgb9-158 sgb9-159',
			'unfilled 0 sgb9-160-1-s1',
			'quota 6 sgb9-160-1-s3',
			'gross 0 sgb9-160-1-s1',
			'levy 0 sgb9-160-1 sgb9-160-4-s1',
		]);
	});
});

it('a year is told with everything that was counted', () => {
	const { steps, ...found } = computeLevy(employer(100, 2), rates);
	expect(steps).not.toHaveLength(0);
	expect(found).toEqual({
		...{ year: 2025, months: 12, size: 'large', average: 100, duty: true, target: 60, occupied: 24, unfilled: 36 },
		...{ quotaPercent: 2, averageOccupied: 2, tier: 'below-3', rate: 27500, gross: 990_000, credit: 0, levy: 990_000 },
		...{ surcharge: { base: 0, surcharge: 0 }, status: 'confirmed' },
	});
});

it('a year without amounts is named', () => {
	expect(() => computeLevy(employer(100, 2, { year: 2015 }), rates)).toThrow('on 2015-01-01');
	const without: typeof rates = (name, day) => (name.startsWith('levy.tier-') ? undefined : rates(name, day));
	expect(() => computeLevy(employer(100, 2), without)).toThrow(new RangeError('no amounts for 2025'));
});
