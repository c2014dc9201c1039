import guides from 'virtual:guides';
import type { Question } from '#lib/engine/types.ts';

type File = { readonly questions: readonly Question[] };
const files = import.meta.glob<File>('/rules/questions/*.json', { import: 'default' });

/** A question and its chapter, without the rest of the guide: a page can show it before the guide is loaded. */
export async function questionOf(
	guide: string,
	id: string,
): Promise<{ question: Question; chapter: string } | undefined> {
	const chapter = guides[guide]?.chapters.find(({ questions }) => questions.includes(id))?.id;
	const file = chapter === undefined ? undefined : await files[`/rules/questions/${chapter}.json`]?.();
	const question = file?.questions.find((each) => each.id === id);
	return question && chapter !== undefined ? { question, chapter } : undefined;
}
