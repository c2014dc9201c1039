import { error } from '@sveltejs/kit';
import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import { guide as compiledGuide, guideIds } from '#lib/rules/guides.ts';
import { today } from '#lib/device/clock.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	if (!guideIds.includes(params.guide)) error(404);
	const { id, order, chapterOf } = await compiledGuide(params.guide, today());
	const chapters = [...new Set(Object.values(chapterOf))];
	const groups = chapters.map((chapter) => `questions/${chapter}`);
	return {
		id,
		first: order[0] ?? '',
		texts: await texts(languageOf(params), [
			'shell',
			'guide',
			'guides',
			'answers',
			'asking',
			'conflicts',
			'waiting',
			...groups,
		]),
	};
};
