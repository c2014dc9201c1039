import { error } from '@sveltejs/kit';
import guides from 'virtual:guides';
import { languageOf } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const first = (guide: string): string => guides[guide]?.chapters[0]?.questions[0] ?? error(500);
	const doors = ['person', 'employer', 'protection', 'organisation'] as const;
	return {
		first: Object.fromEntries(doors.map((guide) => [guide, first(guide)])) as Record<(typeof doors)[number], string>,
		texts: await texts(languageOf(params), ['shell', 'start', 'resume']),
	};
};
