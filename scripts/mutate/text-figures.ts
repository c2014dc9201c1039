/** Which figures the texts name: what is wrong in one of them, people read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figuresIn } from '../../src/lib/rules/fill-figures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The names of all figures that stand in a text, in any language. */
export function figuresInTexts(): Set<string> {
	const files = ['rules/texts', 'src/lib/i18n/words'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
			.map((entry) => join(entry.parentPath, entry.name)),
	);
	return new Set(files.flatMap((file) => figuresIn(readFileSync(file, 'utf8'))));
}
