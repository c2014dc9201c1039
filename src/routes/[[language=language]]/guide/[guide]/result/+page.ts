import { error } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import { guide as compiledGuide, guideIds } from '#lib/rules/guides.ts';
import guides from 'virtual:guides';
import type { EntryGenerator, PageLoad } from './$types';
import { today } from '#lib/device/clock.ts';
import { resultGroups } from '#features/result/words.ts';

export const entries: EntryGenerator = () => guideIds.map((guide) => ({ guide }));

export const load: PageLoad = async ({ params }) => {
	const guide = guideIds.includes(params.guide) ? guides[params.guide] : undefined;
	const first = guide?.chapters[0]?.questions[0];
	if (!guide || first === undefined) error(404);
	const { benefits } = await compiledGuide(params.guide, today());
	const audiences = new Set(benefits.map(({ rule }) => rule.audience));
	return { first, texts: await texts(languageOf(params), resultGroups(params.guide, [...audiences])) };
};
