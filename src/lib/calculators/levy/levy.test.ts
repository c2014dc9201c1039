import { describe, expect, it } from 'vitest';
import { employer, rates } from './builder.ts';
import { computeLevy } from './levy.ts';

const levy = (...given: Parameters<typeof employer>) => computeLevy(employer(...given), rates);

describe('duty and size (§ 154 (1))', () => {
	it.each([
		[19.5, 'exempt', 0],
		[20, 'small', 12],
		[39.5, 'small', 12],
		[40, 'medium', 24],
		[59.5, 'medium', 24],
		[60, 'large', 36],
	])('%d jobs: %s, %d places over the year', (jobs, size, target) => {
		expect(levy(jobs, 0)).toMatchObject({ size, target, duty: size !== 'exempt' });
	});

	it('decides by the exact average, also where the shown one is close', () => {
		const jobs = [...Array<number>(11).fill(20), 19.5];
		expect(levy(20, 0, { jobs })).toMatchObject({ average: 19.96, duty: false, levy: 0, rate: 0, target: 0 });
	});

	it('leaves out months without business activity', () => {
		const seasonal = { jobs: [30, 30, 30], occupied: [0, 0, 1] };
		expect(levy(0, 0, seasonal)).toMatchObject({ months: 3, average: 30, target: 3, unfilled: 2, rate: 15500 });
	});

	it('owes nothing without duty, whatever else is said', () => {
		const found = levy(19, 0, { workshopLabour: 100000, paidMonthsLate: 3 });
		expect(found).toMatchObject({ gross: 0, credit: 0, levy: 0, surcharge: { base: 0, surcharge: 0 } });
	});
});

describe('one rounding on the yearly sum (trap 2)', () => {
	it('does not round each month', () => {
		// 5 % of 68 are 3.4: rounded per month 3 x 12 = 36, over the year 40.8, so 41.
		expect(levy(68, 3).target).toBe(41);
		expect(levy(68, 3)).toMatchObject({ unfilled: 5, rate: 15500, levy: 77500 });
	});

	it('rounds a half up', () => {
		const jobs = [...Array<number>(11).fill(60), 70];
		expect(levy(60, 3, { jobs })).toMatchObject({ target: 37, unfilled: 1, levy: 15500 });
	});

	it('may find the quota missed though no place is unfilled (trap 4)', () => {
		const jobs = [...Array<number>(11).fill(60), 69];
		expect(levy(60, 3, { jobs })).toMatchObject({ target: 36, unfilled: 0, quotaPercent: 4.94, levy: 0, rate: 0 });
	});

	it('has no amount for half an open place where the quota is met to the dot', () => {
		const jobs = [...Array<number>(11).fill(60), 70];
		const occupied = [...Array<number>(11).fill(3), 3.5];
		expect(levy(60, 3, { jobs, occupied })).toMatchObject({
			target: 37,
			unfilled: 0.5,
			quotaPercent: 5,
			rate: 0,
			levy: 0,
		});
	});
});

describe('tiers (§ 160 (2))', () => {
	it.each([
		[2, 27500],
		[1.5, 40500],
		[3, 15500],
		[2.5, 27500],
	])('100 jobs, %d occupied: %d cents, the lower bound belongs to the cheaper tier', (occupied, rate) => {
		expect(levy(100, occupied).rate).toBe(rate);
	});

	it('leaves the 0 % tier with a single counted month (trap 3)', () => {
		const occupied = [1, ...Array<number>(11).fill(0)];
		expect(levy(100, 0, { occupied })).toMatchObject({ tier: 'below-2', levy: 59 * 40500 });
	});

	it('knows no 0 % tier before 2024', () => {
		expect(levy(100, 0, { year: 2023 })).toMatchObject({ tier: 'below-2', rate: 36000 });
		expect(levy(100, 0, { year: 2024 })).toMatchObject({ tier: 'zero', rate: 72000 });
	});

	it('never uses percentages below 60 jobs: 2 of 59 are 3.39 %, and nothing is owed', () => {
		expect(levy(59, 2)).toMatchObject({ tier: undefined, levy: 0 });
		expect(levy(59, 1)).toMatchObject({ tier: 'medium-below-2', rate: 15500, levy: 186000 });
		expect(levy(59, 0.5)).toMatchObject({ tier: 'medium-below-1', rate: 27500 });
	});

	it('stretches the cheapest tier to 6 % for federal employers (§ 241 (1))', () => {
		expect(levy(200, 11.5, { federalSixPercent: true })).toMatchObject({
			tier: 'below-duty',
			unfilled: 6,
			rate: 15500,
		});
		expect(levy(30, 0, { federalSixPercent: true })).toMatchObject({ target: 12 });
	});
});

describe('workshop orders (§ 223)', () => {
	it('credits half, to the cent, half a cent up', () => {
		expect(levy(25, 0, { workshopLabour: 10001 })).toMatchObject({ credit: 5001, levy: 282000 - 5001 });
	});

	it('never goes below zero', () => {
		expect(levy(25, 0, { workshopLabour: 99999999 })).toMatchObject({ credit: 282000, levy: 0 });
	});
});

describe('surcharge and certainty', () => {
	it('is charged on what is left after the credit', () => {
		expect(levy(25, 0, { workshopLabour: 200000, paidMonthsLate: 2 }).surcharge).toEqual({
			base: 180000,
			surcharge: 3600,
		});
	});

	it.each([
		[2016, 'confirmed'],
		[2026, 'confirmed'],
		[2027, 'projected'],
		[2028, 'unconfirmed'],
	])('%d is %s', (year, status) => {
		expect(levy(100, 0, { year }).status).toBe(status);
		expect(levy(10, 0, { year }).status).toBe(status);
	});

	it('refuses a year without amounts', () => {
		expect(() => levy(100, 0, { year: 2015 })).toThrow(RangeError);
	});

	it('names a norm for every step, in the order of the computation', () => {
		const { steps } = levy(100, 2, { workshopLabour: 100, paidMonthsLate: 1 });
		expect(steps.map(({ id }) => id)).toEqual([
			...['jobs-total', 'months', 'average', 'duty-percent', 'target-exact', 'target', 'occupied', 'unfilled', 'quota'],
			...['rate', 'gross', 'workshop-half', 'credit', 'levy', 'surcharge-base', 'surcharge'],
		]);
		expect(steps.every(({ norms }) => norms.length > 0)).toBe(true);
	});
});
