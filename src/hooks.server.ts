import type { Handle } from '@sveltejs/kit';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** Writes the language of the address (`/en/…`; none is German) and its direction into every prerendered page. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang ?? 'de';
	const dir = rightToLeft.has(lang) ? 'rtl' : 'ltr';
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', lang).replace('%dir%', dir),
	});
};
