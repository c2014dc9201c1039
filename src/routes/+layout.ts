import asOf from 'virtual:as-of';
import { feedbackAddress } from '#lib/device/host.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ params }) => ({
	texts: await texts(languageOf(params), ['shell', ...(feedbackAddress ? ['feedback'] : [])]),
	asOf,
});
