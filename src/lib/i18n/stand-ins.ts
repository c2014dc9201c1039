/** What fills the gaps of a language that is not complete; the source never loads it. */
import { plain } from './lacking.ts';
import { sourceLanguage, type Language } from './languages.ts';

/** What is said in place of a text that a language lacks: its words in this one, then in the next. Without a line, the source. */
const fallback: Partial<Record<Language, Language>> = { 'de-simple': 'de' };

/** A language and those that stand in for it, in order; the source is the last. */
export function chainOf(language: Language): readonly Language[] {
	return language === sourceLanguage ? [language] : [language, ...chainOf(fallback[language] ?? sourceLanguage)];
}

const isTree = (words: unknown): words is Record<string, unknown> =>
	typeof words === 'object' && words !== null && !Array.isArray(words);

/** Words with those of another language where there are none. A plural is taken whole: each language has forms of its own. */
function filled(own: unknown, other: unknown): unknown {
	if (!isTree(own) || !isTree(other)) return own ?? other;
	const known = new Set(Object.keys(own).map(plain));
	const gaps = Object.entries(other).filter(([key]) => key in own || !known.has(plain(key)));
	return { ...own, ...Object.fromEntries(gaps.map(([key, words]) => [key, filled(own[key], words)])) };
}

/**
 * The words of a group in a language, each text that it lacks from the first that stands in for it and has it.
 * @param find the file of a group in a language; nothing where there is none
 * @throws for a group that no language has
 */
export async function wordsOf(
	find: (language: Language, group: string) => (() => Promise<unknown>) | undefined,
	language: Language,
	group: string,
): Promise<unknown> {
	const trees = await Promise.all(chainOf(language).map((one) => find(one, group)?.()));
	const words = trees.reduce(filled, undefined);
	if (words === undefined) throw new Error(`no texts "${group}" in "${language}"`);
	return words;
}
