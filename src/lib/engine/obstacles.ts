import { levelOn, type Sheet } from './circuit.ts';
import type { CompiledBenefit } from './compile.ts';
import type { Node } from './node.ts';
import { Trial } from './trial.ts';
import { MET, UNMET } from './truth.ts';
import type { Answers } from './types.ts';

/**
 * The parts of a rule that stand between the answers and `likely`, each as the questions it reads: whatever leads to
 * `likely` changes an answer to at least one question of every part. None where nothing stands in the way.
 * @param possible whether it is enough that the unasked and unknown answers could still lead there
 */
export function obstacles(benefit: CompiledBenefit, answers: Answers, possible: boolean): (readonly string[])[] {
	return obstaclesIn(new Trial(benefit.requires.at.circuit, benefit.program, answers, true), benefit, possible);
}

/** The same for answers that are tried. */
export function obstaclesIn(trial: Trial, benefit: CompiledBenefit, possible: boolean): (readonly string[])[] {
	const { requires, carriers, sides } = benefit;
	const { best, worst } = trial.circuit.sheets;
	const now = possible ? undefined : trial.now(benefit.program);
	const found: (readonly string[])[] = [];
	if (possible) trial.on(sides[0], best);
	visit(requires, true, now ?? best, found);
	if (possible) trial.on(sides[1], worst);
	for (const { node } of carriers) visit(node, false, now ?? worst, found);
	return found;
}

function visit(node: Node, met: boolean, sheet: Sheet, found: (readonly string[])[]): void {
	if (levelOn(sheet, node.at) === (met ? MET : UNMET)) return;
	const before = found.length;
	if (node.kind === (met ? 'all' : 'any')) for (const child of node.children) visit(child, met, sheet, found);
	if (found.length === before) found.push(node.questions);
}
