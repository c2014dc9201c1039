import type { Handle } from '@sveltejs/kit';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * Writes the language of the address (`/en/…`; none is German) and its direction into every prerendered page, and
 * has the browser fetch the font of the running text early. The bold one may come later.
 */
export const handle: Handle = ({ event, resolve }) => {
	const { lang = 'de' }: Partial<Record<string, string>> = event.params;
	const dir = rightToLeft.has(lang) ? 'rtl' : 'ltr';
	return resolve(event, {
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && path.includes('-400-')),
		transformPageChunk: ({ html }) => html.replace('%lang%', lang).replace('%dir%', dir),
	});
};
