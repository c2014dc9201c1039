import type { Memo, Node, Reach } from './node.ts';
import { higher, lower, MET, OPEN, opposite, UNMET, type Level } from './truth.ts';
import { UNKNOWN, type Answer, type Answers } from './types.ts';

const LEVELS = [UNMET, OPEN, MET] as const;
const REACHES: readonly Reach[] = LEVELS.flatMap((min) => LEVELS.map((max) => ({ min, max })));

function between(min: Level, max: Level): Reach {
	return REACHES[min * LEVELS.length + max] ?? { min, max };
}

/**
 * What a condition can still become, once the unasked questions are answered (with "weiß nicht" or otherwise).
 * @param revise whether what is answered with "weiß nicht" may still be answered too
 * @param memo a fresh one for each set of answers and each `revise`
 */
export function reach(node: Node, answers: Answers, revise = false, memo?: Memo): Reach {
	if (!memo) return look(node, answers, revise, memo);
	const known = memo[node.slot];
	if (known) return REACHES[known - 1] as Reach;
	const found = look(node, answers, revise, memo);
	memo[node.slot] = REACHES.indexOf(found) + 1;
	return found;
}

function look(node: Node, answers: Answers, revise: boolean, memo: Memo | undefined): Reach {
	if (node.single && isOpen(answers[node.questions[0] ?? ''], revise)) return between(node.single.min, node.single.max);
	switch (node.kind) {
		case 'test': {
			const level = node.level(answers);
			return level === OPEN && node.questions.some((id) => isOpen(answers[id], revise))
				? between(UNMET, MET)
				: between(level, level);
		}
		case 'all':
		case 'any': {
			const join = node.kind === 'all' ? lower : higher;
			let min: Level = node.kind === 'all' ? MET : UNMET;
			let max: Level = min;
			for (const child of node.children) {
				const part = reach(child, answers, revise, memo);
				min = join(min, part.min);
				max = join(max, part.max);
			}
			return between(min, max);
		}
		case 'not': {
			const { min, max } = reach(node.child, answers, revise, memo);
			return between(opposite(max), opposite(min));
		}
		case 'maybe': {
			const { min, max } = reach(node.child, answers, revise, memo);
			return between(lower(OPEN, min), lower(OPEN, max));
		}
	}
}

function isOpen(answer: Answer | undefined, revise: boolean): boolean {
	return answer === undefined || (revise && answer === UNKNOWN);
}
