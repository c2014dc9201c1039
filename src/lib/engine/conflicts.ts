import type { Guide } from './compile.ts';
import { decide } from './decide.ts';
import { MET } from './truth.ts';
import type { Answers } from './types.ts';

/** Answers that cannot both be right, with the questions they answer. */
export interface Contradiction {
	readonly id: string;
	readonly questions: readonly string[];
}

/** The contradictions in what was said, in the order of the guide's file. Nothing is dropped because of them. */
export function contradictions(guide: Guide, answers: Answers): Contradiction[] {
	return guide.conflicts
		.filter(({ node }) => decide(node, answers) === MET)
		.map(({ id, node }) => ({
			id,
			questions: guide.order.filter((question) => node.questions.includes(question)),
		}));
}
