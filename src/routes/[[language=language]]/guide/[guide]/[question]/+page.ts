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
	// A field that most questions do not have is loaded by those that do; all at once, for each takes a while on a phone.
	const [amount, placeField, explainer, words] = await Promise.all([
		typed ? import('#features/guide/Amount.svelte') : undefined,
		place ? import('#features/guide/PlaceField.svelte') : undefined,
		found.explains ? import('#features/glossary/at-word.ts') : undefined,
		texts(languageOf(params), [
			'shell',
			'guide',
			`questions/${found.chapter}`,
			...(place ? ['postal-code'] : []),
			...(found.explains ? ['at-word'] : []),
		]),
	]);
	return { shown: found, Amount: amount?.default, PlaceField: placeField?.default, explainer, texts: words };
};

async function lookedUp(language: Language, guide: string, question: string): Promise<Shown | undefined> {
	const { questionOf } = await import('#features/guide/question-of.ts');
	return questionOf(language, guide, question);
}
