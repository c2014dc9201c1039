import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { languageOf, type Language } from '#lib/i18n/languages.ts';
import { texts } from '#lib/i18n/texts.ts';
import { shown, type Shown } from '#features/guide/shown.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params }) => {
	const { guide, question } = params;
	const found = (browser && shown(guide, question)) || (await lookedUp(languageOf(params), guide, question));
	if (!found) error(404);
	const { type, field } = found.question;
	const place = field === 'place';
	const typed = type === 'number' || type === 'money' || type === 'date';
	return {
		shown: found,
		// A field that most questions do not have is loaded by those that do.
		Amount: typed ? (await import('#features/guide/Amount.svelte')).default : undefined,
		PlaceField: place ? (await import('#features/guide/PlaceField.svelte')).default : undefined,
		explainer: found.explains ? await import('#features/glossary/at-word.ts') : undefined,
		texts: await texts(languageOf(params), [
			'shell',
			'guide',
			`questions/${found.chapter}`,
			...(place ? ['postal-code'] : []),
			...(found.explains ? ['at-word'] : []),
		]),
	};
};

async function lookedUp(language: Language, guide: string, question: string): Promise<Shown | undefined> {
	const { questionOf } = await import('#features/guide/question-of.ts');
	return questionOf(language, guide, question);
}
