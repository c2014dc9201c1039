import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { languageOf } from '#lib/i18n/languages.ts';
import words from '#lib/i18n/words/de/error.json';

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

const ways = [
	['/', words.start],
	['/benefits/', words.benefits],
	['/cases/', words.cases],
].map(([path, label]) => `<li><a href="${base}${path}">${label}</a></li>`);

/** What `Problem.svelte` and `rescue.ts` show: it lies in every page, because nothing can be loaded when it is needed. */
const rescueWords =
	`<div class="missing"><h1 tabindex="-1">${words.missing.title}</h1><p>${words.missing.text}</p></div>` +
	`<div class="failed"><h1 tabindex="-1">${words.failed.title}</h1><p>${words.failed.text}</p>` +
	`<p><button type="button" data-retry>${words.retry}</button></p></div>` +
	`<div class="ways"><h2>${words.ways}</h2><ul>${ways.join('')}</ul></div>`;

/**
 * Writes the language of the address (`/en/…`; none is German) and its direction into every prerendered page, and
 * has the browser fetch the font of the running text early. The bold one may come later.
 */
export const handle: Handle = ({ event, resolve }) => {
	const lang = languageOf(event.params);
	const dir = rightToLeft.has(lang) || import.meta.env.VITE_PSEUDO === 'rtl' ? 'rtl' : 'ltr';
	return resolve(event, {
		preload: ({ type, path }) => type === 'js' || type === 'css' || (type === 'font' && path.includes('-400-')),
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', lang)
				.replace('%dir%', dir)
				.replace('%rescue.script%', () => RESCUE_SCRIPT)
				.replace('%rescue.words%', () => rescueWords),
	});
};
