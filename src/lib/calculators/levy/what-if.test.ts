import { describe, expect, it } from 'vitest';
import { employer, rates } from './builder.ts';
import { levyCurve } from './curve.ts';
import { nextTiers, whatIf } from './what-if.ts';

describe('what if', () => {
	it('one more person from July on a place that exists: half a year', () => {
		const found = whatIf(employer(25, 0), { kind: 'person', fromMonth: 7, places: 1, newJob: false }, rates);
		expect(found.after).toMatchObject({ occupied: 6, unfilled: 6, rate: 15500, average: 25 });
		expect(found.difference).toBe(6 * 15500 - 282000);
	});

	it('the same on a new job also raises the base', () => {
		const found = whatIf(employer(100, 2), { kind: 'person', fromMonth: 1, places: 1, newJob: true }, rates);
		expect(found.after).toMatchObject({ average: 101, target: 61, occupied: 36, unfilled: 25, rate: 27500 });
	});

	it('a trainee counts twice and is no job', () => {
		const found = whatIf(employer(60, 1), { kind: 'trainee', fromMonth: 1 }, rates);
		expect(found.after).toMatchObject({ average: 60, occupied: 36, levy: 0 });
	});

	it('a workshop order and a late payment', () => {
		expect(whatIf(employer(25, 0), { kind: 'workshop', labour: 100000 }, rates).difference).toBe(-50000);
		expect(whatIf(employer(25, 0), { kind: 'late', months: 4 }, rates).difference).toBe(11200);
	});
});

describe('how far to the next tier', () => {
	it('names each cheaper tier and the end', () => {
		expect(nextTiers(employer(100, 1), rates)).toEqual([
			{ tier: 'below-3', missing: 12, rate: 27500, gross: 36 * 27500 },
			{ tier: 'below-duty', missing: 24, rate: 15500, gross: 24 * 15500 },
			{ tier: undefined, missing: 48, rate: 0, gross: 0 },
		]);
	});

	it('one person for one month leaves the 0 % tier', () => {
		expect(nextTiers(employer(25, 0), rates)).toEqual([
			{ tier: 'small-below-1', missing: 1, rate: 15500, gross: 11 * 15500 },
			{ tier: undefined, missing: 12, rate: 0, gross: 0 },
		]);
	});

	it('counts whole people and months from half a place on', () => {
		// 2 % of 1,202 jobs are 24.04 places: 24.5 are beyond that tier already.
		const jobs = [...Array<number>(11).fill(100), 102];
		const occupied = [...Array<number>(11).fill(2), 2.5];
		expect(nextTiers(employer(0, 0, { jobs, occupied }), rates)).toEqual([
			{ tier: 'below-duty', missing: 12, rate: 15500, gross: 23.5 * 15500 },
			{ tier: undefined, missing: 36, rate: 0, gross: 0 },
		]);
	});

	it('names no tier in which nothing would be left to pay', () => {
		// 5 % of 69 jobs are 3 places, 3 % of them 2.07: whoever fills those pays nothing any more.
		const input = employer(0, 0, { jobs: [69], occupied: [0] });
		expect(nextTiers(input, rates).map(({ tier, missing }) => [tier, missing])).toEqual([
			['below-2', 1],
			['below-3', 2],
			[undefined, 3],
		]);
	});

	it('is empty where nothing is to be paid', () => {
		expect(nextTiers(employer(19, 0), rates)).toEqual([]);
		expect(nextTiers(employer(100, 5), rates)).toEqual([]);
	});
});

describe('the curve', () => {
	it('goes from nobody to the first number that costs nothing', () => {
		const curve = levyCurve(employer(100, 2), rates);
		expect(curve.map(({ levy }) => levy / 100)).toEqual([48900, 19440, 9900, 3720, 1860, 0]);
		expect(levyCurve(employer(50, 0), rates).map(({ levy }) => levy / 100)).toEqual([11160, 1860, 0]);
		expect(levyCurve(employer(10, 0), rates).map(({ levy }) => levy)).toEqual([0, 0]);
	});

	it('keeps both sides of every jump where it skips persons', () => {
		const input = employer(40_000, 2);
		const curve = levyCurve(input, rates);
		expect(curve.length).toBeLessThan(140);
		expect(curve[0]?.persons).toBe(0);
		expect(curve.at(-1)).toMatchObject({ persons: 2000, levy: 0 });
		const persons = curve.map((point) => point.persons);
		for (const edge of [1, 799, 800, 1199, 1200, 1999, 2000]) expect(persons).toContain(edge);
		expect(persons).toEqual([...new Set(persons)].sort((a, b) => a - b));
	});
});
