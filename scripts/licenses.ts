/**
 * Completes `licenses/libraries.txt` of the finished `build/`. Vite writes the licences of what the pages really contain
 * (`build.license`); it does not see the libraries of the worker, nor the helpers that it adds itself.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const unseen = ['rolldown', 'vite', 'workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];

/** The part on one library, as Vite writes those it sees. */
function section(name: string): string {
	const folder = join('node_modules', name);
	const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		version: string;
		license: string;
	};
	const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
	if (!file) throw new Error(`${name} has no licence text.`);
	// Vite's own goes on with all that it is itself made of; none of that reaches a page.
	const [text = ''] = readFileSync(join(folder, file), 'utf8').split(/^#+ Licenses of bundled dependencies/m);
	return `\n## ${name} - ${version} (${license})\n\n${text.trim()}\n`;
}

const file = 'build/licenses/libraries.txt';
const seen = readFileSync(file, 'utf8');
const parts = seen.split(/^## /m).slice(1);
for (const part of parts) {
	// A library without its text could not be passed on lawfully.
	if (part.trim().split('\n').length < 4) throw new Error(`${file}: no licence text of ${part.trim()}`);
}
writeFileSync(file, seen + unseen.map(section).join('\n'));
console.log(`licenses/libraries.txt: ${parts.length + unseen.length} libraries`);
