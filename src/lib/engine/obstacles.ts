import type { CompiledBenefit } from './compile.ts';
import { decide } from './decide.ts';
import type { Node } from './node.ts';
import { reach } from './reach.ts';
import { MET, opposite, type Level } from './truth.ts';
import type { Answers } from './types.ts';

/**
 * The parts of a rule that stand between the answers and `likely`, each as the questions it reads: whatever leads to
 * `likely` changes an answer to at least one question of every part. None where nothing stands in the way.
 * @param possible whether it is enough that the unasked and unknown answers could still lead there
 */
export function obstacles(benefit: CompiledBenefit, answers: Answers, possible: boolean): (readonly string[])[] {
	const found: (readonly string[])[] = [];
	const memo = benefit.scratch.fill(0);
	/** The best level for `likely` that a node has or, where that is asked, can have. */
	const best = (node: Node, met: boolean): Level => {
		if (!possible) return met ? decide(node, answers, memo) : opposite(decide(node, answers, memo));
		const { min, max } = reach(node, answers, true, memo);
		return met ? max : opposite(min);
	};
	const visit = (node: Node, met: boolean): void => {
		if (best(node, met) === MET) return;
		const before = found.length;
		const joined = met ? 'all' : 'any';
		if (node.kind === joined) for (const child of node.children) visit(child, met);
		if (found.length === before) found.push(node.questions);
	};
	visit(benefit.requires, true);
	for (const { node } of benefit.carriers) visit(node, false);
	return found;
}
