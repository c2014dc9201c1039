import { error } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import { guideIds } from '#lib/rules/guides.ts';
import edition from 'virtual:edition';
import { benefitById, guideOf } from '#features/benefits/catalogue.ts';
import { standingSheet } from '#features/graphs/standing.ts';
import { subjects } from '#features/graphs/subjects.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => subjects.map((id) => ({ id }));

/** The pictures of a guide or a benefit. Only the build draws them: it knows all rules and has the program for it. */
export const load: PageLoad = async ({ params, url }) => {
	const { id } = params;
	const isGuide = guideIds.includes(id);
	const rule = benefitById(id);
	if (!isGuide && (!rule || guideOf(id) === undefined)) error(404);
	const named = rule ? `benefits/${rule.audience}` : 'guides';
	const [words, html] = await Promise.all([
		texts(languageOf(params), ['graph', 'terms', 'carriers', named]),
		import.meta.env.SSR
			? import('#features/graphs/build.ts').then(({ sheetOf }) => sheetOf(id))
			: standingSheet(id, url.pathname),
	]);
	if (html === undefined) error(404);
	const name = words.t(rule ? `${named}:${id}.title` : `guides:${id}.title`);
	return {
		id,
		name,
		html,
		kind: rule ? ('benefit' as const) : ('guide' as const),
		asOf: edition.asOf,
		texts: words,
	};
};
