import { levelOn, programOf } from './circuit.ts';
import type { Node } from './node.ts';
import { lookNow } from './reach.ts';
import type { Level } from './truth.ts';
import type { Answers } from './types.ts';

/** Whether a condition is met, unmet or open, from what was said so far. Not asked and "weiß nicht" both leave it open. */
export function decide({ at }: Node, answers: Answers): Level {
	const { alone } = at.circuit.sheets;
	lookNow(at.circuit, (at.program ??= programOf([at])), answers, alone);
	return levelOn(alone, at);
}
