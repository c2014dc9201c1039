import { copiesName } from './copies-name.ts';
import type { Row } from './medium.ts';

/**
 * A second place for rows, which fails apart from the first: a killed browser can lose its whole database. Holds the
 * last stored row of every case and nothing else.
 */
export interface Copies {
	keys(): Promise<string[]>;
	/** @returns undefined if there is none; what a disk gives is checked by the reader */
	read(key: string): Promise<unknown>;
	put(key: string, row: Row): Promise<void>;
	remove(key: string): Promise<void>;
	clear(): Promise<void>;
}

/** Entries of a cache have addresses. Nothing is ever fetched from these. */
const folder = '/begleithilfe-cases/';

/** Copies in the Cache Storage of this browser; nothing where there is none, as in a page without a secure origin. */
export function cachedCopies(storage: CacheStorage | undefined = globalThis.caches): Copies | undefined {
	if (!storage) return undefined;
	let opening: Promise<Cache> | undefined;
	const cache = () =>
		(opening ??= storage.open(copiesName).catch((error: unknown) => ((opening = undefined), Promise.reject(error))));
	const address = (key: string) => folder + encodeURIComponent(key);
	return {
		async keys() {
			const requests = await (await cache()).keys();
			return requests.map(({ url }) => decodeURIComponent(new URL(url).pathname.slice(folder.length)));
		},
		read: async (key) => (await (await cache()).match(address(key)))?.json() as Promise<unknown>,
		put: async (key, row) => (await cache()).put(address(key), Response.json(row)),
		remove: async (key) => void (await (await cache()).delete(address(key))),
		async clear() {
			opening = undefined;
			await storage.delete(copiesName);
		},
	};
}
