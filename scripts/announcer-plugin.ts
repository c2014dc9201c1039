import type { Plugin } from 'vite';

const style = /(<div id="svelte-announcer"[^>]*?) style="[^"]*"/;

/**
 * SvelteKit hides what it says aloud of a new page by a style attribute, which the policy of the pages refuses. Our class hides it
 * just as well.
 * @throws where SvelteKit no longer writes it so
 */
export function withoutStyle(root: string): string {
	if (!style.test(root)) throw new Error('SvelteKit writes its announcer otherwise: see scripts/announcer-plugin.ts.');
	return root.replace(style, '$1 class="visually-hidden"');
}

/** Applies it to the component that SvelteKit writes around all pages. */
export function announcer(): Plugin {
	return {
		name: 'begleithilfe-announcer',
		enforce: 'pre',
		transform: (code, id) =>
			/\/generated\/root\.svelte$/.test(id) ? { code: withoutStyle(code), map: null } : undefined,
	};
}
