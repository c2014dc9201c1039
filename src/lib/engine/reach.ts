import { evaluate, levelOn, pack, programOf, type Circuit, type Program, type Sheet } from './circuit.ts';
import type { Node, Reach } from './node.ts';
import { Trial } from './trial.ts';
import type { Answers } from './types.ts';

/**
 * What a condition can still become, once the unasked questions are answered (with "weiß nicht" or otherwise).
 * @param revise whether what is answered with "weiß nicht" may still be answered too
 */
export function reach({ at }: Node, answers: Answers, revise = false): Reach {
	const program = (at.program ??= programOf([at]));
	const { worst, best } = new Trial(at.circuit, program, answers, revise).ahead(program);
	return { min: levelOn(worst, at), max: levelOn(best, at) };
}

/** Evaluates what is known. */
export function lookNow(circuit: Circuit, program: Program, answers: Answers, sheet: Sheet): void {
	pack(program, answers, sheet);
	evaluate(circuit, program, sheet);
}
