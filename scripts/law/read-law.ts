/** Picks out of an official file (gii-norm) the provisions that the pages of laws list. */
import { listedProvisions } from '../../src/lib/rules/listed-provisions.ts';
import type { FileOf } from '../../src/lib/rules/schema.ts';
import type { LawWording } from '../../src/lib/rules/wording.ts';
import { blocksOf } from './blocks.ts';
import { Refusal } from './refusal.ts';
import { below, textOf, type XmlNode } from './xml-tree.ts';

const ROOT = 'dokumente';

/** Wording of a law, and the listed provisions that the file does not have. */
export interface ReadLaw {
	readonly wording: LawWording;
	readonly short: string;
	/** Such as "§ 17". */
	readonly notFound: readonly string[];
}

/** @throws Refusal for another root, an unknown law, several laws in one file, or a provision that stands twice */
export function readLaw(root: XmlNode, norms: FileOf<'norms'>): ReadLaw {
	if (root.name !== ROOT) throw new Refusal('wrong-root', { name: root.name, expected: ROOT });
	const all = below(root, 'norm');
	const law = lawOf(all, norms);
	const listed = listedProvisions(norms).filter((provision) => provision.law === law);
	const provisions: LawWording['provisions'] = {};
	for (const norm of all) {
		const [meta] = below(norm, 'metadaten');
		const numbers = numbersOf(textOf(below(meta, 'enbez')[0]));
		for (const { id, number } of listed.filter((provision) => numbers(provision.number))) {
			if (Object.hasOwn(provisions, id)) throw new Refusal('duplicate', { name: `§ ${number}` });
			provisions[id] = { title: textOf(below(meta, 'titel')[0]), ...contentsOf(norm) };
		}
	}
	if (Object.keys(provisions).length === 0) throw new Refusal('nothing');
	const built = /^(\d{4})(\d{2})(\d{2})/.exec(root.attributes.builddate ?? '');
	return {
		short: norms.laws[law]?.short ?? law,
		notFound: listed.filter(({ id }) => !Object.hasOwn(provisions, id)).map(({ number }) => `§ ${number}`),
		wording: { law, state: stateOf(all), built: built ? built.slice(1).join('-') : '', provisions },
	};
}

/** The law of a file: its short name is the folder in the address of the official text, as `norms.json` has it. */
function lawOf(all: readonly XmlNode[], { laws }: FileOf<'norms'>): string {
	const names = all.map((norm) => textOf(below(below(norm, 'metadaten')[0], 'jurabk')[0])).filter(Boolean);
	const [name] = names;
	if (name === undefined) throw new Refusal('no-law');
	const other = names.find((each) => each !== name);
	if (other !== undefined) throw new Refusal('mixed', { name, other });
	const folder = name.toLowerCase().replace(/[^a-z0-9]+/g, '_');
	const found = Object.entries(laws).find(([, { address }]) => address.split('/').at(-2) === folder);
	const known = Object.values(laws).map(({ short }) => short);
	if (!found) throw new Refusal('unknown-law', { name, known: known.join(', ') });
	return found[0];
}

/** Which sections a heading such as "§ 17", "§§ 30 bis 34" or "§§ 11 und 12" stands for. */
function numbersOf(heading: string): (number: string) => boolean {
	const match = /^(?:\([^)]*\)\s*)?§§?\s*(\d+[a-z]?)(?:\s*(bis|und|,)\s*(\d+[a-z]?))?$/.exec(heading);
	if (!match) return () => false;
	const [, first = '', join, last = first] = match;
	if (join !== 'bis') return (number) => number === first || number === last;
	const order = (one: string, other: string) => one.localeCompare(other, 'de', { numeric: true });
	return (number) => order(number, first) >= 0 && order(number, last) <= 0;
}

function contentsOf(norm: XmlNode): Pick<LawWording['provisions'][string], 'blocks' | 'footnotes'> {
	const [data] = below(norm, 'textdaten');
	const text = below(data, 'text').flatMap(({ children }) => children);
	const isNote = (child: XmlNode | string) => typeof child !== 'string' && child.name === 'Footnotes';
	return {
		blocks: blocksOf(text.filter((child) => !isNote(child))),
		footnotes: blocksOf([...text.filter(isNote), ...below(data, 'fussnoten')]),
	};
}

/** What the head of the file says of the state of the law, the newest last. */
function stateOf(all: readonly XmlNode[]): string {
	const notes = all.flatMap((norm) => below(below(norm, 'metadaten')[0], 'standangabe'));
	const stand = notes.filter((note) => textOf(below(note, 'standtyp')[0]) === 'Stand');
	return [...new Set((stand.length > 0 ? stand : notes).map((note) => textOf(below(note, 'standkommentar')[0])))].join(
		'; ',
	);
}
