/** The mistakes that `npm run rules:mutate` makes on purpose. */
import { describe, expect, test } from 'vitest';
import { changes } from '../scripts/mutate/conditions.ts';
import { casesOf } from '../scripts/mutate/examples.ts';
import { moves } from '../scripts/mutate/figure-mutants.ts';
import { ruleMutants } from '../scripts/mutate/rule-mutants.ts';
import type { Condition, Figure } from '../src/lib/engine/types.ts';
import { refuse } from '../scripts/check/tell.ts';
import { twiceSaid } from '../scripts/check/examples.ts';
import { book, folder, rules } from './rules.ts';

const changed = (condition: Condition) =>
	changes(condition, 'requires', book.questions).map(({ path, change }) => `${path}: ${change}`);

describe('a condition', () => {
	test('is turned round, swapped and taken apart', () => {
		const parts: Condition[] = [{ question: 'timing', is: 'not-yet' }, { maybe: { question: 'own-share', is: 'no' } }];
		expect(changed({ id: 'both', norms: ['schwbav-26-3'], all: parts })).toEqual([
			'requires: negate',
			'requires: all → any',
			'requires.all.0: negate',
			'requires.all.0: is not-yet → urgent',
			'requires.all.0: drop',
			'requires.all.1: negate',
			'requires.all.1: drop maybe',
			'requires.all.1.maybe: negate',
			'requires.all.1.maybe: is no → yes',
			'requires.all.1: drop',
		]);
	});

	test('loses and gains options', () => {
		expect(changed({ question: 'timing', in: ['not-yet', 'urgent'] })).toEqual([
			'requires: negate',
			'requires: in without not-yet',
			'requires: in without urgent',
			'requires: in with begun',
		]);
	});

	test('takes its bound in or leaves it out', () => {
		expect(changed({ question: 'post-hours', atLeast: 'hours.minimum' })).toEqual([
			'requires: negate',
			'requires: atLeast → above',
			'requires: atLeast → atMost',
		]);
	});
});

test('a figure has each value moved by one, and each day by a day', () => {
	const values = { '2024-12-31': 3, '2027-01-01': { value: 4, status: 'projected' as const } };
	const figure = { values } as unknown as Figure;
	expect(moves(figure).map(({ day, change, values: moved }) => [day, change, moved])).toEqual([
		['2024-12-31', 'one less', { ...values, '2024-12-31': 2 }],
		['2024-12-31', 'a day earlier', { '2024-12-30': 3, '2027-01-01': values['2027-01-01'] }],
		['2024-12-31', 'one more', { ...values, '2024-12-31': 4 }],
		['2024-12-31', 'a day later', { '2025-01-01': 3, '2027-01-01': values['2027-01-01'] }],
		['2027-01-01', 'one less', { ...values, '2027-01-01': { value: 3, status: 'projected' } }],
		['2027-01-01', 'a day earlier', { '2024-12-31': 3, '2026-12-31': values['2027-01-01'] }],
		['2027-01-01', 'one more', { ...values, '2027-01-01': { value: 5, status: 'projected' } }],
		['2027-01-01', 'a day later', { '2024-12-31': 3, '2027-01-02': values['2027-01-01'] }],
	]);
});

test('carriers are dropped, swapped in their order, and change between first and ask', () => {
	const kinds = new Set([...ruleMutants(book)].map(({ change }) => change.replace(/ .*/, '')));
	expect([...kinds]).toEqual(
		expect.arrayContaining(['negate', 'drop', 'swap', 'first', 'ask', 'all', 'any', 'is', 'in']),
	);
});

test('an example stands for all the answers that it names', () => {
	const example = { says: 'So ist es.', answers: { timing: 'not-yet', land: 'hessen' }, verdict: 'likely' as const };
	expect(casesOf({ ...example, also: [{ timing: 'urgent' }] })).toEqual([
		example,
		{ ...example, answers: { timing: 'urgent', land: 'hessen' } },
	]);
});

test('no two examples of a benefit say the same', () => refuse(folder, twiceSaid(rules)));
