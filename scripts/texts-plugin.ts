/**
 * Gives texts their numbers of the law. What the app shows keeps the names of its figures, with their values beside them, and is
 * filled for the key date when it is shown (`src/lib/i18n/fill.ts`); what only the build tells gets those of the edition.
 */
import type { Plugin } from 'vite';
import type { RuleBook } from '../src/lib/rules/book.ts';
import { toldKey, type Told } from '../src/lib/i18n/fill.ts';
import { figuresIn, fillFigures } from '../src/lib/rules/fill-figures.ts';
import type { RulesApi } from './rules-plugin.ts';

const textFile = /\/(?:rules\/texts|src\/lib\/i18n\/words)\/(?<language>[a-z-]+)\/(?<group>.+)\.json$/;
/** Groups that `src/lib/i18n/texts.ts` never loads. */
const builtOnly = /^(law\/.+|practice\/.+|figures|glossary|search|cli|cli-.+)$/;

/** Vite plugin that goes with that of the rules. */
export function toldTexts(): Plugin {
	let rules: RulesApi | undefined;
	return {
		name: 'begleithilfe-texts',
		enforce: 'pre',
		configResolved({ plugins }) {
			rules = plugins.find(({ name }) => name === 'begleithilfe-rules')?.api as RulesApi | undefined;
		},
		transform(whole, id) {
			const [path = '', query] = id.split('?');
			const { language = '', group = '' } = textFile.exec(path)?.groups ?? {};
			if (language === '') return undefined;
			const calls = query?.includes('calls') === true;
			const code = group.startsWith('benefits/') ? partOf(whole, calls) : whole;
			const names = figuresIn(code);
			if (names.length === 0 && !calls) return code === whole ? undefined : { code, map: null };
			if (!rules) throw new Error('the texts need the plugin of the rules beside them');
			const book = rules.book();
			// Throws for a name that is no figure.
			const filled = fillFigures(code, book.figures, book.edition.asOf, language);
			if (calls) return { code: `export default ${filled};`, map: null, moduleType: 'js' };
			if (builtOnly.test(group)) return { code: filled, map: null };
			const told: Told = {
				edition: book.edition.asOf,
				figures: Object.fromEntries(names.map((name) => [name, valuesOf(book, name)])),
			};
			return { code: JSON.stringify({ ...(JSON.parse(code) as object), [toldKey]: told }), map: null };
		},
	};
}

/** Of the words of benefits those said on the telephone, which one page reads; or all others, which many do. */
function partOf(code: string, calls: boolean): string {
	const all = Object.entries(JSON.parse(code) as Readonly<Record<string, { readonly call?: readonly string[] }>>);
	return JSON.stringify(
		Object.fromEntries(all.map(([id, { call = [], ...others }]): [string, unknown] => [id, calls ? call : others])),
	);
}

/** The confirmed values of a figure with their first days, in order. */
function valuesOf({ figures }: RuleBook, name: string): [string, number][] {
	return Object.entries(figures[name]?.values ?? {})
		.flatMap(([day, entry]): [string, number][] => (typeof entry === 'number' ? [[day, entry]] : []))
		.sort(([one], [other]) => (one < other ? -1 : 1));
}
