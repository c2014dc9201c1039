import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';
import { loadCalls } from '#features/offices/calls.ts';

const audiences = ['person', 'employer', 'organisation', 'protection'];

export const load: PageLoad = async ({ params }) => ({
	texts: await texts(languageOf(params), [
		'offices',
		'postal-code',
		'practice',
		...audiences.map((audience) => `benefits/${audience}`),
	]),
	calls: await loadCalls(languageOf(params)),
});
