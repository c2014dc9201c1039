/** Every technical term of the texts is explained once, in the glossary. */
import { describe, test } from 'vitest';
import { abbreviationFaults, explanationFaults, termFaults } from '../scripts/check/glossary.ts';
import { refuse } from '../scripts/check/tell.ts';
import { folder, rules } from './rules.ts';

describe('the glossary', () => {
	test('has words for every technical term, in the order of the alphabet, and explains nothing twice', () =>
		refuse(folder, termFaults(rules)));

	test('explains every abbreviation of the texts', () => refuse(folder, abbreviationFaults(rules)));

	test('explains in a few short sentences, and cites provisions that have a page', () =>
		refuse(folder, explanationFaults(rules)));
});
