/** Texts with numbers of the law in them: loaded with the first group that has some. */
import type { i18n } from 'i18next';
import { create } from './instance.ts';
import { pseudo } from './pseudo.ts';
import type { Texts } from './texts.ts';

/** Days from which a value holds, sorted, with that value. */
type Values = readonly (readonly [day: string, value: number])[];

/** What the build puts into a group of texts that names figures (scripts/texts-plugin.ts), under {@link toldKey}. */
export interface Told {
	/** The day of the edition. */
	readonly edition: string;
	readonly figures: Readonly<Record<string, Values>>;
}
export const toldKey = '[[]]';
export type WordsWithNumbers = Readonly<Record<string, unknown>> & { readonly [toldKey]: Told };

/** The groups that have numbers, as they were loaded, by language. */
const loaded = new Map<string, Map<string, WordsWithNumbers>>();
/** The same filled in, by language and day. */
const days = new Map<string, i18n>();

/** Keeps a group for other days, and gives it as it is told today: while pages are built, on the day of the edition. */
export function filled(language: string, group: string, words: WordsWithNumbers): unknown {
	const own = loaded.get(language) ?? new Map<string, WordsWithNumbers>();
	loaded.set(language, own.set(group, words));
	return fill(words, language, toldOn(words[toldKey].edition));
}

/** The same texts with the numbers of another day (ISO). */
export function textsOn(base: Texts, day: string): Texts {
	const { language } = base;
	const key = `${language} ${day}`;
	const instance = days.get(key) ?? create(language);
	days.set(key, instance);
	/** Whether a text is of a group with numbers; more of these may have been loaded in between. */
	const own = (text: string, values?: Readonly<Record<string, string | number>>): boolean => {
		for (const [group, words] of loaded.get(language) ?? []) {
			if (instance.hasResourceBundle(language, group)) continue;
			const told = fill(words, language, day);
			instance.addResourceBundle(language, group, import.meta.env.VITE_PSEUDO ? pseudo(told) : told);
		}
		return instance.exists(text, values);
	};
	return {
		...base,
		has: (text) => own(text) || base.has(text),
		t: (text, values) => (own(text, values) ? instance.t(text, values ?? {}) : base.t(text, values)),
		list: (text) => {
			const found: unknown = own(text) ? instance.t(text, { returnObjects: true }) : base.list(text);
			return Array.isArray(found) ? found.map(String) : [];
		},
		on: (other) => textsOn(base, other),
	};
}

/**
 * The words for a day, each `[[name]]` in them being the value of that figure then, as the language writes numbers. Before the
 * first value that one is told: the words around it are no older.
 */
export function fill({ [toldKey]: told, ...words }: WordsWithNumbers, language: string, day: string): unknown {
	const format = new Intl.NumberFormat(language);
	const number = (_: string, name: string): string => {
		const values = told.figures[name] ?? [];
		const [, value = Number.NaN] = values.findLast(([from]) => from <= day) ?? values[0] ?? [];
		return format.format(value);
	};
	const through = (tree: unknown): unknown => {
		if (typeof tree === 'string') return tree.replace(/\[\[([^[\]]*)\]\]/g, number);
		if (Array.isArray(tree)) return tree.map(through);
		if (typeof tree !== 'object' || tree === null) return tree;
		return Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, through(part)]));
	};
	return through(words);
}

/** The day whose law is told where no case says another: today, but never one before the edition. */
function toldOn(edition: string): string {
	if (import.meta.env.SSR) return edition;
	const now = new Date();
	const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
	const today = [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
	return today > edition ? today : edition;
}
