/**
 * Whether every file of the site lies in the cache of the service worker, so that each address works without a network.
 * @param scope address of the folder the service worker serves, with a slash at the end
 * @param caches the browser's caches; another one in tests
 */
export async function isComplete(scope: string, caches: CacheStorage): Promise<boolean> {
	const names = await caches.keys();
	const name = names.find((each) => each.includes('precache') && each.endsWith(scope));
	if (!name) return false;
	const cache = await caches.open(name);
	const kept = new Set((await cache.keys()).map((request) => request.url));
	const list = await cache.match(new URL('precache.json', scope), { ignoreSearch: true });
	if (!list) return false;
	const needed: unknown = await list.json();
	return Array.isArray(needed) && needed.every((key) => kept.has(new URL(String(key), scope).href));
}
