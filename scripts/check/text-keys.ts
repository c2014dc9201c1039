/** Which keys an object of texts has to have, and may have. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../../src/lib/rules/book.ts';
import type { Rules } from './open-rules.ts';
import { source, type Tree } from './text-files.ts';

/** The file of a group of texts, below the folder of the rules or beside it. */
export function fileOfGroup(folder: string, group: string): string {
	const own = `texts/${source}/${group}.json`;
	return existsSync(join(folder, own)) ? own : `../src/lib/i18n/words/${source}/${group}.json`;
}

/** The texts of a group, or those below a path of it; nothing where there are none. */
export function textsAt({ texts }: Rules, group: string, path: readonly string[] = []): Tree | undefined {
	return path.reduce<Tree | undefined>((tree, key) => (isObject(tree) ? tree[key] : undefined), texts.get(group));
}

/** The keys of an object of texts; none where there is no such object. */
export function keysOf(tree: Tree | undefined): string[] {
	return isObject(tree) ? Object.keys(tree) : [];
}

function isObject(tree: Tree | undefined): tree is { readonly [key: string]: Tree } {
	return typeof tree === 'object' && !Array.isArray(tree);
}

/** What is missing among the texts at a path, and what stands there that nothing shows. */
export function keyFaults(
	rules: Rules,
	group: string,
	path: readonly string[],
	must: readonly string[],
	may: readonly string[] = [],
): Fault[] {
	const keys = keysOf(textsAt(rules, group, path));
	const fault = (at: readonly string[], reason: string): Fault => ({
		file: fileOfGroup(rules.folder, group),
		path: at.join('.'),
		reason,
	});
	return [
		...[...new Set(must)]
			.filter((key) => !keys.includes(key))
			.map((key) => fault(path, `the text "${key}" is missing`)),
		...keys
			.filter((key) => !must.includes(key) && !may.includes(key))
			.map((key) => fault([...path, key], `nothing shows the text "${key}": take it out, or correct its name`)),
	];
}
