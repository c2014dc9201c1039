import { describe, expect, it } from 'vitest';
import { employer, rates } from './builder.ts';
import { sumsOf } from './sums.ts';
import { ladder, rungOf, sizeOf, statusOf, type Size } from './tiers.ts';

const sums = (jobs: number) => sumsOf(employer(jobs, 0));
const rungs = (size: Exclude<Size, 'exempt'>, jobs: number, year = 2025, percent = 5) =>
	ladder(size, sums(jobs), percent, year, rates);

describe('the size of an employer (§ 154 (1) SGB IX)', () => {
	it.each([
		[19.5, 'exempt'],
		[20, 'small'],
		[39.5, 'small'],
		[40, 'medium'],
		[59.5, 'medium'],
		[60, 'large'],
	])('%d jobs: %s', (jobs, size) => expect(sizeOf(sums(jobs), 2025, rates)).toBe(size));
});

describe('the tiers of § 160 (2) SGB IX, the dearest first', () => {
	it('by quota from 60 jobs on', () => {
		// 100 jobs in twelve months are 2,400 half places; a tier ends at its percentage of them.
		expect(rungs('large', 100)).toEqual([
			{ tier: 'zero', rate: 81_500, norm: 'sgb9-160-2-s1-nr4', until: { num: 1, den: 1 } },
			{ tier: 'below-2', rate: 40_500, norm: 'sgb9-160-2-s1-nr3', until: { num: 2 * 2400, den: 100 } },
			{ tier: 'below-3', rate: 27_500, norm: 'sgb9-160-2-s1-nr2', until: { num: 3 * 2400, den: 100 } },
			{ tier: 'below-duty', rate: 15_500, norm: 'sgb9-160-2-s1-nr1', until: { num: 5 * 2400, den: 100 } },
		]);
		expect(rungs('large', 100, 2025, 6).at(-1)?.until).toEqual({ num: 6 * 2400, den: 100 });
	});

	it('by persons below 60 and below 40 jobs', () => {
		expect(rungs('medium', 50)).toEqual([
			{ tier: 'medium-zero', rate: 46_500, norm: 'sgb9-160-2-s2-nr2', until: { num: 1, den: 1 } },
			{ tier: 'medium-below-1', rate: 27_500, norm: 'sgb9-160-2-s2-nr2', until: { num: 24, den: 1 } },
			{ tier: 'medium-below-2', rate: 15_500, norm: 'sgb9-160-2-s2-nr2', until: { num: 48, den: 1 } },
		]);
		expect(rungs('small', 30)).toEqual([
			{ tier: 'small-zero', rate: 23_500, norm: 'sgb9-160-2-s2-nr1', until: { num: 1, den: 1 } },
			{ tier: 'small-below-1', rate: 15_500, norm: 'sgb9-160-2-s2-nr1', until: { num: 24, den: 1 } },
		]);
	});

	it('without those that a year did not have', () => {
		expect(rungs('small', 30, 2023).map(({ tier }) => tier)).toEqual(['small-below-1']);
		expect(rungs('large', 100, 2023).map(({ tier }) => tier)).toEqual(['below-2', 'below-3', 'below-duty']);
	});

	it('a bound belongs to the cheaper tier, and beyond the last there is none', () => {
		const tierAt = (occupied: number) => rungOf(rungs('medium', 50), occupied)?.tier;
		expect([0, 1, 23, 24, 47, 48].map(tierAt)).toEqual([
			'medium-zero',
			'medium-below-1',
			'medium-below-1',
			'medium-below-2',
			'medium-below-2',
			undefined,
		]);
	});
});

it('a year without any amount has no certainty', () => {
	expect([2015, 2016, 2027, 2028].map((year) => statusOf(year, rates))).toEqual([
		undefined,
		'confirmed',
		'projected',
		'unconfirmed',
	]);
});
