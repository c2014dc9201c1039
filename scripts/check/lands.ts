/** What is done in one Land is told to people of that Land only, in words of its own, with numbers that have a date. */
import type { Fault } from '../../src/lib/rules/book.ts';
import type { Rules } from './open-rules.ts';
import { leaves } from './text-files.ts';
import { fileOfGroup, keyFaults, textsAt } from './text-keys.ts';

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

/** Whether a text names a Land, the names of courts left out. */
export function namesLand(text: string): boolean {
	return LAND.test(text.replace(COURT, ''));
}

/** Texts for everybody that name a Land, and any that say that nobody knows from when they are. */
export function landFaults({ folder, texts }: Rules): Fault[] {
	const known = Object.keys(NAMED);
	return [...texts].flatMap(([group, tree]) =>
		leaves(tree).flatMap(([path, text]): Fault[] => {
			const fault = (reason: string): Fault => ({ file: fileOfGroup(folder, group), path, reason });
			// Search words are typed by people, and shown to nobody.
			const forAll = !group.startsWith('practice/') && !/\.search\.\d+$/.test(path);
			return [
				...(forAll && namesLand(text) && !known.some((start) => `${group}:${path}`.startsWith(start))
					? [fault('names a Land, in a text for everybody: what is done there stands in practice/')]
					: []),
				...(/Stand unbekannt|ohne Stand/.test(text) ? [fault('says that nobody knows from when it is')] : []),
			];
		}),
	);
}

/** What is wrong with the words of the practice of one office. */
export function practiceFaults(rules: Rules, id: string): Fault[] {
	const practice = rules.book.practice[id];
	const group = `practice/${id}`;
	if (!practice) return [];
	const fault = (path: string, reason: string): Fault => ({ file: fileOfGroup(rules.folder, group), path, reason });
	const textOf = (...path: string[]) => String(textsAt(rules, group, path) ?? '');
	const placeholders = (...path: string[]) =>
		[...JSON.stringify(textsAt(rules, group, path) ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
	const sums = (kind: string, one: string, own: object) => {
		const told = placeholders(kind, one);
		return [
			...told
				.filter((name) => !(name in own))
				.map((name) => fault(`${kind}.${one}`, `writes {{${name}}}, which is no sum of it`)),
			...Object.keys(own)
				.filter((name) => !told.includes(name))
				.map((name) => fault(`${kind}.${one}`, `does not tell its sum "${name}" as {{${name}}}`)),
		];
	};
	const ids = (all: readonly { readonly id: string }[]) => all.map((one) => one.id);
	return [
		...keyFaults(rules, group, ['facts'], ids(practice.facts)),
		...keyFaults(rules, group, ['programmes'], ids(practice.programmes)),
		...practice.facts.flatMap((one) => [
			...keyFaults(rules, group, ['facts', one.id], ['text', ...(one.narrower ? ['law', 'reply'] : [])]),
			...sums('facts', one.id, one.sums ?? {}),
			...(textOf('facts', one.id, 'text').endsWith('.') === (one.kind !== 'paper')
				? []
				: [fault(`facts.${one.id}.text`, 'a paper has no full stop, as a list is written; a sentence has one')]),
		]),
		...practice.programmes.flatMap((one) => [
			...keyFaults(
				rules,
				group,
				['programmes', one.id],
				['title', 'who', 'pays', 'apply', ...(one.excludes ? ['beside'] : [])],
			),
			...sums('programmes', one.id, one.sums ?? {}),
		]),
	];
}
