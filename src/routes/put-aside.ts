import type { Json } from '#lib/case/types.ts';

/**
 * What was typed on a page but is not stored when the page ends. Writing to the database takes several turns, and a reload
 * ends the page before; the tab's own store takes a text at once. It lives as long as the tab, and is emptied when the page
 * comes back.
 */
export interface PutAside {
	/** The case it belongs to; `null` where it would have begun one. */
	readonly id: string | null;
	/** What the case held when it was typed; `null` for nothing. */
	readonly base: Json;
	readonly data: Json;
}

const prefix = 'begleithilfe-typed-';

/** Where storage is switched off or full, even looking at it throws. */
function attempt<T>(work: () => T): T | undefined {
	try {
		return work();
	} catch {
		return undefined;
	}
}

/** @param name of the page, as its data are called in a case */
export function putAside(name: string, typed: PutAside): void {
	attempt(() => sessionStorage.setItem(prefix + name, JSON.stringify(typed)));
}

/** What was put aside, if anything; it is gone then. */
export function takeBack(name: string): PutAside | undefined {
	return attempt(() => {
		const text = sessionStorage.getItem(prefix + name);
		sessionStorage.removeItem(prefix + name);
		return text === null ? undefined : read(JSON.parse(text));
	});
}

/** Drops what was put aside in this tab: all of it, or for one case. */
export function dropAside(id?: string): void {
	attempt(() => {
		for (const key of Object.keys(sessionStorage).filter((each) => each.startsWith(prefix))) {
			const typed = attempt(() => read(JSON.parse(sessionStorage.getItem(key) ?? '')));
			if (id === undefined || typed?.id === id) sessionStorage.removeItem(key);
		}
	});
}

function read(found: Partial<PutAside> | null): PutAside | undefined {
	if (found?.data === undefined || found.base === undefined || found.id === undefined) return undefined;
	return { id: found.id, base: found.base, data: found.data };
}
