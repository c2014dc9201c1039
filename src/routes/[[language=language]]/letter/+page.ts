import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import { benefitGroups } from '#lib/rules/manifest.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
	texts: await texts(languageOf(params), [
		'letter',
		'at-word',
		'draft',
		'waiting',
		'guide',
		'guides',
		'resume',
		'terms',
		'carriers',
		'practice',
		'audiences',
		...benefitGroups,
	]),
});
