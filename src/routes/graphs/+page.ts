import { sourceLanguage, texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';
import { audiences } from '../benefits/catalogue.ts';

export const load: PageLoad = async () => ({
	texts: await texts(sourceLanguage, [
		'graph',
		'guides',
		'benefits',
		...audiences.map((audience) => `benefits/${audience}`),
	]),
});
