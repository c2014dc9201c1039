/** What an author of rules needs: a benefit without any TypeScript, and messages that say where and what instead. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lineOf, nearest } from '../src/cli/fault-lines.ts';
import { calling, line } from '../scripts/prove/finding.ts';
import { prove } from '../scripts/prove/prove.ts';
import { readRules } from '../src/cli/read-rules.ts';
import { facts } from '../src/lib/calculators/facts.ts';
import { compile } from '../src/lib/engine/compile.ts';
import { explain } from '../src/lib/engine/verdict.ts';
import { walk } from '../src/lib/engine/walk.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { rulesWith } from './fixture.ts';

let copy = '';
let remove = (): void => undefined;
beforeEach(() => {
	({ copy, remove } = rulesWith('author'));
});
afterEach(() => {
	remove();
});

describe('a benefit that is added without TypeScript', { timeout: 60_000 }, () => {
	test('is asked about, decided and proven', () => {
		const book = readRules(copy);
		const guide = compile(guideSource(book, 'reading', facts), book.edition.asOf, facts);
		expect(walk(guide, {}).next).toBe('recognition');
		expect(walk(guide, { recognition: 'none' }).next).toBeUndefined();
		const given = { recognition: 'severe', 'reads-aloud': 'yes', 'reading-hours': 15 };
		expect(walk(guide, given)).toMatchObject({ path: Object.keys(given), next: undefined });
		const [benefit] = guide.benefits;
		expect(explain(guide, benefit!, given).verdict).toBe('likely');
		expect(explain(guide, benefit!, { ...given, 'reading-hours': 14 }).verdict).toBe('unlikely');
		const own = book.examples.find((file) => file.benefit === 'vorlesekraft');
		for (const { answers, verdict } of own!.examples) expect(explain(guide, benefit!, answers).verdict).toBe(verdict);
		const { findings } = prove(book, book.edition.asOf, { combinations: 1000, paths: 100 }, ['reading']);
		expect(calling(findings).map(line)).toEqual([]);
	});

	test('has a text for each of its ids', () => {
		const read = (file: string) => JSON.parse(readFileSync(join(copy, 'texts/de', file), 'utf8'));
		const words = read('benefits/reading.json').vorlesekraft;
		const asked = read('questions/reading-aid.json').questions;
		expect(Object.keys(words.requirements)).toEqual(['reading-needed', 'reading-enough']);
		expect(Object.keys(words.steps)).toEqual(['apply']);
		expect(Object.keys(asked)).toEqual(['reads-aloud', 'reading-hours']);
	});
});

describe('a mistake is named with file, line and what to write instead', () => {
	const benefit = 'benefits/person/vorlesekraft.json';
	const mistakes: [string, string, string, string, RegExp][] = [
		[
			'a question',
			benefit,
			'"reads-aloud"',
			'"reads-alout"',
			/no question "reads-alout" \(line \d+; write "reads-aloud" instead\?\)/,
		],
		[
			'a figure',
			benefit,
			'hours.minimum',
			'hours.minimun',
			/no figure "hours.minimun" \(line \d+; write "hours.minimum" instead\?\)/,
		],
		[
			'a requirement',
			benefit,
			'covered-person',
			'covered-persons',
			/no requirement "covered-persons" \(line \d+; write "covered-person" instead\?\)/,
		],
		[
			'an option',
			benefit,
			'"is": "yes"',
			'"is": "ja"',
			/"reads-aloud" has no option "ja" \(line \d+; write one of yes, no\)/,
		],
		[
			'a norm',
			benefit,
			'sgb9-185-5',
			'sgb9-185-55',
			/norm "sgb9-185-55" is not in norms.json \(line \d+; add it to norms.json/,
		],
		[
			'a benefit',
			'guides/reading.json',
			'"vorlesekraft"',
			'"vorlesekrat"',
			/no benefit "vorlesekrat" \(line \d+; write "vorlesekraft" instead\?\)/,
		],
		[
			'a benefit that stands in a guide twice',
			'guides/reading.json',
			'"vorlesekraft"',
			'"vorlesekraft", "vorlesekraft"',
			/benefits.1: the benefit "vorlesekraft" stands in the guide twice: take one out \(line \d+\)/,
		],
		[
			'a day that is in no calendar',
			'figures/hours.json',
			'"2018-01-01"',
			'"2020-02-30"',
			/"2020-02-30" does not stand in the calendar: expected a day such as "2026-11-22" \(line 9\)/,
		],
	];
	test.each(mistakes)('%s', (_, file, from, to, message) => {
		const path = join(copy, file);
		writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
		const told = () => readRules(copy);
		expect(told).toThrow(message);
		expect(told).toThrow(new RegExp(`(^|\n)${file}: `));
	});

	test('on the line on which it stands', () => {
		const text = '{\n\t"a": [\n\t\t{ "b": 1 },\n\t\t{ "c.d": "x\\"y",\n\t\t  "e": 2 }\n\t]\n}\n';
		expect(['', 'a', 'a.0.b', 'a.1.c.d', 'a.1.e', 'a.7', 'z'].map((path) => lineOf(text, path))).toEqual([
			1, 2, 3, 4, 5, 2, 1,
		]);
	});

	test('and nothing is proposed that is quite another word', () => {
		expect(nearest('timing', ['housing-need', 'wish'])).toBeUndefined();
		expect(nearest('timming', ['timing', 'wish'])).toBe('timing');
	});
});
