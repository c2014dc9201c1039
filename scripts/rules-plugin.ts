/**
 * Gives the app its rules as modules, such as `virtual:guide/<id>` and `virtual:norms`, and puts the figures of the law into
 * the texts. Wrong rule files stop the build.
 */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { facts } from '../src/lib/calculators/facts.ts';
import type { RuleBook } from '../src/lib/rules/book.ts';
import { figuresIn, fillFigures } from '../src/lib/rules/fill-figures.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { readRules } from './read-rules.ts';

const PREFIX = 'virtual:';
const textFile = /\/(?:rules\/texts|src\/lib\/i18n\/words)\/([a-z-]+)\/.+\.json$/;

/** The value of a virtual module, by its name without the prefix. */
function contents(book: RuleBook, name: string): unknown {
	if (name.startsWith('guide/')) return guideSource(book, name.slice('guide/'.length), facts);
	switch (name) {
		case 'laws':
			return book.norms.laws;
		case 'norms':
			return book.norms;
		case 'offices':
			return book.offices;
		case 'postal-codes':
			if (!book.postalCodes) throw new Error('no postal-codes.json');
			return book.postalCodes;
		case 'hints':
			return book.hints;
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

/** Vite plugin: reads and checks `rules/` once per build, again in development when a file there changes. */
export function rules(folder = 'rules'): Plugin {
	const root = resolve(folder);
	let book: RuleBook | undefined;
	return {
		name: 'begleithilfe-rules',
		enforce: 'pre',
		buildStart() {
			book = readRules(root);
		},
		resolveId: (id) => (id.startsWith(PREFIX) && isOurs(id) ? `\0${id}` : undefined),
		load(id) {
			if (!id.startsWith(`\0${PREFIX}`) || !isOurs(id.slice(1))) return undefined;
			book ??= readRules(root);
			return `export default ${JSON.stringify(contents(book, id.slice(PREFIX.length + 1)))};`;
		},
		transform(code, id) {
			const language = textFile.exec(id.split('?')[0] ?? '')?.[1];
			if (language === undefined || figuresIn(code).length === 0) return undefined;
			book ??= readRules(root);
			return { code: fillFigures(code, book.figures, book.edition.asOf, language), map: null };
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
	return /^virtual:(guide\/[a-z-]+|laws|norms|offices|postal-codes|hints|edition|figures|guides|benefits)$/.test(id);
}
