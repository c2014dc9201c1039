import type { Memo, Node } from './node.ts';
import { lower, MET, OPEN, opposite, UNMET, type Level } from './truth.ts';
import type { Answers } from './types.ts';

/**
 * Whether a condition is met, unmet or open, from what was said so far. Not asked and "weiß nicht" both leave it open.
 * @param memo a fresh one for each set of answers, where many conditions are decided for the same answers
 */
export function decide(node: Node, answers: Answers, memo?: Memo): Level {
	if (!memo) return evaluate(node, answers, memo);
	const known = memo[node.slot];
	if (known) return (known - 1) as Level;
	const level = evaluate(node, answers, memo);
	memo[node.slot] = level + 1;
	return level;
}

function evaluate(node: Node, answers: Answers, memo: Memo | undefined): Level {
	switch (node.kind) {
		case 'test':
			return node.level(answers);
		case 'all': {
			let level: Level = MET;
			for (const child of node.children) {
				const part = decide(child, answers, memo);
				if (part < level) level = part;
				if (level === UNMET) return level;
			}
			return level;
		}
		case 'any': {
			let level: Level = UNMET;
			for (const child of node.children) {
				const part = decide(child, answers, memo);
				if (part > level) level = part;
				if (level === MET) return level;
			}
			return level;
		}
		case 'not':
			return opposite(decide(node.child, answers, memo));
		case 'maybe':
			return lower(OPEN, decide(node.child, answers, memo));
	}
}
