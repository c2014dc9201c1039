import { resolve } from '$app/paths';
import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { LawView } from '#features/law/law-view.ts';
import type { PageLoad } from './$types';

async function lawsOf(get: typeof fetch): Promise<readonly LawView[]> {
	// Left out of what the browser gets: it would load all rules.
	if (import.meta.env.SSR) return (await import('#features/law/law-pages.ts')).lawViews();
	return (await (await get(resolve('/law/all.json'))).json()) as LawView[];
}

export const load: PageLoad = async ({ params, fetch: get }) => ({
	laws: await lawsOf(get),
	texts: await texts(languageOf(params), ['law']),
});
