import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { sourceLanguage, texts } from '#lib/i18n/texts.ts';
import { shown, type Shown } from '../shown.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { guide, question } }) => {
	const found = (browser && shown(guide, question)) || (await lookedUp(guide, question));
	if (!found) error(404);
	const { type } = found.question;
	const typed = type === 'number' || type === 'money' || type === 'date';
	return {
		shown: found,
		// A field that most questions do not have is loaded by those that do.
		Amount: typed ? (await import('#lib/ui/question/Amount.svelte')).default : undefined,
		texts: await texts(sourceLanguage, ['shell', 'guide', `questions/${found.chapter}`]),
	};
};

async function lookedUp(guide: string, question: string): Promise<Shown | undefined> {
	const { questionOf } = await import('../question-of.ts');
	return questionOf(guide, question);
}
