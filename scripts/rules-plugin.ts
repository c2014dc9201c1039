/** Gives the app its rules as modules, such as `virtual:guide/<id>` and `virtual:norms`. Wrong rule files stop the build. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { facts } from '../src/lib/calculators/facts.ts';
import type { RuleBook } from '../src/lib/rules/book.ts';
import { guidanceSource } from '../src/lib/rules/guidance-source.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { openPointsOf } from '../src/lib/rules/open-points.ts';
import { readRules } from '../src/cli/read-rules.ts';

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
		return `${name}: { load: () => import(${JSON.stringify(`${PREFIX}guide/${id}`)}), calculators: ${calculators} }`;
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

/** Vite plugin: reads and checks `rules/` once per build, again in development when a file there changes. */
export function rules(folder = 'rules'): Plugin {
	const root = resolve(folder);
	let book: RuleBook | undefined;
	return {
		name: 'begleithilfe-rules',
		enforce: 'pre',
		api: { book: () => (book ??= readRules(root)) } satisfies RulesApi,
		buildStart() {
			book = readRules(root);
		},
		resolveId: (id) => (id.startsWith(PREFIX) && isOurs(id) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${PREFIX}`) || !isOurs(id.slice(1))) return undefined;
			book ??= readRules(root);
			if (id.endsWith(`${PREFIX}guide-loaders`)) return guideLoaders(book);
			return `export default ${JSON.stringify(contents(book, id.slice(PREFIX.length + 1)))};`;
		},
		handleHotUpdate({ file, server }) {
			if (!file.startsWith(root)) return;
			book = readRules(root);
			server.moduleGraph.invalidateAll();
			server.ws.send({ type: 'full-reload' });
		},
	};
}

function isOurs(id: string): boolean {
	return /^virtual:(guide\/[a-z-]+|guide-loaders|manifest|laws|norms|offices|postal-codes|open-points|practice|hints|glossary|guidance|as-of|edition|figures|guides|benefits)$/.test(
		id,
	);
}
