/** Divides the files of a finished build into what is kept on the device at once and what follows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What belongs together: it is fetched as one file and is on the device as a whole or not at all. */
export interface Parts {
	/** Pages and fonts, fetched each for itself: pages carry the headers of the host, fonts are no text. */
	alone: string[];
	/** What somebody in the middle of a guide needs: kept before "Offline bereit" is said. */
	core: string[];
	/** What follows then. */
	later: string[];
	/** What only comes when it is wished: pages for experts, which the build alone can draw. */
	experts: string[];
}

/** The pages whose own scripts and data follow later; of all others they belong to the core. */
const laterPages = /^(?:about|levy|vehicle|law|graphs|review|news|benefits\/[^/]+)\//;
export const laterData = /^(?:law|licenses)\/[^/]+\.\w+$/;
/** Words that only these pages read, by their place in Vite's list of what became of each source file. */
const laterWords = /\/words\/[^/]+\/(?:about|graph|law|levy|news|picture|review|self-test|vehicle)\.json$/;
const packed = /\.(?:css|js|json|svg|txt|webmanifest)$/;
/** Pages that the shell could fill as well: with their own HTML a question can be read sooner. */
export const laterHtml = /^guide\/.*index\.html$/;
/** Pages that no script fills: only their own HTML shows them. */
export const expertPages = /^(?:graphs\/[^/]+|review)\/index\.html$/;
/** The page of the start, the shell that shows every other page, and the fonts. */
const alone = /^(?:index|shell)\.html$|\.woff2$/;
const node = /^_app\/immutable\/nodes\//;

/** These files and all that they name, in the order of a page that loads them. */
function reached(from: string[], followed: (file: string) => string[]): Set<string> {
	const found = new Set<string>();
	const open = [...from];
	for (let file = open.shift(); file !== undefined; file = open.shift()) {
		if (found.has(file)) continue;
		found.add(file);
		open.push(...followed(file));
	}
	return found;
}

/** Vite's list: what became of each source file. */
export type Sources = Readonly<Record<string, { readonly file: string }>>;

/**
 * @param folder a finished build
 * @param sources Vite's `manifest.json` of that build
 * @throws Error where two files have the same name: then it could not be told which one is meant
 */
export function divide(folder: string, sources: Sources): Parts {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
		.sort();
	const app = new Map<string, string>();
	for (const file of files.filter((each) => each.startsWith('_app/immutable/') && packed.test(each))) {
		const name = file.replace(/.*\//, '');
		if (app.has(name)) throw new Error(`${folder}: two files are called ${name}.`);
		app.set(name, file);
	}
	const named = (file: string) =>
		[...readFileSync(join(folder, file), 'utf8').matchAll(/[\w-]+(?:\.[\w-]+)*\.(?:css|js|svg)/g)].flatMap(
			([name]) => app.get(name) ?? [],
		);
	const pages = files.filter((file) => file.endsWith('.html'));
	const wordsLater = new Set(
		Object.keys(sources).flatMap((source) => (laterWords.test(source) ? (sources[source]?.file ?? []) : [])),
	);
	// Not SvelteKit's list of the nodes of all pages: which page needs which node stands in the pages.
	const followed = (file: string) => named(file).filter((each) => !node.test(each) && !wordsLater.has(each));
	const nodesOf = (some: string[]) => new Set(some.flatMap(named).filter((file) => node.test(file)));
	const early = nodesOf(pages.filter((page) => !laterPages.test(page)));
	const waiting = nodesOf(pages.filter((page) => laterPages.test(page) && page.endsWith('index.html')));
	const nodes = [...app.values()].filter((file) => node.test(file) && (early.has(file) || !waiting.has(file)));
	const now = reached([...pages.filter((page) => alone.test(page)).flatMap(named), ...nodes], followed);
	const texts = files.filter(
		(file) => packed.test(file) && !/^(?:sw\.js$|workbox-|_app\/immutable\/packs\/)/.test(file),
	);
	const isLater = (file: string) => (app.has(file.replace(/.*\//, '')) ? !now.has(file) : laterData.test(file));
	const order = [...now, ...texts.filter((file) => !now.has(file))];
	return {
		alone: files.filter((file) => alone.test(file)),
		core: order.filter((file) => !isLater(file)),
		later: [...order.filter(isLater), ...files.filter((file) => laterHtml.test(file))],
		experts: files.filter((file) => expertPages.test(file)),
	};
}
