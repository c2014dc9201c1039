import manifest from 'virtual:manifest';
import { startWays } from '#features/start/ways.ts';
import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => ({
	...startWays(),
	guides: manifest.guides,
	texts: await texts(languageOf(params), ['shell', 'start', 'doors', 'resume']),
});
