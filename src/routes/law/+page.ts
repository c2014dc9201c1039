import { resolve } from '$app/paths';
import { sourceLanguage, texts } from '#lib/i18n/texts.ts';
import type { LawView } from '#lib/ui/law/view.ts';
import type { PageLoad } from './$types';

async function lawsOf(get: typeof fetch): Promise<readonly LawView[]> {
	// Left out of what the browser gets: it would load all rules.
	if (import.meta.env.SSR) return (await import('./law-pages.ts')).lawViews();
	return (await (await get(resolve('/law/all.json'))).json()) as LawView[];
}

export const load: PageLoad = async ({ fetch: get }) => ({
	laws: await lawsOf(get),
	texts: await texts(sourceLanguage, ['law']),
});
