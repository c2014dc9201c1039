/** The file that the search is made of: written by the build (`make-index.ts`), read in the browser (`finder.ts`). */
import type { Options } from 'minisearch';
import type { Packed } from './pack.ts';

/** Kinds of results, in the order of their groups where nothing else decides. */
export const kinds = ['benefit', 'tool', 'term', 'office', 'programme', 'requirement', 'question', 'law'] as const;
export type Kind = (typeof kinds)[number];

/** A page, or a place on one, that the search can lead to. */
export interface Place {
	readonly kind: Kind;
	/** Resolved, with the place on the page. */
	readonly href: string;
	readonly title: string;
	/** A sentence on it. */
	readonly text: string;
	/** Whom it is for, or what it belongs to. */
	readonly note: string;
}

/** A place with the words by which it is found. */
export interface Source extends Place {
	/** Words that people look for it by. */
	readonly words: readonly string[];
	/** What else is said there. */
	readonly more: readonly string[];
}

/** Somebody to telephone, where nothing is found. */
export interface Phone {
	readonly name: string;
	readonly written: string;
	readonly number: string;
}

/** What is known of the language: words that mean the same, and words that mean nothing here. */
export interface Tongue {
	readonly same: readonly (readonly string[])[];
	readonly skip: readonly string[];
	/** Words that ask for a meaning: "was ist …". */
	readonly meaning: readonly string[];
}

export interface SearchFile {
	readonly places: readonly (readonly [kind: number, href: string, title: string, text: string, note: string])[];
	readonly index: Packed;
	readonly tongue: Tongue;
	readonly phones: readonly Phone[];
}

/** Fields of the index; the words are analysed before they come there. */
export const fields = ['title', 'words', 'more', 'parts'] as const;
export type Fields = Readonly<Record<(typeof fields)[number], string>>;

export const options: Options<Fields & { readonly id: number }> = {
	fields: [...fields],
	tokenize: (text) => text.split(' ').filter(Boolean),
	processTerm: (term) => term,
};
