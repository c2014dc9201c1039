/**
 * Another way to write the address of a file. The service worker knows each file by its address and answers for it from this device;
 * this one it does not know, so that the host answers. To the host it is the same: the last letter is only written as a number.
 * @param path below the base, such as `law/index.html`
 */
export function pastWorker(path: string): string {
	// None of the letters that a number written so may have.
	const last = /[g-z](?=[^g-z]*$)/i;
	return encodeURI(path).replace(last, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Asks the host itself, past the service worker and past the browser's cache. */
export type AskHost = (path: string, method?: 'GET' | 'HEAD') => Promise<Response>;

/** @param base SvelteKit's `base`: `''` or `/guide` */
export function hostBelow(base: string): AskHost {
	return (path, method = 'GET') => fetch(`${base}/${pastWorker(path)}`, { method, cache: 'no-store' });
}
