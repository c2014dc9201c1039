import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

/** Only read and printed: the page needs no program. */
export const csr = false;

export const load: PageLoad = async ({ params }) => {
	const words = await texts(languageOf(params), ['review']);
	// Left out of what the browser gets: it would load all rules a second time.
	const told = import.meta.env.SSR
		? await (await import('#features/review/review.ts')).review()
		: { groups: [], asOf: '' };
	return { ...told, texts: words };
};
