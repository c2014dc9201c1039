/** Every place of the rules that cites a provision: what it cites, what it says, and a fingerprint of both. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import { readRuleFiles } from '../../src/cli/read-rules.ts';

/** A place that cites. */
export interface Place {
	/** File below `rules/`, or `words/de/…` of the interface; without its ending. */
	readonly file: string;
	/** Where in the file: keys and ids, joined by dots. */
	readonly path: string;
	/** Ids of the provisions; none for a text that names them in its words. */
	readonly norms: readonly string[];
	/** Ids of the laws. */
	readonly laws: readonly string[];
	/** What is said there, as JSON or as the text. */
	readonly says: string;
	/** Changes when anything of this changes. */
	readonly fingerprint: string;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Found = Pick<Place, 'path' | 'norms' | 'says'>;

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * All places, file by file. Texts in the source language only; examples are read by their own runner.
 * @param folder of the rules
 * @param words of the interface, in the source language
 */
export function citingPlaces(folder: string, words: string, { norms, laws }: RuleBook['norms']): Place[] {
	const rules = Object.entries(readRuleFiles(folder))
		.filter(([file]) => file !== 'norms.json' && file !== 'edition.json')
		.flatMap(([file, content]) =>
			cited(content as Json, []).map((found) => ({ ...found, file: file.replace(/\.json$/, '') })),
		)
		.map((found) => ({ ...found, laws: found.norms.map((id) => norms[id]?.law ?? '') }));
	const texts = [...textFiles(join(folder, 'texts/de'), 'texts/de'), ...textFiles(words, 'words/de')].flatMap(
		([file, path]) =>
			told(file, JSON.parse(readFileSync(path, 'utf8')) as Json).map((found) => ({
				...found,
				file,
				laws: Object.keys(laws).filter(
					(id) => file === `texts/de/law/${id}` || found.says.includes(laws[id]?.short ?? id),
				),
			})),
	);
	return [...rules, ...texts]
		.map((found) => ({ ...found, fingerprint: fingerprint(found) }))
		.sort((a, b) => (a.file === b.file ? compare(a.path, b.path) : compare(a.file, b.file)));
}

/** What stands beside what is cited and rests on no provision: steps are advice. */
const APART = new Set(['$schema', 'steps', 'late']);

/** Objects with `norms`; a place inside another is named there by its path only. */
function cited(value: Json, trail: readonly string[]): Found[] {
	if (Array.isArray(value)) return value.flatMap((one: Json, index) => cited(one, [...trail, named(one, index)]));
	if (!isObject(value)) return [];
	const inner = Object.entries(value).flatMap(([key, one]) => cited(one, [...trail, key]));
	if (!Array.isArray(value.norms)) return inner;
	const says = JSON.stringify(value, (key, one: Json) =>
		APART.has(key) ? undefined : key !== '' && isObject(one) && one.norms ? '…' : one,
	);
	return [{ path: trail.join('.'), norms: value.norms as readonly string[], says }, ...inner];
}

function named(value: Json, index: number): string {
	const name = isObject(value) ? (value.id ?? value.use ?? value.purposes) : undefined;
	return typeof name === 'string' ? name : Array.isArray(name) ? `${String(index)}-${name.join('+')}` : String(index);
}

/** Sentences that name a paragraph; of the pages of a law each explanation, since all of it is said of that provision. */
function told(file: string, content: Json): Found[] {
	if (!file.startsWith('texts/de/law/') || !isObject(content)) return sentences(content, []);
	return Object.entries(content).map(([id, explanation]) => ({
		path: id,
		norms: [],
		says: JSON.stringify(explanation),
	}));
}

function sentences(value: Json, trail: readonly string[]): Found[] {
	if (typeof value === 'string') return value.includes('§') ? [{ path: trail.join('.'), norms: [], says: value }] : [];
	if (Array.isArray(value)) return value.flatMap((one: Json, index) => sentences(one, [...trail, String(index)]));
	return isObject(value) ? Object.entries(value).flatMap(([key, one]) => sentences(one, [...trail, key])) : [];
}

/** The name of each file of texts, and where it is. */
function textFiles(folder: string, name: string): [file: string, path: string][] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.json'))
		.map((file) => [`${name}/${file.replaceAll('\\', '/').replace(/\.json$/, '')}`, join(folder, file)]);
}

function fingerprint({ norms, says }: Found): string {
	return createHash('sha256')
		.update(JSON.stringify([norms, says]))
		.digest('base64url')
		.slice(0, 8);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
