import { error } from '@sveltejs/kit';
import guides from 'virtual:guides';
import { sourceLanguage, texts } from '#lib/i18n/texts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const first = guides['person']?.chapters[0]?.questions[0];
	if (first === undefined) error(500);
	return { first, texts: await texts(sourceLanguage, ['shell', 'start', 'resume']) };
};
