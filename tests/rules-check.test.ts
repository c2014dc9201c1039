/** The quick check of the rules: one call that says everything, first what is still to be filled in. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkRules } from '../scripts/check/all.ts';
import { MARKED_ID, MARKER, markedFaults } from '../scripts/check/marker.ts';
import { lineOfFault, refuse } from '../scripts/check/tell.ts';
import { rulesWith } from './fixture.ts';
import { folder } from './rules.ts';

test('nothing of the rules is still to be filled in', () => refuse(folder, markedFaults(folder)));

describe('a copy of the rules', { timeout: 60_000 }, () => {
	const { copy, remove } = rulesWith('author');
	afterAll(remove);
	const said = () => checkRules(copy).faults.map((fault) => lineOfFault(copy, fault));
	/** Changes a file for one look at the rules. */
	const with_ = (file: string, from: string, to: string): string[] => {
		const path = join(copy, file);
		const text = readFileSync(path, 'utf8');
		expect(text).toContain(from);
		writeFileSync(path, text.replace(from, to));
		const found = said();
		writeFileSync(path, text);
		return found;
	};

	test('is told what a new guide lacks: words, examples, a place among the texts', () => {
		const found = said();
		for (const part of [
			/texts\/de\/guides.json:1: the text "reading" is missing/,
			/vorlesekraft.examples.json:\d+ examples: no example has the verdict "clarify": write one, from the law/,
			/vorlesekraft.examples.json:\d+ examples: no example shows the requirement "reading-enough" unmet/,
			/texts\/de\/benefits\/person.json:1: the text "vorlesekraft" is missing/,
		])
			expect(found.filter((one) => part.test(one))).toHaveLength(1);
	});

	test.each([
		[
			'texts/de/terms.json',
			'"cost-coverage": "',
			`"cost-coverage": "${MARKER}: name it, `,
			/: fill in "[A-Z-]+": name it, /,
		],
		['benefits/person/vorlesekraft.json', '"reads-aloud"', `"${MARKED_ID}"`, /: fill in "[A-Z-]+"$/],
	])('with something to be filled in is told that alone, with its line: %s', (file, from, to, reason) => {
		const found = with_(file, from, to);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatch(new RegExp(`${file}:\\d+: fill in`));
		expect(found[0]).toMatch(reason);
	});

	test('whose files do not fit together is told with line and remedy', () => {
		expect(with_('benefits/person/vorlesekraft.json', '"reads-aloud"', '"reads-alout"')).toEqual([
			expect.stringMatching(
				/vorlesekraft.json:\d+ requires.all.1: no question "reads-alout" \(write "reads-aloud" instead\?\)/,
			),
		]);
	});
});
