/** The import of official wording: what it keeps of a file, and what it refuses, in one German sentence. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readLaw } from '../scripts/law/read-law.ts';
import { Refusal } from '../scripts/law/refusal.ts';
import { decode, MAX_BYTES, MAX_DEPTH, parseXml } from '../scripts/law/xml-tree.ts';
import { importLaw } from '../scripts/law-import.ts';
import { book } from './rules.ts';

const { norms } = book;
const fixture = 'tests/fixtures/law/kfzhv.xml';
const head = '<?xml version="1.0" encoding="UTF-8" ?>';
const doctype = '<!DOCTYPE dokumente SYSTEM "http://www.gesetze-im-internet.de/dtd/1.01/gii-norm.dtd">';
const norm = (enbez: string, content: string, jurabk = 'KfzHV') =>
	`<norm><metadaten><jurabk>${jurabk}</jurabk><enbez>${enbez}</enbez></metadaten><textdaten><text><Content>${content}</Content></text></textdaten></norm>`;
const file = (...inner: string[]) => `${head}${doctype}<dokumente>${inner.join('')}</dokumente>`;
const read = (xml: string) => readLaw(parseXml(xml), norms);
const blocks = (content: string) => read(file(norm('§ 1', content))).wording.provisions['kfzhv-1']?.blocks;
const text = (words: string) => ({ kind: 'text', text: words });

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'wording-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('an official file', () => {
	const { wording, notFound } = read(readFileSync(fixture, 'utf8'));

	test('gives the provisions that are listed, with state and day', () => {
		expect(wording).toMatchObject({
			law: 'kfzhv',
			built: '2026-03-01',
			state: 'Erfunden geändert durch Art. 1 V v. 1.2.2026',
		});
		expect(Object.keys(wording.provisions)).toEqual(['kfzhv-1', 'kfzhv-6', 'kfzhv-7', 'kfzhv-8', 'kfzhv-9']);
		expect(notFound).toEqual(['§ 2', '§ 3', '§ 4', '§ 5', '§ 10']);
	});

	test('keeps sentences, line breaks, lists in lists, and what follows a list', () => {
		expect(wording.provisions['kfzhv-1']?.title).toBe('Die Dampfbahn & das Rad');
		expect(wording.provisions['kfzhv-1']?.blocks).toEqual([
			text('(1) ¹Jede Dampfbahn pfeift.\n²Sie pfeift zweimal, wenn es regnet.'),
			text('(2) Gepfiffen wird'),
			{
				kind: 'list',
				items: [
					{
						mark: '1.',
						blocks: [
							text('vor Kurven, nämlich'),
							{
								kind: 'list',
								items: [
									{ mark: 'a)', blocks: [text('links und')] },
									{ mark: 'b)', blocks: [text('rechts,')] },
								],
							},
						],
					},
					{ mark: '2.', blocks: [text('auf Brücken')] },
				],
			},
			text('und sonst nie.'),
		]);
	});

	test('keeps tables with their heads and spans, and names pictures', () => {
		const table = wording.provisions['kfzhv-6']?.blocks.find(({ kind }) => kind === 'table');
		expect(table).toEqual({
			kind: 'table',
			rows: [
				{
					head: true,
					cells: [
						{ span: 2, blocks: [text('Kessel')] },
						{ span: 1, blocks: [text('Pfiffe')] },
					],
				},
				{ head: false, cells: ['klein', 'rund', '3'].map((cell) => ({ span: 1, blocks: [text(cell)] })) },
				{
					head: false,
					cells: ['groß', 'H₂O', '[Abbildung, siehe amtlicher Text]'].map((cell) => ({
						span: 1,
						blocks: [text(cell)],
					})),
				},
			],
		});
	});

	test('keeps footnotes apart', () => {
		expect(wording.provisions['kfzhv-1']?.footnotes).toEqual([text('§ 1: Erfunden am Küchentisch')]);
		expect(wording.provisions['kfzhv-6']?.footnotes).toEqual([text('Der Kessel ist aus Pappe.')]);
	});

	test('gives markup that stands in the text as text', () => {
		expect(JSON.stringify(wording.provisions['kfzhv-6']?.blocks)).toContain(
			'Im Text steht <script>alert(1)</script> nur als Text.',
		);
	});

	test('is told about: how many, which law, which state, what is missing', () => {
		const lines = importLaw(fixture, norms, folder);
		expect(lines).toEqual([
			`KfzHV: 5 Vorschriften übernommen nach ${join(folder, 'kfzhv.json')}.`,
			'Stand: Erfunden geändert durch Art. 1 V v. 1.2.2026',
			'Nicht gefunden: § 2, § 3, § 4, § 5, § 10',
		]);
		expect(JSON.parse(readFileSync(join(folder, 'kfzhv.json'), 'utf8'))).toEqual(wording);
	});
});

describe('what differs from file to file', () => {
	test.each([
		['SchwbAV 1988', '§ 17', 'schwbav-17'],
		['SGB 9 2018', '§ 185a', 'sgb9-185a'],
		['SGB 3', '§ 90', 'sgb3-90'],
		['SGB 10', '§ 26', 'sgb10-26'],
		['VwGO', '§ 70', 'vwgo-70'],
		['BGB', '§ 188', 'bgb-188'],
	])('%s %s is found by its short name', (jurabk, enbez, id) =>
		expect(Object.keys(read(file(norm(enbez, '<P>Ja.</P>', jurabk))).wording.provisions)).toEqual([id]),
	);

	test('several sections under one heading each get their text', () => {
		const found = read(
			file(
				norm('§§ 30 bis 32', '<P>(weggefallen)</P>', 'SchwbAV 1988'),
				norm('§§ 33 und 34', '<P>-</P>', 'SchwbAV 1988'),
			),
		);
		expect(Object.keys(found.wording.provisions)).toEqual(
			['30', '31', '32', '33', '34'].map((number) => `schwbav-${number}`),
		);
	});

	test('lists without marks and marks without text stay', () => {
		expect(blocks('<P><DL><DD>nur Text</DD><DT>1.</DT><DT>2.</DT><DD/></DL></P>')).toEqual([
			{
				kind: 'list',
				items: [
					{ mark: '', blocks: [text('nur Text')] },
					{ mark: '1.', blocks: [] },
					{ mark: '2.', blocks: [] },
				],
			},
		]);
	});

	test('elements nobody knows leave their text', () => {
		expect(blocks('<P>Ein <Neu x="1">neues</Neu> Wort&#160;hier</P>')).toEqual([text('Ein neues Wort hier')]);
	});

	test('preserved text keeps its lines', () => {
		expect(blocks('<P><pre xml:space="preserve">eins\nzwei</pre></P>')).toEqual([text('eins\nzwei')]);
	});
});

describe('a hostile or broken file', () => {
	const laughs = `<!DOCTYPE dokumente [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
	const cases: [string, string, RegExp][] = [
		['billion laughs', `${head}${laughs}<dokumente>&b;</dokumente>`, /DOCTYPE/],
		[
			'an external entity',
			`${head}<!DOCTYPE dokumente [<!ENTITY x SYSTEM "file:///etc/passwd">]><dokumente>&x;</dokumente>`,
			/DOCTYPE/,
		],
		[
			'parameter entities',
			`${head}<!DOCTYPE dokumente [<!ENTITY % x SYSTEM "http://example.org/x"> %x;]><dokumente/>`,
			/DOCTYPE/,
		],
		[
			'an internal subset beside the official type',
			`${head}${doctype.replace('>', ' [<!ELEMENT P ANY>]>')}<dokumente/>`,
			/DOCTYPE/,
		],
		[
			'another document type',
			`${head}<!DOCTYPE dokumente SYSTEM "http://example.org/gii-norm.dtd"><dokumente/>`,
			/DOCTYPE/,
		],
		[
			'an entity that is nowhere declared',
			file(norm('§ 1', '<P>&nbsp;</P>')),
			/wohlgeformtes XML \(Zeile 1, .*undefined entity/,
		],
		['a tag that is not closed', file('<norm>'), /wohlgeformtes XML/],
		['two roots', `${file()}<dokumente/>`, /wohlgeformtes XML/],
		['a control character', file(norm('§ 1', '<P>&#0;</P>')), /wohlgeformtes XML/],
		['an attribute twice', file('<norm a="1" a="2"/>'), /wohlgeformtes XML/],
		['nothing', '', /wohlgeformtes XML/],
		['a script', file(norm('§ 1', '<P><script>alert(1)</script></P>')), /<script> \(Zeile 1\)/],
		['a script in capitals', file(norm('§ 1', '<P><SCRIPT/></P>')), /<SCRIPT>/],
		['an image of a web page', file(norm('§ 1', '<P><img src="x" onerror="alert(1)"/></P>')), /<img>/],
		['a drawing', file(norm('§ 1', '<P><svg onload="alert(1)"/></P>')), /<svg>/],
		['an inclusion', file(norm('§ 1', '<xi:include href="file:///etc/passwd"/>')), /<xi:include>/],
		['another encoding', `<?xml version="1.0" encoding="ISO-8859-1"?><dokumente/>`, /nicht in UTF-8/],
		['another root', `${head}<dokument/>`, /<dokument>, erwartet wird <dokumente>/],
		['a web page', '<html><body/></html>', /<html>/],
		['no law', file('<norm/>'), /jurabk/],
		['an unknown law', file(norm('§ 1', '', 'StVO 2013')), /„StVO 2013“.*Bekannt sind: SchwbAV, SGB I/],
		['a law called like a built-in', file(norm('§ 1', '', '__proto__')), /kommt in diesem Wegweiser nicht vor/],
		['two laws', file(norm('§ 1', ''), norm('§ 2', '', 'BGB')), /mischt mehrere Gesetze: „KfzHV“ und „BGB“/],
		['a provision twice', file(norm('§ 1', ''), norm('§ 1', '')), /§ 1 steht zweimal/],
		['a provision twice by a range', file(norm('§ 7', ''), norm('§§ 6 bis 8', '')), /§ 7 steht zweimal/],
		['none of the provisions', file(norm('§ 77', '')), /Keine der Vorschriften/],
		['deep nesting', file('<P>'.repeat(MAX_DEPTH + 1)), new RegExp(`tiefer als ${String(MAX_DEPTH)} Ebenen`)],
	];

	test.each(cases)('with %s is refused', (_, xml, reason) => {
		expect(() => read(xml)).toThrow(Refusal);
		expect(() => read(xml)).toThrow(reason);
	});

	test.each([
		['Latin-1', Buffer.from('<dokumente>ä</dokumente>', 'latin1'), /nicht in UTF-8/],
		['UTF-16', Buffer.from('\ufeff<dokumente/>', 'utf16le'), /nicht in UTF-8/],
		['an archive', Buffer.from('PK\x03\x04'), /Entpacken Sie es zuerst/],
		['more than the limit', Buffer.alloc(MAX_BYTES + 1, ' '), /größer als 20 MB/],
	])('of %s is refused', (_, bytes, reason) => expect(() => decode(bytes)).toThrow(reason));

	test('that is deep or long to the last is refused without exhausting anything', { timeout: 30_000 }, () => {
		expect(() => read(file('<P>'.repeat(200_000)))).toThrow(/tiefer als/);
		expect(blocks(`<P>${'&amp;'.repeat(200_000)}</P>`)?.[0]).toMatchObject({ kind: 'text' });
	});

	test('leaves no file behind and is named', () => {
		const path = join(folder, 'bad.xml');
		writeFileSync(path, file(norm('§ 1', '<P><script/></P>')));
		expect(() => importLaw(path, norms, folder)).toThrow(/<script>/);
		expect(existsSync(join(folder, 'kfzhv.json'))).toBe(false);
		expect(() => importLaw(join(folder, 'none.xml'), norms, folder)).toThrow(/lässt sich nicht lesen/);
	});
});
