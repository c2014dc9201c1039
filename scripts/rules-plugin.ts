/** Gives the app its rules as modules, such as `virtual:guide/<id>` and `virtual:norms`. Wrong rule files stop the build. */
import { resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { facts } from '../src/lib/calculators/facts.ts';
import { RuleFaults, type RuleBook } from '../src/lib/rules/book.ts';
import { guidanceSource } from '../src/lib/rules/guidance-source.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { openPointsOf } from '../src/lib/rules/open-points.ts';
import { readRules } from '../src/cli/read-rules.ts';
import { told } from './check/tell.ts';
import { KNOWN_IDS, writeKnownIds } from './known-ids.ts';

const PREFIX = 'virtual:';

function manifestOf({ manifest }: RuleBook) {
	if (!manifest) throw new Error('no manifest.json');
	return manifest;
}

/** The guides in the order of the manifest, each loaded only when it is asked for, as a module's text. */
function guideLoaders(book: RuleBook): string {
	const lines = manifestOf(book).guides.map((id) => {
		const name = JSON.stringify(id);
		const calculators = JSON.stringify(book.guides[id]?.calculators ?? []);
		const audience = JSON.stringify(book.guides[id]?.audience ?? '');
		return `${name}: { audience: ${audience}, load: () => import(${JSON.stringify(`${PREFIX}guide/${id}`)}), calculators: ${calculators} }`;
	});
	return `export default { ${lines.join(', ')} };`;
}

/** The value of a virtual module, by its name without the prefix. */
function contents(book: RuleBook, name: string): unknown {
	if (name.startsWith('guide/')) return guideSource(book, name.slice('guide/'.length), facts);
	switch (name) {
		case 'manifest':
			return manifestOf(book);
		case 'laws':
			return book.norms.laws;
		case 'norms':
			return book.norms;
		case 'offices':
			return book.offices;
		case 'postal-codes':
			if (!book.postalCodes) throw new Error('no postal-codes.json');
			return book.postalCodes;
		case 'practice':
			return book.practice;
		case 'hints':
			return book.hints;
		case 'open-points':
			return openPointsOf(book);
		case 'glossary':
			return book.glossary;
		case 'guidance':
			return guidanceSource(book, facts);
		case 'as-of':
			return book.edition.asOf;
		case 'edition':
			return book.edition;
		case 'figures':
			return book.figures;
		case 'guides':
			return Object.fromEntries(
				Object.values(book.guides).map((guide) => {
					const { chapters, benefits } = guideSource(book, guide.id, facts);
					return [guide.id, { chapters, benefits: benefits.map(({ id }) => id) }];
				}),
			);
		case 'benefits':
			return Object.values(book.benefits);
		default:
			throw new Error(`no rules called "${name}"`);
	}
}

/** What other plugins may ask of this one. */
export interface RulesApi {
	readonly book: () => RuleBook;
}

/** What of a development server is told of a change. */
type Server = Pick<ViteDevServer, 'watcher' | 'moduleGraph' | 'ws' | 'config'>;

/** Changes that come together, as when an editor saves all, are read once. */
const TOGETHER = 50;

/**
 * Vite plugin: reads and checks `rules/` once per build. In development it does so again when a file there changes, and pages show the
 * change at once. What is wrong then stands over the page, with file and line, and the rules before it stay until it is mended.
 */
export function rules(folder = 'rules'): Plugin {
	const root = resolve(folder);
	let book: RuleBook | undefined;
	let serving = false;
	const read = () => (book ??= readRules(root));
	const changed = (server: Server): void => {
		try {
			writeKnownIds(root);
			book = readRules(root);
			server.moduleGraph.invalidateAll();
			server.ws.send({ type: 'full-reload' });
		} catch (error) {
			const message = error instanceof RuleFaults ? told(root, error.faults) : String(error);
			server.config.logger.error(message);
			server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'begleithilfe-rules' } });
		}
	};
	return {
		name: 'begleithilfe-rules',
		enforce: 'pre',
		api: { book: read } satisfies RulesApi,
		configResolved({ command, mode }) {
			serving = command === 'serve' && mode !== 'test';
		},
		buildStart() {
			book = undefined;
			// A page that needs rules that are wrong says so; the server goes on, for whoever mends them.
			if (!serving) read();
		},
		resolveId: (id) => (id.startsWith(PREFIX) && isOurs(id) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${PREFIX}`) || !isOurs(id.slice(1))) return undefined;
			if (id.endsWith(`${PREFIX}guide-loaders`)) return guideLoaders(read());
			return `export default ${JSON.stringify(contents(read(), id.slice(PREFIX.length + 1)))};`;
		},
		configureServer(server: Server) {
			let waiting: NodeJS.Timeout | undefined;
			server.watcher.on('all', (_, path) => {
				if (!path.startsWith(root) || !path.endsWith('.json') || path.endsWith(KNOWN_IDS)) return;
				clearTimeout(waiting);
				waiting = setTimeout(() => {
					changed(server);
				}, TOGETHER);
			});
		},
	};
}

function isOurs(id: string): boolean {
	return /^virtual:(guide\/[a-z-]+|guide-loaders|manifest|laws|norms|offices|postal-codes|open-points|practice|hints|glossary|guidance|as-of|edition|figures|guides|benefits)$/.test(
		id,
	);
}
