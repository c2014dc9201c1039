/** A figure cites the unit that its source names, never the wider one around it. */
import { expect, test } from 'vitest';
import { book } from './rules.ts';

/** The units that a source names, as they stand in `norms.json`: "§ 163 Abs. 2 Satz 1" is "§ 163 Abs. 2 S. 1". */
function unitsIn(source: string): string[] {
	const unit = String.raw`(?: (?:Abs\. \d+[a-z]?|Satz \d+|Nr\. \d+[a-z]?|Buchst\. [a-z]))`;
	return [
		...source.matchAll(new RegExp(String.raw`§ (\d+[a-z]?)(${unit}*)((?:(?:,| und) Abs\. \d+[a-z]?${unit}*)*)`, 'g')),
	]
		.flatMap(([, section = '', first = '', more = '']) => [
			`§ ${section}${first}`,
			...more
				.split(/(?:,| und)(?= Abs\.)/)
				.filter((part) => part !== '')
				.map((part) => `§ ${section}${part}`),
		])
		.map((one) => one.replaceAll('Satz', 'S.'));
}

test('units are read from a source', () => {
	expect(unitsIn('SGB IX § 163 Abs. 2 Satz 1, § 160 Abs. 4 Satz 1')).toEqual([
		'§ 163 Abs. 2 S. 1',
		'§ 160 Abs. 4 S. 1',
	]);
	expect(unitsIn('SGB IX § 199 Abs. 1 und Abs. 2 Satz 3')).toEqual(['§ 199 Abs. 1', '§ 199 Abs. 2 S. 3']);
});

/** Provisions of several sentences that carry a figure only together. */
const together = new Set([
	'sgb9-158-2', // each of its three sentences names the hours
	'sgb9-171-5', // the time stands in S. 1, what follows from it in S. 2
]);

test('no figure cites a paragraph of which one sentence is known to the rules', () => {
	const known = Object.keys(book.norms.norms);
	const wide = Object.entries(book.figures).flatMap(([id, { norms }]) =>
		norms
			.filter((norm) => !together.has(norm) && known.some((other) => other.startsWith(`${norm}-s`)))
			.map((norm) => `${id}: ${norm}`),
	);
	expect(wide).toEqual([]);
});

test('no figure cites more than its source names', () => {
	const wide = Object.entries(book.figures).flatMap(([id, { norms, source }]) =>
		norms.flatMap((norm) => {
			const { section = '', law = '' } = book.norms.norms[norm] ?? {};
			const narrower = unitsIn(source).filter((unit) => unit.startsWith(`${section} `));
			return source.includes(book.norms.laws[law]?.short ?? law) && narrower.length > 0
				? [`${id}: ${section}, but the source names ${narrower.join(', ')}`]
				: [];
		}),
	);
	expect(wide).toEqual([]);
});
