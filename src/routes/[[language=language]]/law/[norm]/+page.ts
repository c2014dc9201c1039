import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import { lawOf } from '#lib/rules/citation.ts';
import type { LawView, ProvisionView } from '#features/law/law-view.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () =>
	import.meta.env.SSR ? (await import('#features/law/law-pages.ts')).provisions.map(({ id }) => ({ norm: id })) : [];

/** One file for a whole law, not one for each page: the service worker fetches its files one after the other. */
async function viewsOf(law: string, get: typeof fetch): Promise<readonly ProvisionView[]> {
	// Left out of what the browser gets: it would load all rules.
	if (import.meta.env.SSR) return (await import('#features/law/law-pages.ts')).provisionViews(law);
	const response = await get(resolve('/law/[law].json', { law })).catch(() => undefined);
	if (response?.ok) return (await response.json()) as ProvisionView[];
	// What does not exist and what cannot be fetched look alike; the list of all laws tells them apart, without a network too.
	const laws = (await (await get(resolve('/law/all.json'))).json()) as readonly LawView[];
	if (laws.some(({ id }) => id === law)) throw new Error(`no text of ${law}`);
	return [];
}

export const load: PageLoad = async ({ params, fetch: get }) => {
	const { norm } = params;
	const provision = (await viewsOf(lawOf(norm), get)).find(({ id }) => id === norm);
	if (!provision) error(404);
	return { provision, texts: await texts(languageOf(params), ['law', 'at-word']) };
};
