/** `npm start`: installs, builds and serves the site. Plain JavaScript, because it runs before any package is there. */
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { install, run } from './install.mjs';
import { serve } from './serve.mjs';
import { sourceHash } from './source-hash.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** A build carries the name of the sources it was made of; the list of its files is its last one. */
function isUpToDate() {
	if (!existsSync('build/own-files.sha256') || !existsSync('build/_app/version.json')) return false;
	return JSON.parse(readFileSync('build/_app/version.json', 'utf8')).version === sourceHash();
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Node.js 20.19 or newer is needed; this is ${process.versions.node}.`);
	process.exit(1);
}
if (!install()) {
	console.error('The packages could not be installed; the reason stands above.');
	process.exit(1);
}
if (!isUpToDate() && !run('npm', ['run', '--silent', 'build'])) {
	console.error('The site could not be built; the reason stands above.');
	process.exit(1);
}

const port = Number(process.env.PORT ?? 4173);
try {
	const base = process.env.BASE_PATH ?? '';
	const { origin } = await serve({ folder: 'build', port, base });
	console.log(`\nBegleithilfe is ready: ${origin}${base}/  (Ctrl+C ends it)`);
} catch (error) {
	const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
	console.error(taken ? `Port ${port} is taken; choose another one: PORT=4180 npm start` : error);
	process.exit(1);
}
