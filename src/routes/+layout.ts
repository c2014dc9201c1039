import edition from 'virtual:edition';
import { sourceLanguage, texts } from '#lib/i18n/texts.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async () => ({
	texts: await texts(sourceLanguage, ['shell']),
	asOf: edition.asOf,
});
