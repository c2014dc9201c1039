import guides from 'virtual:guides';
import laws from 'virtual:laws';
import type { Question } from '#lib/engine/types.ts';
import { lawOf, section, sectionNumber } from '#lib/rules/citation.ts';
import type { Shown } from './shown.ts';

type File = { readonly questions: readonly Question[] };
const files = import.meta.glob<File>('/rules/questions/*.json', { import: 'default' });

/** What the page of a question shows, without the rest of the guide; nothing for a question that does not exist. */
export async function questionOf(guide: string, id: string): Promise<Shown | undefined> {
	const chapter = guides[guide]?.chapters.find(({ questions }) => questions.includes(id))?.id;
	if (chapter === undefined) return undefined;
	const file = await files[`/rules/questions/${chapter}.json`]?.();
	const question = file?.questions.find((each) => each.id === id);
	return question && { guide, chapter, question, citations: question.norms.map(citation) };
}

function citation(norm: string) {
	const law = laws[lawOf(norm)];
	return {
		norm,
		text: `${section(norm)} ${law?.short ?? ''}`,
		address: law?.address.replace('{section}', sectionNumber(norm)) ?? '',
	};
}
