import { error } from '@sveltejs/kit';
import { texts } from '#lib/i18n/texts.ts';
import { guideIds } from '#lib/rules/guides.ts';
import benefits from 'virtual:benefits';
import guides from 'virtual:guides';
import type { EntryGenerator, PageLoad } from './$types';
import { resultGroups } from './words.ts';

export const entries: EntryGenerator = () => guideIds.map((guide) => ({ guide }));

export const load: PageLoad = async ({ params }) => {
	const guide = guideIds.includes(params.guide) ? guides[params.guide] : undefined;
	const first = guide?.chapters[0]?.questions[0];
	if (!guide || first === undefined) error(404);
	const audiences = benefits.filter(({ id }) => guide.benefits.includes(id)).map(({ audience }) => audience);
	return { first, texts: await texts('de', resultGroups(params.guide, [...new Set(audiences)])) };
};
