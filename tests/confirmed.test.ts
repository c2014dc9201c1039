/** The projected figures of a day become law by one line in the edition file. */
import { expect, test } from 'vitest';
import { readRuleFiles } from '../src/cli/read-rules.ts';
import { figureOn } from '../src/lib/engine/figures.ts';
import { readBook } from '../src/lib/rules/book.ts';
import { folder } from './rules.ts';

const contents = readRuleFiles(folder);
const with2027 = (confirmed: readonly string[]) =>
	readBook({ ...contents, 'edition.json': { ...(contents['edition.json'] as object), confirmed } }).figures;

test('all figures of 2027 are switched together, and no other', () => {
	const [before, after] = [with2027([]), with2027(['2027-01-01'])];
	const projected = Object.keys(before).filter((name) =>
		Object.values(before[name]!.values).some((entry) => typeof entry !== 'number'),
	);
	expect(projected).toContain('levy.tier-zero');
	expect(projected).toContain('reference-amount.monthly');
	for (const name of projected) {
		expect(figureOn(before[name]!, '2027-01-01')).not.toEqual(figureOn(before[name]!, '2027-01-01', true));
		expect(figureOn(after[name]!, '2027-01-01')?.value).toBe(figureOn(before[name]!, '2027-01-01', true)?.value);
		expect(figureOn(after[name]!, '2027-01-01')?.status).not.toBe('projected');
		expect(figureOn(after[name]!, '2026-12-31')).toEqual(figureOn(before[name]!, '2026-12-31'));
	}
	expect(with2027(['2028-01-01'])).toEqual(before);
});

test('the law is told as of one day in the whole product: that of the edition', () => {
	const { edition } = readBook(contents);
	expect(edition.asOf).toBe(edition.id);
	expect(edition.changes.at(-1)).toBe(edition.id);
});
