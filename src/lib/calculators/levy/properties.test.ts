import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rates } from './builder.ts';
import { computeLevy } from './levy.ts';
import type { LevyInput } from './sums.ts';
import { changed } from './what-if.ts';

const month = fc.tuple(
	fc.oneof(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 2000 })),
	fc.integer({ min: 0, max: 7 }),
);
const employers: fc.Arbitrary<LevyInput> = fc
	.record({
		year: fc.integer({ min: 2016, max: 2027 }),
		rows: fc.array(month, { minLength: 1, maxLength: 12 }),
		federalSixPercent: fc.boolean(),
		workshopLabour: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5_000_000 })),
		paidMonthsLate: fc.integer({ min: 0, max: 5 }),
	})
	.map(({ rows, ...rest }) => ({
		...rest,
		jobs: rows.map(([jobs]) => jobs),
		occupied: rows.map(([, places]) => places),
	}));

const levyOf = (input: LevyInput) => computeLevy(input, rates).levy;
/** `TIMES=10` tries everything ten times as often, as in tests/properties.test.ts. */
const often = { numRuns: Math.ceil(3000 * Number(process.env.TIMES ?? 1)) };

describe('for every employer', () => {
	it('more occupied places on the same jobs never raise the levy: no exception', () => {
		fc.assert(
			fc.property(employers, fc.nat(11), fc.integer({ min: 1, max: 3 }), (input, at, places) => {
				const occupied = input.occupied.map((one, index) =>
					index === at % input.occupied.length ? one + places : one,
				);
				expect(levyOf({ ...input, occupied })).toBeLessThanOrEqual(levyOf(input));
			}),
			often,
		);
	});

	it('a counted person on a new job raises it only where the average reaches 20, 40 or 60 jobs', () => {
		fc.assert(
			fc.property(employers, fc.integer({ min: 1, max: 12 }), (input, fromMonth) => {
				const after = changed(input, { kind: 'person', fromMonth, places: 1, newJob: true }, rates);
				const [then, now] = [computeLevy(after, rates), computeLevy(input, rates)];
				if (then.size === now.size) expect(then.levy).toBeLessThanOrEqual(now.levy);
			}),
			often,
		);
	});

	it('a workshop order never raises it', () => {
		fc.assert(
			fc.property(employers, fc.integer({ min: 0, max: 10_000_000 }), (input, labour) => {
				const after = changed(input, { kind: 'workshop', labour }, rates);
				expect(levyOf(after)).toBeLessThanOrEqual(levyOf(input));
				expect(levyOf(after)).toBeGreaterThanOrEqual(0);
			}),
			often,
		);
	});

	it('the order of the months changes nothing', () => {
		fc.assert(
			fc.property(employers, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (input, keys) => {
				const order = input.jobs.map((_, index) => index).sort((a, b) => keys[a]! - keys[b]! || a - b);
				const pick = (row: readonly number[]) => order.map((index) => row[index]!);
				const shuffled = { ...input, jobs: pick(input.jobs), occupied: pick(input.occupied) };
				expect(computeLevy(shuffled, rates)).toEqual(computeLevy(input, rates));
			}),
			often,
		);
	});

	it('the sum only counts, not how it is spread over the months', () => {
		fc.assert(
			fc.property(employers, (input) => {
				const total = input.occupied.reduce((sum, one) => sum + one, 0);
				const occupied = input.occupied.map((_, index) => (index === 0 ? total : 0));
				expect(levyOf({ ...input, occupied })).toBe(levyOf(input));
			}),
			often,
		);
	});

	it('amounts are whole cents, and shown values have at most two decimals', () => {
		fc.assert(
			fc.property(employers, (input) => {
				const found = computeLevy(input, rates);
				for (const cents of [found.gross, found.credit, found.levy, found.surcharge.surcharge]) {
					expect(Number.isSafeInteger(cents)).toBe(true);
				}
				for (const shown of [found.average, found.quotaPercent, found.averageOccupied]) {
					expect(Number(shown.toFixed(2))).toBe(shown);
				}
			}),
			often,
		);
	});
});

describe('the places where the statute itself jumps: one hire on a new job in December makes the levy higher', () => {
	const december = (jobs: number, last: number, persons: number): LevyInput => ({
		year: 2025,
		jobs: [...Array<number>(11).fill(jobs), last],
		occupied: Array<number>(12).fill(persons),
		federalSixPercent: false,
		workshopLabour: 0,
		paidMonthsLate: 0,
	});
	const hire = (input: LevyInput) => changed(input, { kind: 'person', fromMonth: 12, places: 1, newJob: true }, rates);

	it('20 jobs on average: the duty begins (§ 154 (1) S. 1)', () => {
		const before = december(20, 19, 0);
		expect([levyOf(before), levyOf(hire(before))]).toEqual([0, 11 * 15500]);
	});

	it('40 jobs on average: a second place (§ 154 (1) S. 3)', () => {
		const before = december(40, 39, 1);
		expect([levyOf(before), levyOf(hire(before))]).toEqual([0, 11 * 15500]);
	});

	it('60 jobs on average: 5 % instead of two places (§ 154 (1) S. 1, 3)', () => {
		const before = december(60, 59, 2);
		expect([levyOf(before), levyOf(hire(before))]).toEqual([0, 11 * 15500]);
	});

	it('an ordinary hire jumps as well where the target is rounded up (§ 157 (2))', () => {
		const before = december(60, 69, 3);
		const after = { ...before, jobs: before.jobs.map((jobs, index) => (index === 11 ? jobs + 1 : jobs)) };
		expect([levyOf(before), levyOf(after)]).toEqual([0, 15500]);
	});
});
