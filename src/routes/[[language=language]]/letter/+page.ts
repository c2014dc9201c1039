import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

const audiences = ['person', 'employer', 'organisation', 'protection'];

export const load: PageLoad = async ({ params }) => ({
	texts: await texts(languageOf(params), [
		'letter',
		'draft',
		'waiting',
		'terms',
		'carriers',
		'practice',
		...audiences.map((audience) => `benefits/${audience}`),
	]),
});
