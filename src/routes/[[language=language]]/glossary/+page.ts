import { terms } from '#features/glossary/terms.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
	terms: await terms(languageOf(params)),
	texts: await texts(languageOf(params), ['search', 'at-word']),
});
