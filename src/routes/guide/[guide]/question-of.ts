import { building } from '$app/environment';
import type { Question } from '#lib/engine/types.ts';

type File = { readonly questions: readonly Question[] };
const files = import.meta.glob<File>('/rules/questions/*.json', { import: 'default' });

/** A question and its chapter, without the rest of the guide: a page can show it before the guide is loaded. */
export async function questionOf(
	guide: string,
	id: string,
): Promise<{ question: Question; chapter: string } | undefined> {
	const chapter = (!building && chapterShown(id)) || (await chapterOf(guide, id));
	const file = chapter === undefined ? undefined : await files[`/rules/questions/${chapter}.json`]?.();
	const question = file?.questions.find((each) => each.id === id);
	return question && chapter !== undefined ? { question, chapter } : undefined;
}

/** The prerendered page that is about to come alive knows its chapter, and need not load the list of all. */
function chapterShown(id: string): string | undefined {
	return document.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`)?.dataset.chapter;
}

async function chapterOf(guide: string, id: string): Promise<string | undefined> {
	const { default: guides } = await import('virtual:guides');
	return guides[guide]?.chapters.find(({ questions }) => questions.includes(id))?.id;
}
