/** The examples of contradictions: what must be told, and what must not. */
import { describe, test } from 'vitest';
import { conflictFaults, unsignedConflicts } from '../scripts/check/signed.ts';
import { refuse } from '../scripts/check/tell.ts';
import { conflictExamples } from '../scripts/mutate/conflict-examples.ts';
import { folder, rules } from './rules.ts';

describe('answers that contradict each other', () => {
	test.each(conflictExamples.map((example) => [example.says, example] as const))('%s', (_, example) =>
		refuse(folder, conflictFaults(rules, example)),
	);

	test('have an example for each contradiction of each guide', () => refuse(folder, unsignedConflicts(rules)));
});
