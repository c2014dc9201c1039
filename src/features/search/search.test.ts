/** What people type leads where it should. The first list was written before the index was tuned, the second after that. */
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Finder, type Hit } from './finder.ts';
import { kinds } from './format.ts';
import heldOut from './queries-held-out.json' with { type: 'json' };
import queries from './queries.json' with { type: 'json' };
import { searchFile } from './search-file.ts';

const file = await searchFile();
const finder = new Finder(file);
const LIMIT = 60_000;

/** The place of a hit; where only part of a provision is meant, the page of the provision. */
const address = ({ href }: Hit) => href.replace(/(\/law\/[^#]+\/)#.*/, '$1');

/** The questions for which none of the first three results is the right page, with what came instead. */
function missed(list: readonly { query: string; pages: readonly string[] }[]): string[] {
	return list.flatMap(({ query, pages }) => {
		const first = finder.find(query).hits.slice(0, 3).map(address);
		return first.some((each) => pages.includes(each)) ? [] : [`${query}: ${first.join(' ')}`];
	});
}

describe('the search', () => {
	test('knows at least sixty questions in words of people', () => expect(queries.length).toBeGreaterThanOrEqual(60));

	test('leads each of them to the right page within the first three', () => expect(missed(queries)).toEqual([]));

	test('leads to the right page for questions that were written when it was finished', () =>
		expect(missed(heldOut)).toEqual([]));

	test('leads to pages only that the questions name too', () => {
		const hrefs = new Set(file.places.map(([, href]) => href.replace(/(\/law\/[^#]+\/)#.*/, '$1')));
		const unknown = [...queries, ...heldOut].flatMap(({ pages }) => pages.filter((page) => !hrefs.has(page)));
		expect(unknown).toEqual([]);
	});

	test('has places of every kind, each with a name, none with a key or a gap in place of words', () => {
		expect(new Set(file.places.map(([kind]) => kind))).toEqual(new Set(kinds.map((_, kind) => kind)));
		for (const [, href, title, text, note] of file.places) {
			expect(href).toMatch(/^\/[a-z]/);
			expect(title).toMatch(/\S/);
			for (const said of [title, text, note]) expect(said, href).not.toMatch(/\[\[|\{\{|undefined|^[a-z-]+[:/]/);
		}
	});

	test(`is at most ${String(LIMIT)} bytes on the wire, the whole of it`, () =>
		expect(brotliCompressSync(JSON.stringify(file)).length).toBeLessThanOrEqual(LIMIT));

	test('names bodies to telephone', () => expect(file.phones.map(({ written }) => written)).toContain('115'));

	test('finds a section by its number alone, with its law in any spelling, and no other one first', () => {
		for (const typed of ['§ 26a', '§26a', '26a SchwbAV', '§ 26 a SchwbAV', 'Paragraf 26a', 'PARAGRAPH 26A'])
			expect(finder.find(typed).hits[0]?.href, typed).toBe('/law/schwbav-26a/');
		for (const typed of ['§ 168 SGB IX', 'sgb ix 168', 'SGB 9 § 168 Abs. 1', '168 sgb9', '§168 SGB-IX'])
			expect(finder.find(typed).hits[0]?.href, typed).toBe('/law/sgb9-168/');
	});

	test.each([
		['Hoergeraet', 'Hörgerät'],
		['Kuendigung', 'kündigung'],
		['KÜNDIGUNGEN', 'Kündigung'],
		['massnahme', 'Maßnahme'],
		['Ku\u0308ndigung', 'Kündigung'],
	])('takes "%s" for "%s"', (one, other) => {
		const hrefs = (typed: string) => finder.find(typed).hits.slice(0, 3).map(address);
		expect(hrefs(one)).toEqual(hrefs(other));
		expect(hrefs(one)).not.toEqual([]);
	});

	test.each([
		['Integrationsamt', '/glossary/#integrationsamt'],
		['Inklusionsamt', '/glossary/#integrationsamt'],
		['Arbeitsassistenz', '/benefits/arbeitsassistenz/'],
		['Fristen berechnen', '/deadlines/'],
		['GdB', '/glossary/#grad-der-behinderung'],
		['Zusatzurlaub', '/benefits/zusatzurlaub/'],
	])('puts first what is called so: %s', (typed, href) => expect(finder.find(typed).hits[0]?.href).toBe(href));

	test('says which words it knows nothing for', () => {
		expect(finder.find('Kündigung Xylophon').missed).toEqual(['Xylophon']);
		expect(finder.find('Qüxqüx')).toEqual({ hits: [], missed: ['Qüxqüx'] });
	});
});

describe('what no one would type', () => {
	test.each([
		['nothing', ''],
		['spaces', '  \t\n '],
		['signs only', '§§§ ??? !!! …'],
		['ten thousand letters', 'ä'.repeat(10_000)],
		['ten thousand words', 'Kündigung '.repeat(1_000)],
		['right to left', 'إعاقة في العمل'],
		['code', '<script>alert(1)</script>${process.exit()}'],
		['what objects inherit', '__proto__ constructor toString hasOwnProperty'],
		['a broken pair', '\ud800\udc00\ud800'],
		['what names a group of words inside', '=1 =2 =3'],
		['emoji', '👩‍🦽 🦮'],
	])('gives no error: %s', (_, typed) => {
		const { hits, missed } = finder.find(typed);
		expect(hits.length).toBeLessThanOrEqual(60);
		expect(missed.length).toBeLessThanOrEqual(12);
	});

	test('gives no error whatever it is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
				finder.find(typed);
			}),
			{ numRuns: 300 },
		);
	});
});
