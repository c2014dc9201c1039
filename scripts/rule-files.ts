/** Rule files and texts of a folder as JSON. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { filesIn } from './check/text-files.ts';

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
