import { error } from '@sveltejs/kit';
import guides from 'virtual:guides';
import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import { guideIds } from '#lib/rules/guides.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** People shorten addresses; this one has to be there too. */
export const entries: EntryGenerator = () => guideIds.map((guide) => ({ guide }));

export const load: PageLoad = async ({ params }) => {
	const first = guideIds.includes(params.guide) ? guides[params.guide]?.chapters[0]?.questions[0] : undefined;
	if (first === undefined) error(404);
	return { guide: params.guide, first, texts: await texts(languageOf(params), ['shell', 'guide', 'guides']) };
};
