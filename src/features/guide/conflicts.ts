import { contradictions } from '#lib/engine/conflicts.ts';
import type { Guide } from '#lib/engine/compile.ts';
import type { Answers } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { answerText } from './answer-text.ts';
import { questionPath } from '#features/open-case/paths.ts';

/** An answer that does not fit another one, with the address of its question. */
export interface Contradicting {
	readonly id: string;
	/** The name of the question in lists. */
	readonly name: string;
	readonly said: string;
	readonly href: string;
}

/** A contradiction in words: which answers do not fit, and what to look at. */
export interface ConflictView {
	readonly id: string;
	/** Names every answer; none where a single question was answered in two ways. */
	readonly names: string | undefined;
	readonly text: string;
	readonly answers: readonly Contradicting[];
}

/** The groups of texts that contradictions of a guide are told from. */
export function conflictGroups(guide: Guide): string[] {
	const asked = guide.conflicts.flatMap(({ node }) => node.questions.map((id) => guide.chapterOf[id] ?? ''));
	return ['conflicts', 'guide', 'guides', ...new Set(asked.map((chapter) => `questions/${chapter}`))];
}

/** The contradictions in what was said. */
export function conflictViews(guide: Guide, texts: Texts, answers: Answers): ConflictView[] {
	return contradictions(guide, answers).map(({ id, questions }) => {
		const said = questions.flatMap((question) => contradicting(guide, texts, question, answers));
		return {
			id,
			names: said.length > 1 ? naming(texts, said) : undefined,
			text: texts.t(`guides:${guide.id}.conflicts.${id}`),
			answers: said,
		};
	});
}

function naming(texts: Texts, said: readonly Contradicting[]): string {
	const list = new Intl.ListFormat(texts.language, { type: 'conjunction' });
	return texts.t('conflicts:names', {
		answers: list.format(said.map(({ name, said: answer }) => texts.t('conflicts:answer', { name, answer }))),
	});
}

function contradicting(guide: Guide, texts: Texts, id: string, answers: Answers): Contradicting[] {
	const { [id]: answer } = answers;
	const { [id]: question } = guide.questions;
	const { [id]: chapter } = guide.chapterOf;
	if (answer === undefined || !question || chapter === undefined) return [];
	const list = new Intl.ListFormat(texts.language, { type: 'conjunction' });
	return [
		{
			id,
			name: texts.t(`questions/${chapter}:questions.${id}.short`),
			said: list.format(answerText(texts, chapter, question, answer)),
			href: questionPath(guide.id, id),
		},
	];
}
