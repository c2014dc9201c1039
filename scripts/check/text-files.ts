/** The texts of the rules and of the interface, as their files hold them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Texts as a file holds them, by the keys of the file. */
export type Tree = string | readonly string[] | { readonly [key: string]: Tree };
/** Texts by group: files of the rules by their path, such as `questions/work`, interface words by name. */
export type Groups = ReadonlyMap<string, Tree>;

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** The language that all texts are written in first. */
export const source = 'de';

const json = (path: string): Tree => JSON.parse(readFileSync(path, 'utf8')) as Tree;
/** All files below a folder whose name ends so. */
export const filesIn = (path: string, ending: RegExp): string[] =>
	readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && ending.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));

/** The languages for which texts have begun. */
export const languagesOf = (folder: string): string[] => readdirSync(join(folder, 'texts'));

/** Texts of a language, those of the rules from a folder. */
export function groupsOf(folder: string, language = source): Map<string, Tree> {
	const rules = join(folder, 'texts', language);
	const words = join(root, 'src/lib/i18n/words', language);
	return new Map([
		...filesIn(rules, /\.json$/).map((path): [string, Tree] => [
			path.slice(rules.length + 1, -'.json'.length).replaceAll('\\', '/'),
			json(path),
		]),
		...filesIn(words, /\.json$/).map((path): [string, Tree] => [basename(path, '.json'), json(path)]),
	]);
}

/** Every text with its path in the file; the texts of a list each for itself. */
export function leaves(tree: Tree, path = ''): [string, string][] {
	if (typeof tree === 'string') return [[path, tree]];
	return Object.entries(tree).flatMap(([key, below]) => leaves(below as Tree, path ? `${path}.${key}` : key));
}
