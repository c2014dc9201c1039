/** The terms that are explained where they stand: those without which a sentence cannot be understood, each once on a page. */
import { getContext, setContext } from 'svelte';
import type { Texts } from '#lib/i18n/texts.ts';
import { nameIn } from './name-in.ts';

/** Of the glossary. More of them would put a mark into every sentence. */
export const atWord = [
	'grad-der-behinderung',
	'gleichstellung',
	'integrationsamt',
	'reha-traeger',
	'ermessen',
] as const;

/** A part of a text; with a term where it is its name. */
export interface Piece {
	readonly text: string;
	readonly term?: string;
}

/** Which text of a page explains which term: the first that has it, as long as it stands there. */
export class FirstWords {
	readonly #names: readonly { readonly id: string; readonly names: readonly string[] }[];
	readonly #owners = new Map<string, object>();

	/** @param texts with the group `at-word` */
	constructor(readonly texts: Texts) {
		this.#names = atWord.map((id) => ({ id, names: texts.list(`at-word:names.${id}`) }));
	}

	/**
	 * A text in pieces, with the terms that no other text explains.
	 * @param owner stands for the place of the text; the same one each time
	 */
	pieces(text: string, owner: object): Piece[] {
		this.release(owner);
		const found = this.#names
			.filter(({ id }) => !this.#owners.has(id))
			.flatMap(({ id, names }) => {
				const name = nameIn(text, names);
				return name ? [{ id, ...name }] : [];
			})
			.sort((one, other) => one.at - other.at);
		const pieces: Piece[] = [];
		let from = 0;
		for (const { id, at, name } of found) {
			this.#owners.set(id, owner);
			pieces.push({ text: text.slice(from, at) }, { text: name, term: id });
			from = at + name.length;
		}
		return [...pieces, { text: text.slice(from) }].filter((piece) => piece.text !== '');
	}

	/** What a text explained may be explained elsewhere. */
	release(owner: object): void {
		for (const [id, own] of this.#owners) if (own === owner) this.#owners.delete(id);
	}
}

const key = Symbol('first words');

/** Has all texts below a component explain terms, each once. To be called while it is made. */
export function explainBelow(first: () => FirstWords | undefined): void {
	setContext(key, first);
}

/** Says what explains the terms here now; none on a page that explains none. To be called while a component is made. */
export function explainedHere(): () => FirstWords | undefined {
	return getContext<(() => FirstWords | undefined) | undefined>(key) ?? (() => undefined);
}
