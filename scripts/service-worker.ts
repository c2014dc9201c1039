/**
 * Writes the service worker for the finished `build/` (or the folder named), and the packs it fetches: all that works without a
 * network, each file with its checksum.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'vite';
import { generateSW, type ManifestEntry } from 'workbox-build';
import { divide, expertPages, laterData, laterHtml, type Sources } from './worker/parts.ts';

const folder = process.argv[2] ?? 'build';
const immutable = /^_app\/immutable\//;

/** The browser refuses a file that a proxy, a hotel login page or a cut connection has changed. */
function checksum(content: string | Buffer): string {
	return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

function short(content: string | Buffer): string {
	return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

const contentOf = (file: string) => readFileSync(join(folder, file));

/** What Workbox keeps a file by: a name that carries a checksum needs no other. */
function entry(file: string): ManifestEntry {
	return { url: file, revision: immutable.test(file) ? null : short(contentOf(file)) };
}

/** The address under which workbox-precaching keeps an entry. */
function cacheKey({ url, revision }: ManifestEntry): string {
	return revision ? `${url}?__WB_REVISION__=${revision}` : url;
}

/** A file of its own name for each content, so that a host may let it be kept. */
function write(name: string, text: string): { file: string; integrity: string } {
	const file = `_app/immutable/packs/${name}.${short(text)}.txt`;
	mkdirSync(join(folder, '_app/immutable/packs'), { recursive: true });
	writeFileSync(join(folder, file), text);
	return { file, integrity: checksum(text) };
}

/** Files as one: a line with the name of each and its length, then all of them (packs.js reads it). */
function pack(name: string, files: string[]): { file: string; integrity: string } {
	const texts = files.map((file) => contentOf(file).toString());
	const head = JSON.stringify(files.map((file, index) => [file, texts[index]?.length]));
	return write(name, `${head}\n${texts.join('')}`);
}

/** The scripts among these files as one regular expression; it is fetched by everybody, so short. */
function scriptsOf(files: string[]): string {
	const names = files.flatMap((file) => /^_app\/immutable\/(.*)$/.exec(file)?.[1] ?? []);
	return `^_app/immutable/(?:${names.join('|').replaceAll('.', '\\.')})$`;
}

// The page reads this list out of the cache to see whether everything is there (src/lib/offline/precache.ts).
const list = 'precache.json';
const vite = JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')) as Sources;
const { alone, core: found, later, experts } = divide(folder, vite);
const core = found.filter((file) => file !== list);
writeFileSync(join(folder, list), JSON.stringify([...alone, ...core].map(entry).map(cacheKey)));
core.push(list);
const packs = {
	core: pack('core', core),
	sums: write('sums', JSON.stringify(Object.fromEntries(core.map((file) => [file, checksum(contentOf(file))])))),
	parts: {
		later: { ...pack('later', later), files: `${laterData.source}|${laterHtml.source}|${scriptsOf(later)}` },
		experts: { ...pack('experts', experts), files: expertPages.source },
	},
};

const written = await generateSW({
	additionalManifestEntries: [
		...alone.map((file) => ({ ...entry(file), integrity: checksum(contentOf(file)) })),
		...core.map(entry),
	],
	globDirectory: folder,
	globPatterns: [],
	swDest: join(folder, 'sw.js'),
	inlineWorkboxRuntime: true,
	sourcemap: false,
	cleanupOutdatedCaches: true,
	// Takes the first visit's page under its wing; a new version still waits until the person agrees.
	clientsClaim: true,
	skipWaiting: false,
	ignoreURLParametersMatching: [/.*/],
	// Shows every page that is not kept itself, finds `/x` without its slash and says what does not exist; files are left alone.
	navigateFallback: 'shell.html',
	navigateFallbackDenylist: [/^[^?]*\.\w+(\?|$)/],
});
if (written.warnings.length > 0) throw new Error(written.warnings.join('\n'));

const worker = join(folder, 'sw.js');
const own = ['past-cache.js', 'packs.js'].map((file) => {
	const { code, errors } = minifySync(file, readFileSync(join('scripts/worker', file), 'utf8'));
	if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
	return `${code}\n`;
});
writeFileSync(worker, [`self.packs = ${JSON.stringify(packs)};\n`, ...own, readFileSync(worker, 'utf8')].join(''));
console.log(`sw.js: ${alone.length + core.length} files at once, ${later.length} later, ${experts.length} when wished`);
