import { expect, it, vi } from 'vitest';
import { cachedCopies } from './copies.ts';

/** As much of a Cache Storage as is used. */
function aCacheStorage() {
	const caches = new Map<string, Map<string, Response>>();
	const at = (url: string) => new URL(url, 'https://example.test').href;
	const open = vi.fn(async (name: string) => {
		const entries = caches.get(name) ?? new Map<string, Response>();
		caches.set(name, entries);
		return {
			keys: async () => [...entries.keys()].map((url) => ({ url })),
			match: async (url: string) => entries.get(at(url))?.clone(),
			put: async (url: string, response: Response) => void entries.set(at(url), response),
			delete: async (url: string) => entries.delete(at(url)),
		};
	});
	const storage = { open, delete: async (name: string) => caches.delete(name) } as unknown as CacheStorage;
	return { storage, open, caches };
}

const row = { revision: 1, text: '{}', sum: 'x' };

it('keeps rows by key, whatever the key looks like', async () => {
	const copies = cachedCopies(aCacheStorage().storage);
	await copies?.put('a/b ?#', row);
	await copies?.put('c', { ...row, revision: 2 });
	expect(await copies?.keys()).toEqual(['a/b ?#', 'c']);
	expect(await copies?.read('a/b ?#')).toEqual(row);
	await copies?.remove('c');
	expect(await copies?.read('c')).toBeUndefined();
});

it('leaves nothing behind when it is cleared, and can be used again', async () => {
	const { storage, caches } = aCacheStorage();
	const copies = cachedCopies(storage);
	await copies?.put('a', row);
	await copies?.clear();
	expect(caches.size).toBe(0);
	await copies?.put('b', row);
	expect(await copies?.keys()).toEqual(['b']);
});

it('tries again after the cache could not be opened', async () => {
	const { storage, open } = aCacheStorage();
	open.mockRejectedValueOnce(new DOMException('no', 'UnknownError'));
	const copies = cachedCopies(storage);
	await expect(copies?.put('a', row)).rejects.toThrow('no');
	await copies?.put('a', row);
	expect(await copies?.keys()).toEqual(['a']);
});

it('is nothing where the browser has no such storage', () => {
	expect(cachedCopies(undefined)).toBeUndefined();
});
