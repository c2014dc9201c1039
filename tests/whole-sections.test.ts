/** A sentence cites the paragraph that carries it; a whole section only where that is the name of a thing. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { book } from './rules.ts';

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

/** Sections of which the rules cite more than one paragraph. */
const manyParagraphs = new Set(
	Object.values(book.norms.norms)
		.map(
			({ law, section }) => [/^§ \d+[a-z]? Abs\. \d+[a-z]?/u.exec(section)?.[0], book.norms.laws[law]?.short] as const,
		)
		.filter(([paragraph]) => paragraph !== undefined)
		.filter((one, index, all) => all.findIndex(([a, b]) => a === one[0] && b === one[1]) === index)
		.map(([paragraph = '', law = '']) => `${paragraph.replace(/ Abs\..*/u, '')} ${law}`)
		.filter((section, index, all) => all.indexOf(section) !== index),
);

function* sentences(value: unknown): Generator<string> {
	if (typeof value === 'string') yield value;
	else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* sentences(one);
}

const texts = ['rules/texts/de', 'src/lib/i18n/words/de'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.json'))
		.flatMap((file) => [...sentences(JSON.parse(readFileSync(join(folder, file), 'utf8')))]),
);
const cited = texts.flatMap((text) =>
	[...text.matchAll(/(?<!§)§ \d+[a-z]? (?!Abs)[A-ZÄÖÜ]\w*(?: [IVX]+\b)?/gu)].map(([section]) => ({ section, text })),
);

test('sections with several paragraphs are known', () => {
	expect(manyParagraphs.has('§ 185 SGB IX')).toBe(true);
	expect(manyParagraphs.has('§ 168 SGB IX')).toBe(false);
});

test('a sentence cites a whole section only by name', () => {
	expect(
		cited.filter(({ section }) => manyParagraphs.has(section) && !section.endsWith(benefits) && !(section in names)),
	).toEqual([]);
});

test('each name is used', () => {
	expect(Object.keys(names).filter((name) => !cited.some(({ section }) => section === name))).toEqual([]);
});

/** Paragraphs that are named as a whole although the rules cite their sentences, and what they are the name of. */
const paragraphs: Readonly<Record<string, string>> = {
	'§ 151 Abs. 4 SGB IX': 'the status of young people in training',
	'§ 157 Abs. 1 SGB IX': 'whom the count of jobs leaves out',
	'§ 15 Abs. 2 SchwbAV': 'kind and size of the grant for a new place',
	'§ 9 Abs. 2 KfzHV': 'the loan',
};
const withSentences = new Set(
	Object.values(book.norms.norms).flatMap(({ law, section }) => {
		const paragraph = /^(§ \d+[a-z]? Abs\. \d+[a-z]?) S\. \d/u.exec(section)?.[1];
		return paragraph === undefined ? [] : [`${paragraph} ${book.norms.laws[law]?.short ?? law}`];
	}),
);
const told = texts.flatMap((text) =>
	[...text.matchAll(/§ \d+[a-z]? Abs\. \d+[a-z]? (?:SGB [IVX]+|[A-ZÄÖÜ]\w+)/gu)].map(([paragraph]) => ({
		paragraph,
		text,
	})),
);

test('a sentence cites the sentence of a paragraph where the rules tell its sentences apart', () => {
	expect(withSentences.size).toBeGreaterThan(50);
	expect(told.filter(({ paragraph }) => withSentences.has(paragraph) && !(paragraph in paragraphs))).toEqual([]);
});

test('each paragraph that is named as a whole is', () => {
	const named = new Set(told.map(({ paragraph }) => paragraph));
	expect(Object.keys(paragraphs).filter((paragraph) => !named.has(paragraph) || !withSentences.has(paragraph))).toEqual(
		[],
	);
});
