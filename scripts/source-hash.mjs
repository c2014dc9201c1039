import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const folders = ['src', 'rules', 'static', 'scripts'];
const files = ['package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
	try {
		return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
			.map((entry) => relative(root, join(entry.parentPath, entry.name)));
	} catch {
		return [];
	}
}

/**
 * Names the build by what it is made of, so that the same sources give the same files, byte for byte, and
 * `npm start` knows whether a build is still up to date. Tests do not count; the base path does.
 * @returns {string} 16 hexadecimal digits
 */
export function sourceHash() {
	const hash = createHash('sha256').update(process.env.BASE_PATH ?? '');
	const all = [...folders.flatMap(filesBelow), ...files].map((file) => file.split(sep).join('/')).sort();
	for (const file of all) {
		hash.update(`\0${file}\0`);
		hash.update(readFileSync(join(root, file)));
	}
	return hash.digest('hex').slice(0, 16);
}
