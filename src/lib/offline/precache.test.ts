import { describe, expect, it } from 'vitest';
import { isComplete } from '#lib/offline/precache.ts';

const scope = 'https://example.test/guide/';

/** Caches that hold one precache with these addresses, relative to the scope. */
function cachesWith(kept: string[], listed: string[], name = `workbox-precache-v2-${scope}`): CacheStorage {
	const cache = {
		keys: () => Promise.resolve(kept.map((key) => new Request(new URL(key, scope)))),
		match: () => Promise.resolve(kept.includes('precache.json?__WB_REVISION__=1') ? Response.json(listed) : undefined),
	};
	return {
		keys: () => Promise.resolve(['other', name]),
		open: () => Promise.resolve(cache),
	} as unknown as CacheStorage;
}

const list = 'precache.json?__WB_REVISION__=1';

describe('isComplete', () => {
	it('is true when every listed file is kept', async () => {
		expect(await isComplete(scope, cachesWith([list, 'a.js', 'index.html?__WB_REVISION__=2'], ['a.js']))).toBe(true);
	});

	it('is false when one is missing, or kept in another revision', async () => {
		const needed = ['index.html?__WB_REVISION__=3'];
		expect(await isComplete(scope, cachesWith([list, 'index.html?__WB_REVISION__=2'], needed))).toBe(false);
	});

	it('is false without a list and without a cache of this scope', async () => {
		expect(await isComplete(scope, cachesWith(['a.js'], ['a.js']))).toBe(false);
		expect(await isComplete(scope, cachesWith([list], [], 'workbox-precache-v2-https://example.test/'))).toBe(false);
	});
});
