import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
	texts: await texts(languageOf(params), ['shell', 'guide', 'asking', 'resume', 'deadlines', 'dismissal']),
});
