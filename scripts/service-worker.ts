/** Writes the service worker for the finished `build/` (or the folder named): the whole site, each file with its checksum. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSW, getManifest, type ManifestEntry, type ManifestTransform } from 'workbox-build';

const folder = process.argv[2] ?? 'build';

function checksum(file: string): string {
	return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/** The browser refuses a file that a proxy, a hotel login page or a cut connection has changed; the install then fails as a whole. */
const withIntegrity: ManifestTransform = (entries) => ({
	manifest: entries
		.map((entry) => ({ ...entry, integrity: checksum(join(folder, entry.url)) }))
		.sort((one, other) => (one.url < other.url ? -1 : 1)),
	warnings: [],
});

/** The address under which workbox-precaching keeps an entry. */
function cacheKey({ url, revision }: ManifestEntry): string {
	return revision ? `${url}?__WB_REVISION__=${revision}` : url;
}

/** Many pages of one kind: kept as their data only (`law/<law>.json`), and shown by the shell that `404.html` is. */
const fromData = ['law/*/index.html'];

const files = {
	globDirectory: folder,
	globPatterns: ['**/*.{html,js,css,json,svg,png,woff2,webmanifest,txt}'],
	globIgnores: ['sw.js', 'workbox-*.js', ...fromData],
	dontCacheBustURLsMatching: /_app\/immutable\//,
	manifestTransforms: [withIntegrity],
};

function refuse(warnings: string[]): void {
	if (warnings.length > 0) throw new Error(warnings.join('\n'));
}

// The page reads this list out of the cache to see whether everything is there (src/lib/offline/precache.ts).
const listed = await getManifest({ ...files, globIgnores: [...files.globIgnores, 'precache.json'] });
refuse(listed.warnings);
writeFileSync(join(folder, 'precache.json'), JSON.stringify(listed.manifestEntries.map(cacheKey)));

const written = await generateSW({
	...files,
	swDest: join(folder, 'sw.js'),
	inlineWorkboxRuntime: true,
	sourcemap: false,
	cleanupOutdatedCaches: true,
	// Takes the first visit's page under its wing; a new version still waits until the person agrees.
	clientsClaim: true,
	skipWaiting: false,
	ignoreURLParametersMatching: [/.*/],
	// The shell finds `/x` without its slash and shows a helpful page for what does not exist; files are left alone.
	navigateFallback: '404.html',
	navigateFallbackDenylist: [/^[^?]*\.\w+(\?|$)/],
});
refuse(written.warnings);

const worker = join(folder, 'sw.js');
writeFileSync(worker, `${readFileSync('scripts/past-cache.js', 'utf8')}${readFileSync(worker, 'utf8')}`);
console.log(`sw.js: ${written.count} files, ${Math.round(written.size / 1024)} kB`);
