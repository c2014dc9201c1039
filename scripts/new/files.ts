/** Rule files and texts of a folder as JSON, and how they are written back. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { filesIn, root } from '../check/text-files.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Every JSON file of a folder by its path, those that are no JSON left out. */
export function readAll(folder: string): Record<string, Json> {
	return Object.fromEntries(
		filesIn(folder, /\.json$/).flatMap((path) => {
			try {
				return [[relative(folder, path).replaceAll('\\', '/'), JSON.parse(readFileSync(path, 'utf8')) as Json]];
			} catch {
				return [];
			}
		}),
	);
}

/**
 * Writes files as Prettier would.
 * @param fresh which must not be there yet
 * @throws where one of those is
 */
export async function writeAll(
	folder: string,
	files: ReadonlyMap<string, Json>,
	fresh: ReadonlySet<string>,
): Promise<void> {
	for (const [file, content] of files) {
		const path = join(folder, file);
		const options = await resolveConfig(join(root, 'rules', file));
		const text = await format(JSON.stringify(content, null, '\t'), { ...options, filepath: path });
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text, { flag: fresh.has(file) ? 'wx' : 'w' });
	}
}
