import { decide } from './decide.ts';
import type { Node } from './node.ts';
import { truth } from './truth.ts';
import type { Answers, Truth } from './types.ts';

/** A requirement with its truth, and the requirements it is made of. */
export interface Reason {
	readonly id: string;
	readonly truth: Truth;
	readonly norms: readonly string[];
	readonly parts: readonly Reason[];
	/** Questions this requirement still hangs on (not asked, unknown, or not for the person to settle). */
	readonly open: readonly string[];
}

/** The tree of named requirements in a condition, each with its truth, in the order of the rule file. */
export function reasons(node: Node, answers: Answers): Reason[] {
	if (!node.part) return below(node, answers);
	const { id, norms } = node.part;
	const open = [...openQuestions(node, answers)];
	return [{ id, norms, truth: truth(decide(node, answers)), parts: below(node, answers), open }];
}

/** The questions that keep a condition open: unanswered, answered "weiß nicht", or left to an office (`maybe`); none where it is not open. */
export function openQuestions(node: Node, answers: Answers, found = new Set<string>()): Set<string> {
	if (decide(node, answers) !== 1) return found;
	switch (node.kind) {
		case 'test':
			for (const question of node.questions)
				if (answers[question] === undefined || answers[question] === 'unknown') found.add(question);
			return found;
		case 'all':
		case 'any':
			for (const child of node.children) openQuestions(child, answers, found);
			return found;
		case 'not':
			return openQuestions(node.child, answers, found);
		case 'maybe':
			if (decide(node.child, answers) === 1) return openQuestions(node.child, answers, found);
			for (const question of node.child.questions) found.add(question);
			return found;
	}
}

function below(node: Node, answers: Answers): Reason[] {
	if (node.kind === 'test') return [];
	const children = node.kind === 'all' || node.kind === 'any' ? node.children : [node.child];
	return children.flatMap((child) => reasons(child, answers));
}
