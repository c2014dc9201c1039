import { contradictions } from '#lib/engine/conflicts.ts';
import type { Answers } from '#lib/engine/types.ts';
import { questionPath } from '../../../paths.ts';
import { shortQuestion, type Told } from './words.ts';

/** A contradiction in words, with the questions that it is about. */
export interface ConflictView {
	readonly id: string;
	readonly text: string;
	readonly questions: readonly { readonly id: string; readonly name: string; readonly href: string }[];
}

/** The contradictions in what was said. */
export function conflictViews(told: Told, answers: Answers): ConflictView[] {
	const { guide, texts } = told;
	return contradictions(guide, answers).map(({ id, questions }) => ({
		id,
		text: texts.t(`guides:${guide.id}.conflicts.${id}`),
		questions: questions.map((question) => ({
			id: question,
			name: shortQuestion(told, question),
			href: questionPath(guide.id, question),
		})),
	}));
}
