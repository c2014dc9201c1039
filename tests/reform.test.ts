/** A reform that is entered ahead: until its day the old law holds, from then on the new one, and both are tested today. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { found, said } from '../scripts/mutate/examples.ts';
import { calling, line } from '../scripts/prove/finding.ts';
import { proveDays } from '../scripts/prove/days.ts';
import { compareEditions } from '../scripts/diff/compare.ts';
import { mutateRules } from '../scripts/mutate/run-rules.ts';
import { readRules } from '../src/cli/read-rules.ts';
import { facts } from '../src/lib/calculators/facts.ts';
import { compile, type Guide } from '../src/lib/engine/compile.ts';
import { explain } from '../src/lib/engine/verdict.ts';
import { walk } from '../src/lib/engine/walk.ts';
import type { RuleBook } from '../src/lib/rules/book.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { daysToCheck } from '../src/lib/rules/turns.ts';
import { rulesWith } from './fixture.ts';

let book: RuleBook;
const { copy, remove } = rulesWith('reform');
beforeAll(() => {
	book = readRules(copy);
});
afterAll(remove);

const sourceOf = () => guideSource(book, 'reading', facts);
const guideOn = (day: string): Guide => compile(sourceOf(), day, facts);
const [before, after] = ['2027-06-30', '2027-07-01'];

describe('a reform of a condition, an option and a carrier', () => {
	test('is a day on which the guide is checked', () =>
		expect(daysToCheck(book.edition.asOf, sourceOf())).toEqual([book.edition.asOf, after]));

	test('changes what is asked', () => {
		const given = { recognition: 'severe', 'reads-aloud': 'regular' };
		expect(walk(guideOn(before), given).next).toBe('reading-hours');
		expect(walk(guideOn(after), given).next).toBe('reading-granted');
		expect(guideOn(before).questions['reads-aloud']!.options).not.toContain('software');
		expect(guideOn(after).questions['reads-aloud']!.options).toContain('software');
	});

	test('leaves an old case as it was, and decides a new one by the new law', () => {
		const answers = { recognition: 'severe', 'reads-aloud': 'regular', 'reading-hours': 10, 'reading-granted': 'no' };
		const on = (day: string) => explain(guideOn(day), guideOn(day).benefits[0]!, answers);
		expect(on(before).verdict).toBe('unlikely');
		expect(on(after).verdict).toBe('likely');
		expect(on(after).reasons.map(({ id }) => id)).not.toContain('reading-enough');
	});

	test('is proven on either day', { timeout: 60_000 }, () => {
		const proof = proveDays(book, { combinations: 1000, paths: 100 }, ['reading']);
		expect(proof.benefits.map(({ guide }) => guide)).toEqual(['reading', `reading ${after}`]);
		expect(calling(proof.findings).map(line)).toEqual([]);
	});

	test('is told by the difference of two days', () => {
		const { changes } = compareEditions(book, book, after, before);
		expect(new Set(changes.map(({ benefit }) => benefit))).toEqual(new Set(['vorlesekraft']));
		const pairs = changes.map(({ before: was, after: is }) => `${was} > ${is}`);
		expect(pairs).toContain('unlikely > likely');
		expect(pairs).toContain('likely > elsewhere reading-fund');
	});

	test('has no mistake that nobody would notice', { timeout: 60_000 }, () => {
		const { survivors, counts } = mutateRules(book, book.edition.asOf, { benefit: 'vorlesekraft' });
		expect(counts.example + counts.proof).toBeGreaterThan(0);
		expect(survivors.filter(({ file }) => file.includes('vorlesekraft') || file.includes('reading-fund'))).toEqual([]);
	});

	test('has examples for either day', () => {
		const own = book.examples.find((file) => file.guide === 'reading')!;
		for (const example of own.examples) {
			const guide = guideOn(example.keyDate ?? book.edition.asOf);
			expect(found(example, explain(guide, guide.benefits[0]!, example.answers)), example.says).toEqual(said(example));
		}
	});
});
