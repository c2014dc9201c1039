import { sourceLanguage, texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';
import { audiences } from './catalogue.ts';

export const load: PageLoad = async () => ({
	texts: await texts(sourceLanguage, ['benefits', 'terms', ...audiences.map((audience) => `benefits/${audience}`)]),
});
