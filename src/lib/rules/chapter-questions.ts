import type { RuleBook } from './book.ts';

/** The questions of a chapter of a guide: those the guide names, or all of the chapter's file. */
export function chapterQuestions(
	book: RuleBook,
	chapter: { readonly id: string; readonly questions?: readonly string[] | undefined },
): readonly string[] {
	return chapter.questions ?? (book.chapters[chapter.id]?.questions ?? []).map(({ id }) => id);
}
