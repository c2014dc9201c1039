/** The signed calculations in rules/examples: sentences with what the calculators must make of the figures. */
import { test } from 'vitest';
import { calculationFault } from '../scripts/check/signed.ts';
import { refuse } from '../scripts/check/tell.ts';
import { calculations } from '../scripts/mutate/calculations.ts';
import { folder, rules } from './rules.ts';

test.each(calculations.map((one) => [one.says, one] as const))('%s', (_, one) =>
	refuse(folder, [calculationFault(rules, one)]),
);
