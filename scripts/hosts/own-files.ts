import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { headers } from './policy.mjs';

/** Name of the list in `build/`. No ending that the service worker keeps: the list is to come from the host, each time. */
export const listName = 'own-files.sha256';

/** Files that a host reads itself and shows to nobody, and what is packed beside the others. */
const unseen = /(^|\/)(\.[^/]+|_headers)$|\.(br|gz|sha256)$/;

/** All files below a folder, with `/` between folders, in the order of their names. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
}

/**
 * Every file that a finished site shows, with its SHA-256, and the headers that it asks of its host. `sha256sum -c` reads it, and so does
 * the self-test of the page about the site (`src/features/about/self-test`).
 * @param version of the build, from `_app/version.json`
 */
export function ownFiles(folder: string, version: string): string {
	const said = Object.entries(headers).map(([name, value]) => `# ${name}: ${value}`);
	const files = filesIn(folder)
		.filter((file) => !unseen.test(file))
		.map(
			(file) =>
				`${createHash('sha256')
					.update(readFileSync(join(folder, file)))
					.digest('hex')}  ${file}`,
		);
	return [`# version: ${version}`, ...said, ...files, ''].join('\n');
}
