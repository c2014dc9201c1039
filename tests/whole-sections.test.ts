/** A sentence cites the paragraph that carries it; a whole section only where that is the name of a thing. */
import { expect, test } from 'vitest';
import { refuse } from '../scripts/check/tell.ts';
import { citationFaults, manyParagraphs, withSentences } from '../scripts/check/whole-sections.ts';
import { book, folder, rules } from './rules.ts';

test('sections with several paragraphs, and paragraphs whose sentences are told apart, are known', () => {
	expect(manyParagraphs(book).has('§ 185 SGB IX')).toBe(true);
	expect(manyParagraphs(book).has('§ 168 SGB IX')).toBe(false);
	expect(withSentences(book).size).toBeGreaterThan(50);
});

test('a sentence cites no more than what carries it, but by name, and each name is used', () =>
	refuse(folder, citationFaults(rules)));

test('what is wider is told with the file and what to cite', () => {
	const texts = new Map([
		['terms', { form: { loan: 'Darlehen (§ 185 SGB IX, § 199 SGB IX).', wide: '§ 185 Abs. 2 SGB IX' } }],
	]);
	const faults = citationFaults({ ...rules, texts }).filter(({ file }) => file === 'texts/de/terms.json');
	expect(faults.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
		'form.loan: cites § 199 SGB IX: cite the paragraph that carries it',
		'form.wide: cites § 185 Abs. 2 SGB IX: cite the sentence that carries it',
	]);
});
