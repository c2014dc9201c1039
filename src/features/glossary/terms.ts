/** The technical terms of the texts and what they mean. Loaded only where they are read: they are many. */
import glossary from 'virtual:glossary';
import type { Language } from '#lib/i18n/languages.ts';

export interface Term {
	/** Its place on the page of the glossary too. */
	readonly id: string;
	readonly term: string;
	/** Other names, which are shown. */
	readonly also: readonly string[];
	/** Words by which people look for it, which are not. */
	readonly search: readonly string[];
	readonly text: string;
	readonly norms: readonly string[];
}

type Words = Readonly<Record<string, Partial<Pick<Term, 'also' | 'search'>> & Pick<Term, 'term' | 'text'>>>;
const files = import.meta.glob<Words>('/rules/texts/*/glossary.json', { import: 'default' });

/** All terms, in the order of the alphabet. */
export async function terms(language: Language): Promise<Term[]> {
	const words = await files[`/rules/texts/${language}/glossary.json`]?.();
	return glossary.flatMap(({ id, norms = [] }) => {
		const told = words?.[id];
		return told ? [{ also: [], search: [], ...told, id, norms }] : [];
	});
}
