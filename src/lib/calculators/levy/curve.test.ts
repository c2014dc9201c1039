import { describe, expect, it } from 'vitest';
import { employer, rates } from './builder.ts';
import { levyCurve } from './curve.ts';

const persons = (...given: Parameters<typeof levyCurve>) => levyCurve(...given).map((point) => point.persons);

describe('the curve', () => {
	it('tells levy, amount and tier for each number of persons, whatever they are now', () => {
		const [nobody, one, two] = levyCurve(employer(50, 7), rates);
		expect(nobody).toEqual({ persons: 0, levy: 24 * 46_500, rate: 46_500, tier: 'medium-zero' });
		expect(one).toEqual({ persons: 1, levy: 12 * 15_500, rate: 15_500, tier: 'medium-below-2' });
		expect(two).toEqual({ persons: 2, levy: 0, rate: 0, tier: undefined });
	});

	it('ends with the first number that costs nothing, or where it is told to', () => {
		expect(persons(employer(100, 0), rates)).toEqual([0, 1, 2, 3, 4, 5]);
		// 5 % of 101 jobs are 61 places over the year: five persons all year fill 60.
		expect(persons(employer(101, 0), rates).at(-1)).toBe(6);
		expect(persons(employer(100, 0), rates, 2)).toEqual([0, 1, 2]);
		expect(persons(employer(100, 0), rates, 0)).toEqual([0]);
		expect(persons(employer(5, 0), rates)).toEqual([0, 1]);
	});

	it('skips persons evenly where there are too many for its points, but ends at the end', () => {
		expect(persons(employer(30, 0), rates, 10, 5)).toEqual([0, 1, 2, 4, 6, 8, 10]);
		expect(persons(employer(30, 0), rates, 11, 5)).toEqual([0, 1, 3, 6, 9, 11]);
		expect(persons(employer(30, 0), rates, 5, 5)).toEqual([0, 1, 2, 3, 4, 5]);
	});

	it('keeps the last person before each jump and the first after it, and none between', () => {
		// 200 jobs: tiers begin at 4 persons (2 %), 6 (3 %) and 10 (5 %).
		expect(persons(employer(200, 0), rates, 20, 1)).toEqual([0, 1, 3, 4, 5, 6, 9, 10, 20]);
	});
});
