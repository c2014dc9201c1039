/** How rule files are written back. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../check/text-files.ts';
import type { Json } from '../rule-files.ts';

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
