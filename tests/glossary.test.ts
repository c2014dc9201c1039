/** Every technical term of the texts is explained once, in the glossary. */
import { describe, expect, test } from 'vitest';
import { listedProvisions } from '../src/lib/rules/listed-provisions.ts';
import { book } from './rules.ts';
import { groupsOf, leaves, source } from './text-files.ts';

interface Entry {
	readonly term: string;
	readonly also?: readonly string[];
	readonly search?: readonly string[];
	readonly text: string;
}
const german = groupsOf(source);
const entries = german.get('glossary') as unknown as Readonly<Record<string, Entry>>;
const names = Object.values(entries).flatMap(({ term, also = [], search = [] }) => [term, ...also, ...search]);
const explained = new Set(names.map((name) => name.toLowerCase()));
/** All that an entry says, for short names that stand in the explanation of another. */
const said = Object.values(entries)
	.map(({ term, also = [], search = [], text }) => [term, ...also, ...search, text].join(' '))
	.join(' ');

/** What looks like an abbreviation and is none of the field: Länder, numbers of laws, how files are called, names of firms, banks and programmes. */
const NONE =
	/^(?:[IVX]+|EUR|TT|MM|JJJJ|A[AN]|B[BEWY]|H[BEH]|MV|N[IW]|NRW|RP|S[HLNT]|TH|JavaScript|JSON|PDF|XML|ZIP|CSV|UTF|DOCTYPE|MIT|SIL|MB|IndexedDB|LibreOffice|IW|ISC|CC|GeoNames|PiA|HePAS|NBank|GFAW)$/;

/** Technical terms that have to be explained, whoever rewrites the glossary. */
const TERMS =
	'Anspruch, Ermessen, Kann-Leistung, Nachrang, Gleichstellung, Grad der Behinderung, Merkzeichen, Schwerbehinderung, Schwerbehindertenausweis, ' +
	'Feststellungsbescheid, Versorgungsamt, Integrationsamt, Inklusionsamt, Integrationsfachdienst, Schwerbehindertenvertretung, Vertrauensperson, ' +
	'Inklusionsbeauftragte, Betriebsrat, Personalrat, Werkstattrat, Rehabilitationsträger, Eingliederungshilfe, Soziale Entschädigung, Berufsgenossenschaft, ' +
	'Agentur für Arbeit, Jobcenter, Ausgleichsabgabe, Ausgleichsfonds, Beschäftigungspflicht, Anzeigeverfahren, Mehrfachanrechnung, Säumniszuschlag, ' +
	'Arbeitsassistenz, Berufsbegleitung, Technische Arbeitshilfen, Kraftfahrzeughilfe, Zusatzausstattung, Wohnungshilfe, Persönliches Budget, Zielvereinbarung, ' +
	'Budget für Arbeit, Budget für Ausbildung, Eingliederungszuschuss, Probebeschäftigung, Minderleistung, Besonders betroffen, Inklusionsbetrieb, ' +
	'Anderer Leistungsanbieter, Berufsbildungsbereich, Arbeitsbereich, Allgemeiner Arbeitsmarkt, Betriebliches Eingliederungsmanagement, Prävention, ' +
	'Zustimmung des Integrationsamts, Kündigungsfrist, Änderungskündigung, Außerordentliche Kündigung, Aufhebungsvertrag, Befristung, Anhörung, ' +
	'Widerspruch, Bescheid, Rechtsbehelfsbelehrung, Bestandskraft, Bekanntgabe, Weiterleitung, Vorläufige Leistung, Genehmigungsfiktion, Teilhabeplankonferenz, ' +
	'Erwerbsminderung, Heilungsbewährung, Mehrarbeit, Zusatzurlaub, Heimarbeit, Bezugsgröße, Unterstützte Beschäftigung, Stufenvertretung, Lösungserklärung';

describe('the glossary', () => {
	test('has words for every term of the rules, and no others', () =>
		expect(Object.keys(entries).sort()).toEqual(book.glossary.map(({ id }) => id).sort()));

	test('is in the order of the alphabet, as it is read', () => {
		const told = book.glossary.map(({ id }) => entries[id]?.term ?? '');
		expect(told).toEqual([...told].sort((one, other) => one.localeCompare(other, source)));
	});

	test('explains nothing twice', () => {
		const folded = names.map((name) => name.toLowerCase());
		expect(folded.filter((name, place) => folded.indexOf(name) !== place)).toEqual([]);
	});

	test('explains every technical term', () =>
		expect(TERMS.split(/,\s+/).filter((term) => !explained.has(term.toLowerCase()))).toEqual([]));

	test('explains every abbreviation of the texts', () => {
		const used = [...german]
			.filter(([name]) => name !== 'glossary')
			.flatMap(([name, tree]) => leaves(tree).map(([path, text]) => ({ place: `${name}:${path}`, text })))
			.flatMap(({ place, text }) =>
				(text.match(/\b[A-ZÄÖÜ][a-zäöü]*[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*\b/g) ?? []).map((short) => ({ place, short })),
			)
			.filter(({ short }) => !NONE.test(short));
		const unknown = used.filter(({ short }) => !new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u').test(said));
		expect([...new Map(unknown.map(({ place, short }) => [short, `${short} (${place})`])).values()]).toEqual([]);
	});

	test('explains in a few short sentences', () => {
		for (const { term, text } of Object.values(entries)) {
			expect(text.length, term).toBeLessThanOrEqual(300);
			expect(text, term).toMatch(/[.!?]$/);
			for (const sentence of text.split(/[.!?:] /))
				expect(sentence.split(' ').length, `${term}: ${sentence}`).toBeLessThanOrEqual(24);
		}
	});

	test('cites provisions that have a page', () => {
		const pages = new Set(listedProvisions(book.norms).map(({ id }) => id));
		for (const { norms = [] } of book.glossary)
			for (const norm of norms) expect(pages).toContain(norm.split('-').slice(0, 2).join('-'));
	});
});
