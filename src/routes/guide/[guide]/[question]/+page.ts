import { error } from '@sveltejs/kit';
import laws from 'virtual:laws';
import { sourceLanguage, texts } from '#lib/i18n/texts.ts';
import { lawOf, section, sectionNumber } from '#lib/rules/citation.ts';
import { questionOf } from '../question-of.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params: { guide, question } }) => {
	const found = await questionOf(guide, question);
	if (!found) error(404);
	const { type } = found.question;
	const typed = type === 'number' || type === 'money' || type === 'date';
	return {
		...found,
		// A field that most questions do not have is loaded by those that do.
		Amount: typed ? (await import('#lib/ui/question/Amount.svelte')).default : undefined,
		guide,
		citations: found.question.norms.map(citation),
		texts: await texts(sourceLanguage, ['shell', 'guide', `questions/${found.chapter}`]),
	};
};

function citation(norm: string) {
	const law = laws[lawOf(norm)];
	return {
		norm,
		text: `${section(norm)} ${law?.short ?? ''}`,
		address: law?.address.replace('{section}', sectionNumber(norm)) ?? '',
	};
}
