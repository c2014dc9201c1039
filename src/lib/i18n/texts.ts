/** Words by key, in the language of the page; every language and every group of texts is loaded only when it is needed. */
import type { i18n } from 'i18next';
import type * as Numbers from './fill.ts';
import { create } from './instance.ts';
import { sourceLanguage, type Language } from './languages.ts';
import { pseudo } from './pseudo.ts';

/** Words of one language. A key is `group:path.to.text`, such as `shell:name` or `questions/work:questions.occasion.question`. */
export interface Texts {
	readonly language: Language;
	/** The text of a key, with `{{name}}` filled in; counts choose the plural. Throws for a key that does not exist. */
	readonly t: (key: string, values?: Record<string, string | number>) => string;
	/** The texts of a list; empty where there is none. */
	readonly list: (key: string) => readonly string[];
	/** Whether a key exists, for texts that only some things have. */
	readonly has: (key: string) => boolean;
	/** The same words with the numbers that are the law on another day (ISO), such as the key date of a case. */
	readonly on: (day: string) => Texts;
}

type Loader = () => Promise<unknown>;
const interfaceWords = import.meta.glob<unknown>(['./words/*/*.json', '!./words/*/error.json'], { import: 'default' });
/** Every file named here costs every page a line: what only the build or the command line reads is left out. */
const ruleTexts = import.meta.glob<unknown>(
	['/rules/texts/*/**/*.json', '!/rules/texts/*/{law/*,practice/*,figures,glossary,search,cli,cli-*}.json'],
	{ import: 'default' },
);
const instances = new Map<Language, i18n>();
/** What fills numbers into words; loaded with the first group that has some. */
let numbers: typeof Numbers | undefined;

/**
 * Loads groups of texts of a language and gives the words. A group is a file: `shell` is an interface file, whatever
 * has its file below `rules/texts/<language>/` goes by that path, such as `benefits/person`.
 * @throws for a group that does not exist
 */
export async function texts(language: Language, groups: readonly string[]): Promise<Texts> {
	const instance = instances.get(language) ?? create(language);
	instances.set(language, instance);
	await Promise.all(
		groups
			.filter((group) => !instance.hasResourceBundle(language, group))
			.map(async (group) => {
				let words: unknown = await loader(language, group)();
				if (hasNumbers(words)) words = (numbers ??= await import('./fill.ts')).filled(language, group, words);
				instance.addResourceBundle(language, group, import.meta.env.VITE_PSEUDO ? pseudo(words) : words);
			}),
	);
	const has = (key: string) => instance.exists(key);
	const own: Texts = {
		language,
		has,
		t: (key, values) => {
			if (!has(key) && values?.count === undefined) throw new Error(`no text "${key}" in "${language}"`);
			return instance.t(key, values ?? {});
		},
		list: (key) => {
			const found: unknown = has(key) ? instance.t(key, { returnObjects: true }) : [];
			return Array.isArray(found) ? found.map(String) : [];
		},
		on: (day) => numbers?.textsOn(own, day) ?? own,
	};
	return own;
}

function hasNumbers(words: unknown): words is Numbers.WordsWithNumbers {
	return '[[]]' in (words as object);
}

const find = (language: Language, group: string): Loader | undefined =>
	interfaceWords[`./words/${language}/${group}.json`] ?? ruleTexts[`/rules/texts/${language}/${group}.json`];

function loader(language: Language, group: string): Loader {
	// The source lacks nothing, and its pages need not load what fills the gaps of the others.
	if (language !== sourceLanguage) return async () => (await import('./stand-ins.ts')).wordsOf(find, language, group);
	const found = find(language, group);
	if (!found) throw new Error(`no texts "${group}" in "${language}"`);
	return found;
}
