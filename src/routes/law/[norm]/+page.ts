import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { sourceLanguage, texts } from '#lib/i18n/texts.ts';
import { lawOf } from '#lib/rules/citation.ts';
import type { ProvisionView } from '#lib/ui/law/view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () =>
	import.meta.env.SSR ? (await import('../law-pages.ts')).provisions.map(({ id }) => ({ norm: id })) : [];

/** One file for a whole law, not one for each page: the service worker fetches its files one after the other. */
async function viewsOf(law: string, get: typeof fetch): Promise<readonly ProvisionView[]> {
	// Left out of what the browser gets: it would load all rules.
	if (import.meta.env.SSR) return (await import('../law-pages.ts')).provisionViews(law);
	const response = await get(resolve('/law/[law].json', { law }));
	return response.ok ? ((await response.json()) as ProvisionView[]) : [];
}

export const load: PageLoad = async ({ params: { norm }, fetch: get }) => {
	const provision = (await viewsOf(lawOf(norm), get)).find(({ id }) => id === norm);
	if (!provision) error(404);
	return { provision, texts: await texts(sourceLanguage, ['law']) };
};
