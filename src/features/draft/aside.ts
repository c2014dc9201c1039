import type { Json } from '#lib/case/types.ts';
import { attempt } from '#features/open-case/current-case.ts';

const prefix = 'begleithilfe-typed-';
/** One for each page and case: another case that is opened meanwhile takes nothing away. */
const keyOf = (name: string, id: string | null) => `${prefix}${name} ${id ?? ''}`;

/** What is put aside in the tab when a page ends before it was stored. */
export interface Aside {
	/** The case it belongs to; `null` where it would have begun one. */
	readonly id: string | null;
	/** What was stored when form and store last agreed. */
	readonly base: Json;
	readonly typed: Json;
}

/*
 * Writing to the database takes several turns, and a reload ends the page before; so what is unstored then is put aside in
 * the tab's own store, which takes a text at once, lives as long as the tab, and is emptied when the page comes back.
 */

/** @param name of the page, as its data are called in a case */
export function putAside(name: string, aside: Aside): void {
	attempt(() => sessionStorage.setItem(keyOf(name, aside.id), JSON.stringify(aside)));
}

/**
 * What was put aside for a case, if anything; it is gone then, and so is what would have begun a case.
 * @param id of the case; `null` where there is none
 */
export function takeAside(name: string, id: string | null): Aside | undefined {
	return attempt(() => {
		const text = sessionStorage.getItem(keyOf(name, id));
		for (const each of [id, null]) sessionStorage.removeItem(keyOf(name, each));
		return text === null ? undefined : read(text);
	});
}

/** Drops what was put aside in this tab: all of it, or for one case. */
export function dropAside(id?: string): void {
	attempt(() => {
		for (const key of Object.keys(sessionStorage).filter((each) => each.startsWith(prefix))) {
			const aside = attempt(() => read(sessionStorage.getItem(key) ?? ''));
			if (id === undefined || aside?.id === id) sessionStorage.removeItem(key);
		}
	});
}

function read(text: string): Aside | undefined {
	const { id, base, typed } = JSON.parse(text) as Partial<Aside>;
	return id === undefined || base === undefined || typed === undefined ? undefined : { id, base, typed };
}
