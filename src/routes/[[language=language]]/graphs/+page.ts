import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';
import { audiences } from '#features/benefits/catalogue.ts';

export const load: PageLoad = async ({ params }) => ({
	texts: await texts(languageOf(params), [
		'graph',
		'guides',
		'audiences',
		...audiences.map((audience) => `benefits/${audience}`),
	]),
});
