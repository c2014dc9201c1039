/** What is done in one Land is told to people of that Land only, in words of its own, with numbers that have a date. */
import { describe, expect, test } from 'vitest';
import { book } from './rules.ts';
import { groupsOf, leaves, source, type Tree } from './text-files.ts';

const german = groupsOf(source);
const LAND =
	/Baden-Württemberg|Bayern|bayerisch|Berlin|Brandenburg|Bremen|Bremer|Hamburg|Hessen|hessisch|Mecklenburg|Niedersachsen|Nordrhein|NRW|Rheinland|Westfalen|LWL|LVR|Saarland|Sachsen|sächsisch|Schleswig|Holstein|Thüringen|Thüringer/;
/** Courts are named after Länder and cities; what they decided holds everywhere. */
const COURT = /\b(?:VG|OVG|VGH|SG|LSG|ArbG|LAG|OLG|LG)\s(?:[A-ZÄÖÜ][\p{L}-]+|NRW|BW)/gu;

/** Texts for everybody that name a Land, by where they stand, and why all see them. */
const NAMED: Readonly<Record<string, string>> = {
	'questions/place:questions.land.options': 'the answers to the question for the Land',
	'questions/place:questions.land.meaning': 'which of its two answers for one Land fits',
	'terms:practice.integration-offices': 'where the practice was read that a requirement for all rests on',
	'terms:practice.division-of-carriers': 'as above',
	'about:about.practice.codes': 'where the list of postal codes comes from, as its licence wants it',
	'search:hint': 'an example of what one can type',
	'offices:lead': 'that one Land has two offices, on the page that lists them all',
	'offices:local': 'shown under the offices of that Land only',
	'deadlines:holidays': 'holidays by Land, and the names of the Länder to choose from',
	'deadlines:lands': 'as above',
	'glossary:fachstelle': 'a body that only one Land has: the term is explained by where it is',
	'glossary:landschaftsverband': 'as above',
	'glossary:stufenweise-wiedereingliederung.also': 'another name of it, used everywhere',
};

const groups = [...german].filter(([name]) => !name.startsWith('practice/'));
const texts = groups.flatMap(([name, tree]) =>
	leaves(tree).map(([path, text]): [string, string] => [`${name}:${path}`, text]),
);

describe('a text for everybody', () => {
	/** Search words are typed by people, and shown to nobody. */
	const naming = texts.filter(([place, text]) => LAND.test(text.replace(COURT, '')) && !/\.search\.\d+$/.test(place));

	test('names a Land only where all see why', () => {
		const known = Object.keys(NAMED);
		expect(naming.filter(([place]) => !known.some((start) => place.startsWith(start)))).toEqual([]);
	});

	test('is found where it names one', () => {
		expect(LAND.test('Entwurf des Vertrags mit der Assistenzkraft (Bayern, Stand unbekannt)')).toBe(true);
		expect(LAND.test('So auch OVG Sachsen, 23.9.2020, VG Bremen und OVG NRW.'.replace(COURT, ''))).toBe(false);
	});

	test('never says that nobody knows from when it is', () => {
		const all = [...german].flatMap(([name, tree]) => leaves(tree).map(([path, text]) => [`${name}:${path}`, text]));
		expect(all.filter(([, text]) => /Stand unbekannt|ohne Stand/.test(text ?? ''))).toEqual([]);
	});
});

describe.each(Object.values(book.practice).map((practice) => [practice.id, practice] as const))(
	'the practice of %s',
	(id, practice) => {
		const tree = german.get(`practice/${id}`) as Readonly<
			Record<'facts' | 'programmes', Record<string, Record<string, Tree>>>
		>;
		const placeholders = (words: Record<string, Tree> | undefined) =>
			Object.values(words ?? {}).flatMap((text) =>
				[...String(text).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name),
			);

		test('has words for every fact and programme, and no other', () => {
			expect(Object.keys(tree.facts)).toEqual(practice.facts.map((fact) => fact.id));
			expect(Object.keys(tree.programmes)).toEqual(practice.programmes.map((programme) => programme.id));
			for (const fact of practice.facts) {
				const strict = fact.narrower ? ['law', 'reply'] : [];
				expect(Object.keys(tree.facts[fact.id] ?? {}), fact.id).toEqual(['text', ...strict]);
			}
			for (const programme of practice.programmes) {
				const beside = programme.excludes ? ['beside'] : [];
				expect(Object.keys(tree.programmes[programme.id] ?? {}), programme.id).toEqual([
					'title',
					'who',
					'pays',
					'apply',
					...beside,
				]);
			}
		});

		test('tells every number as a sum with its day', () => {
			for (const { id: one, sums = {} } of practice.facts)
				expect([...new Set(placeholders(tree.facts[one]))].sort(), one).toEqual(Object.keys(sums).sort());
			for (const { id: one, sums = {} } of practice.programmes) {
				const told = placeholders(tree.programmes[one]);
				for (const name of told) expect(Object.keys(sums), one).toContain(name);
				expect(
					Object.keys(sums).filter((name) => !told.includes(name)),
					one,
				).toEqual([]);
			}
		});

		test('has papers without a full stop, as a list is written, and sentences with one', () => {
			for (const { id: one, kind } of practice.facts)
				expect(String(tree.facts[one]?.text).endsWith('.'), one).toBe(kind !== 'paper');
		});
	},
);
