import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import { benefitGroups } from '#lib/rules/manifest.ts';
import type { PageLoad } from './$types';
import { loadCalls } from '#features/offices/calls.ts';

export const load: PageLoad = async ({ params }) => ({
	texts: await texts(languageOf(params), ['offices', 'postal-code', 'practice', 'audiences', ...benefitGroups]),
	calls: await loadCalls(languageOf(params)),
});
