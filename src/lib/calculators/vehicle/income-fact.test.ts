import { expect, test } from 'vitest';
import type { Answer } from '#lib/engine/types.ts';
import { vehicleIncomeWithinTable } from './income-fact.ts';

/** The figures of 2026 by the last part of their names. */
const figures: Readonly<Record<string, number>> = { monthly: 3955, 'dependant-percent': 12, 'rounding-step': 5 };

function within(income: Answer | undefined, dependants: Answer | undefined): Answer | undefined {
	const answers: Readonly<Record<string, Answer | undefined>> = { 'net-income': income, dependants };
	return vehicleIncomeWithinTable.compute(
		(question) => answers[question],
		(name) => figures[name.split('.')[1] ?? ''] ?? 75,
	);
}

test.each([
	[2970, 0, 'yes'],
	[2971, 0, 'no'],
	[3445, 1, 'yes'],
	[3446, 1, 'no'],
	[3920, 2, 'yes'],
	[3921, 2, 'no'],
])('net %i with %i dependants in 2026: %s (KfzHV § 6 (1), (2))', (income, dependants, expected) =>
	expect(within(income, dependants)).toBe(expected),
);

test('an income within the table needs no dependants', () => expect(within(2970, undefined)).toBe('yes'));

test('an income above the table is open while the dependants are not known', () =>
	expect(within(2971, undefined)).toBeUndefined());

test('nothing is known without the income', () => expect(within(undefined, 3)).toBeUndefined());
