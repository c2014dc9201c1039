/** A sentence cites the paragraph that carries it; a whole section only where that is the name of a thing. */
import type { Fault, RuleBook } from '../../src/lib/rules/book.ts';
import type { Rules } from './open-rules.ts';
import { leaves } from './text-files.ts';
import { fileOfGroup } from './text-keys.ts';

/** Sections that are named as a whole, and what they are the name of. */
const names: Readonly<Record<string, string>> = {
	'§ 46 SGB III': 'a word to search for',
	'§ 73 SGB III': 'the grant for a trainee',
	'§ 90 SGB III': 'the longer and higher grants for hiring',
	'§ 14 SGB IX': 'all times of whoever has to decide',
	'§ 50 SGB IX': 'the list of grants for employers',
	'§ 60 SGB IX': 'other providers',
	'§ 61 SGB IX': 'the budget for work',
	'§ 61a SGB IX': 'the budget for training',
	'§ 152 SGB IX': 'decisions on a disability, marks and the pass',
	'§ 174 SGB IX': 'a dismissal without notice',
	'§ 185 SGB IX': 'all helps of the office',
	'§ 201 SGB IX': 'the objection under part 3',
	'§ 215 SGB IX': 'inclusion companies',
	'§ 6 KfzHV': 'the grant for buying',
	'§ 8 KfzHV': 'the licence',
	'§ 9 KfzHV': 'hardship',
};
/** Of the SchwbAV each section is the name of a benefit. */
const benefits = 'SchwbAV';

/** Paragraphs that are named as a whole although the rules cite their sentences, and what they are the name of. */
const paragraphs: Readonly<Record<string, string>> = {
	'§ 151 Abs. 4 SGB IX': 'the status of young people in training',
	'§ 157 Abs. 1 SGB IX': 'whom the count of jobs leaves out',
	'§ 15 Abs. 2 SchwbAV': 'kind and size of the grant for a new place',
	'§ 9 Abs. 2 KfzHV': 'the loan',
};
/** Sections of which the rules cite more than one paragraph, such as "§ 185 SGB IX". */
export function manyParagraphs({ norms: { norms, laws } }: RuleBook): Set<string> {
	const seen = new Map<string, Set<string>>();
	for (const { law, section } of Object.values(norms)) {
		const paragraph = /^(§ \d+[a-z]?) Abs\. \d+[a-z]?/u.exec(section);
		if (!paragraph) continue;
		const name = `${paragraph[1] ?? ''} ${laws[law]?.short ?? ''}`;
		seen.set(name, (seen.get(name) ?? new Set()).add(paragraph[0]));
	}
	return new Set([...seen].filter(([, all]) => all.size > 1).map(([name]) => name));
}

/** Paragraphs whose sentences the rules tell apart, such as "§ 185 Abs. 2 SGB IX". */
export function withSentences({ norms: { norms, laws } }: RuleBook): Set<string> {
	return new Set(
		Object.values(norms).flatMap(({ law, section }) => {
			const paragraph = /^(§ \d+[a-z]? Abs\. \d+[a-z]?) S\. \d/u.exec(section)?.[1];
			return paragraph === undefined ? [] : [`${paragraph} ${laws[law]?.short ?? law}`];
		}),
	);
}

const WHOLE = /(?<!§)§ \d+[a-z]? (?!Abs)[A-ZÄÖÜ]\w*(?: [IVX]+\b)?/gu;
const PARAGRAPH = /§ \d+[a-z]? Abs\. \d+[a-z]? (?:SGB [IVX]+|[A-ZÄÖÜ]\w+)/gu;

/** Citations that are wider than what the rules know, and names that no text uses any more. */
export function citationFaults({ book, folder, texts }: Rules): Fault[] {
	const [many, told] = [manyParagraphs(book), withSentences(book)];
	const found = [...texts].flatMap(([group, tree]) =>
		leaves(tree).flatMap(([path, text]) => {
			const place = { file: fileOfGroup(folder, group), path };
			return [
				...[...text.matchAll(WHOLE)].map(([cited]) => ({ ...place, cited, kind: 'section' as const })),
				...[...text.matchAll(PARAGRAPH)].map(([cited]) => ({ ...place, cited, kind: 'paragraph' as const })),
			];
		}),
	);
	const used = new Set(found.map(({ cited }) => cited));
	const idle = [
		...Object.keys(names).filter((name) => !used.has(name)),
		...Object.keys(paragraphs).filter((name) => !used.has(name) || !told.has(name)),
	];
	return [
		...found.flatMap(({ file, path, cited, kind }): Fault[] => {
			const wide =
				kind === 'section'
					? many.has(cited) && !cited.endsWith(benefits) && !(cited in names)
					: told.has(cited) && !(cited in paragraphs);
			const narrower = kind === 'section' ? 'paragraph' : 'sentence';
			return wide ? [{ file, path, reason: `cites ${cited}: cite the ${narrower} that carries it` }] : [];
		}),
		...idle.map((name) => ({
			file: '../scripts/check/whole-sections.ts',
			path: '',
			reason: `no text names ${name} as a whole any more: take out the exception`,
		})),
	];
}
