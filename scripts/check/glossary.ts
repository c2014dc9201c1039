/** Every technical term of the texts is explained once, in the glossary. */
import { listedProvisions } from '../../src/lib/rules/listed-provisions.ts';
import type { Fault } from '../../src/lib/rules/book.ts';
import type { Rules } from './open-rules.ts';
import { leaves, source } from './text-files.ts';
import { fileOfGroup } from './text-keys.ts';

interface Entry {
	readonly term: string;
	readonly also?: readonly string[];
	readonly search?: readonly string[];
	readonly text: string;
}

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

const entriesOf = ({ texts }: Rules) => texts.get('glossary') as unknown as Readonly<Record<string, Entry>>;
const words = { file: `texts/${source}/glossary.json`, path: '' };

/** Terms without words and the other way round, out of order, explained twice, or not at all. */
export function termFaults(rules: Rules): Fault[] {
	const entries = entriesOf(rules);
	const terms = rules.book.glossary.map(({ id }) => id);
	const names = Object.values(entries).flatMap(({ term, also = [], search = [] }) =>
		[term, ...also, ...search].map((name) => name.toLowerCase()),
	);
	const told = terms.map((id) => entries[id]?.term ?? '');
	const sorted = told.toSorted((one, other) => one.localeCompare(other, source));
	const misplaced = told.findIndex((term, place) => term !== sorted[place]);
	return [
		...terms.filter((id) => !(id in entries)).map((id) => ({ ...words, reason: `the words of "${id}" are missing` })),
		...Object.keys(entries)
			.filter((id) => !terms.includes(id))
			.map((id) => ({ ...words, path: id, reason: 'is no term of glossary.json' })),
		...(misplaced < 0
			? []
			: [
					{
						file: 'glossary.json',
						path: `terms.${String(misplaced)}`,
						reason: `not in the order of the alphabet: "${sorted[misplaced] ?? ''}" comes here`,
					},
				]),
		...names
			.filter((name, place) => names.indexOf(name) !== place)
			.map((name) => ({ ...words, reason: `"${name}" is explained twice` })),
		...TERMS.split(/,\s+/)
			.filter((term) => !names.includes(term.toLowerCase()))
			.map((term) => ({ ...words, reason: `"${term}" is not explained` })),
	];
}

/** Abbreviations of the texts that no entry explains, each where it stands first. */
export function abbreviationFaults(rules: Rules): Fault[] {
	/** All that an entry says, for short names that stand in the explanation of another. */
	const said = Object.values(entriesOf(rules))
		.map(({ term, also = [], search = [], text }) => [term, ...also, ...search, text].join(' '))
		.join(' ');
	const found = new Map<string, Fault>();
	for (const [group, tree] of rules.texts)
		for (const [path, text] of group === 'glossary' ? [] : leaves(tree))
			for (const short of text.match(/\b[A-ZÄÖÜ][a-zäöü]*[A-ZÄÖÜ][A-Za-zÄÖÜäöü]*\b/g) ?? [])
				if (!found.has(short) && !NONE.test(short) && !new RegExp(`(?<!\\p{L})${short}(?!\\p{L})`, 'u').test(said))
					found.set(short, {
						file: fileOfGroup(rules.folder, group),
						path,
						reason: `"${short}" needs an entry of the glossary, or stands in the explanation of another`,
					});
	return [...found.values()];
}

/** Explanations that are long or without an end, and citations without a page. */
export function explanationFaults(rules: Rules): Fault[] {
	const pages = new Set(listedProvisions(rules.book.norms).map(({ id }) => id));
	return [
		...Object.entries(entriesOf(rules)).flatMap(([id, { text }]) => {
			const long = text.split(/[.!?:] /).filter((sentence) => sentence.split(' ').length > 24);
			const reasons = [
				...(text.length > 300 ? ['has more than 300 characters'] : []),
				...(/[.!?]$/.test(text) ? [] : ['ends without a full stop']),
				...long.map((sentence) => `has a sentence of more than 24 words: "${sentence}"`),
			];
			return reasons.map((reason) => ({ ...words, path: `${id}.text`, reason }));
		}),
		...rules.book.glossary.flatMap(({ norms = [] }, place) =>
			norms
				.filter((norm) => !pages.has(norm.split('-').slice(0, 2).join('-')))
				.map((norm) => ({ file: 'glossary.json', path: `terms.${String(place)}`, reason: `"${norm}" has no page` })),
		),
	];
}
