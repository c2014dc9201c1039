/** Words by key, in the language of the page; every language and every group of texts is loaded only when it is needed. */
import i18next, { type i18n } from 'i18next';
import { pseudo } from './pseudo.ts';

/** Languages that exist; the first is the source and needs no segment in the address. */
export const languages = ['de'] as const;
export type Language = (typeof languages)[number];
export const sourceLanguage: Language = 'de';

/** Words of one language. A key is `group:path.to.text`, such as `shell:name` or `questions/work:questions.occasion.question`. */
export interface Texts {
	readonly language: Language;
	/** The text of a key, with `{{name}}` filled in; counts choose the plural. Throws for a key that does not exist. */
	readonly t: (key: string, values?: Record<string, string | number>) => string;
	/** The texts of a list; empty where there is none. */
	readonly list: (key: string) => readonly string[];
	/** Whether a key exists, for texts that only some things have. */
	readonly has: (key: string) => boolean;
}

type Loader = () => Promise<unknown>;
const interfaceWords = import.meta.glob<unknown>('./words/*/*.json', { import: 'default' });
/** Every file named here costs every page a line: what only the build or the command line reads is left out. */
const ruleTexts = import.meta.glob<unknown>(
	['/rules/texts/*/**/*.json', '!/rules/texts/*/{law/*,figures,cli,cli-*}.json'],
	{ import: 'default' },
);
const instances = new Map<Language, i18n>();

/**
 * Loads groups of texts of a language and gives the words. A group is a file: `shell` is an interface file, whatever
 * has its file below `rules/texts/<language>/` goes by that path, such as `benefits/person`.
 * @throws for a group that does not exist
 */
export async function texts(language: Language, groups: readonly string[]): Promise<Texts> {
	const instance = instances.get(language) ?? (await create(language));
	instances.set(language, instance);
	await Promise.all(
		groups
			.filter((group) => !instance.hasResourceBundle(language, group))
			.map(async (group) => {
				const words = await loader(language, group)();
				instance.addResourceBundle(language, group, import.meta.env.VITE_PSEUDO ? pseudo(words) : words);
			}),
	);
	const has = (key: string) => instance.exists(key);
	return {
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
	};
}

function loader(language: Language, group: string): Loader {
	const found =
		interfaceWords[`./words/${language}/${group}.json`] ?? ruleTexts[`/rules/texts/${language}/${group}.json`];
	if (!found) throw new Error(`no texts "${group}" in "${language}"`);
	return found;
}

async function create(language: Language): Promise<i18n> {
	const instance = i18next.createInstance();
	await instance.init({
		lng: language,
		fallbackLng: false,
		resources: {},
		interpolation: { escapeValue: false },
	});
	return instance;
}
