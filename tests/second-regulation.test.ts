/** A second regulation, with an audience, a guide and bodies of its own: data only. The whole app is built with it in the long suite. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calling, line } from '../scripts/prove/finding.ts';
import { prove } from '../scripts/prove/prove.ts';
import { readRules } from '../src/cli/read-rules.ts';
import { facts } from '../src/lib/calculators/facts.ts';
import { compile } from '../src/lib/engine/compile.ts';
import { explain } from '../src/lib/engine/verdict.ts';
import { walk } from '../src/lib/engine/walk.ts';
import type { RuleBook } from '../src/lib/rules/book.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { rulesWith } from './fixture.ts';

let remove = (): void => undefined;
let book: RuleBook;
beforeAll(() => {
	const made = rulesWith('second-regulation');
	remove = made.remove;
	book = readRules(made.copy);
});
afterAll(() => remove());

describe('a second regulation', () => {
	it('is offered beside the first', () => {
		expect(book.manifest?.guides).toContain('travel');
		expect(book.manifest?.start.more.at(-1)).toEqual({ id: 'travel', guide: 'travel' });
		expect(Object.keys(book.benefits)).toContain('arbeitsassistenz');
	});

	it('is asked about, decided and proven', () => {
		const guide = compile(guideSource(book, 'travel', facts), book.edition.asOf, facts);
		const given = { 'travel-wish': ['company'], 'travel-need': 'alone-not-possible', 'travel-insured': 'yes' };
		expect(walk(guide, given)).toMatchObject({ path: Object.keys(given), next: undefined });
		const signed = book.examples.filter((file) => file.guide === 'travel');
		expect(signed).toHaveLength(2);
		for (const { benefit: id, examples } of signed)
			for (const { answers, verdict, carrier } of examples) {
				const benefit = guide.benefits.find(({ rule }) => rule.id === id);
				const found = explain(guide, benefit!, answers);
				expect([id, answers, found.verdict, found.carrier]).toEqual([id, answers, verdict, carrier]);
			}
		const { findings } = prove(book, book.edition.asOf, { combinations: 1000, paths: 100 }, ['travel']);
		expect(calling(findings).map(line)).toEqual([]);
	});
});
