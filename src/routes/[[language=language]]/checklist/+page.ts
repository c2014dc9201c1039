import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

const audiences = ['person', 'employer', 'organisation', 'protection'];

export const load: PageLoad = async ({ params }) => ({
	texts: await texts(languageOf(params), [
		'checklist',
		'practice',
		'deadlines',
		'draft',
		'waiting',
		'terms',
		'carriers',
		'guidance',
		...audiences.map((audience) => `benefits/${audience}`),
	]),
});
