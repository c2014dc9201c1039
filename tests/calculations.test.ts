/** The signed calculations in rules/examples: sentences with what the calculators must make of the figures. */
import { expect, test } from 'vitest';
import { calculations } from '../scripts/mutate/calculations.ts';
import { book } from './rules.ts';

test.each(calculations.map((one) => [one.says, one] as const))('%s', (_, { expected, found }) => {
	expect(found(book.figures)).toEqual(expected);
});
