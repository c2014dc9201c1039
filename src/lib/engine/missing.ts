import type { CompiledBenefit } from './compile.ts';
import type { Memo, Node } from './node.ts';
import { reach } from './reach.ts';
import { higher, lower, MET, OPEN, opposite, UNMET, type Level } from './truth.ts';
import type { Answers } from './types.ts';

/** One look at what was said, with what it was found to lead to. */
interface Look {
	readonly answers: Answers;
	readonly memo: Memo;
}

/**
 * Collects the unasked questions whose answer can still move a condition between the levels `low` and `high`.
 * Outside that window a difference is of no account, because other parts already decide (as in alpha-beta search).
 */
function collect(node: Node, look: Look, found: Set<string>, low: Level, high: Level): void {
	const { min, max } = reach(node, look.answers, false, look.memo);
	if (higher(low, min) >= lower(high, max)) return;
	switch (node.kind) {
		case 'test':
			for (const question of node.questions) if (look.answers[question] === undefined) found.add(question);
			return;
		case 'not':
			return collect(node.child, look, found, opposite(high), opposite(low));
		case 'maybe':
			return collect(node.child, look, found, low, lower(high, OPEN));
		case 'all':
		case 'any': {
			const parts = node.children.map((child) => reach(child, look.answers, false, look.memo));
			node.children.forEach((child, index) => {
				let [floor, ceiling] = [low, high];
				parts.forEach((part, other) => {
					if (other === index) return;
					if (node.kind === 'all') ceiling = lower(ceiling, part.max);
					else floor = higher(floor, part.min);
				});
				if (floor < ceiling) collect(child, look, found, floor, ceiling);
			});
		}
	}
}

/**
 * The unasked questions that can still change the verdict on a benefit, the carrier that is named with it, or what it
 * comes to.
 * Empty when the verdict is as good as it gets.
 */
export function missing(benefit: CompiledBenefit, answers: Answers): Set<string> {
	const found = new Set<string>();
	const memo = benefit.scratch.fill(0);
	const look = { answers, memo };
	const requires = reach(benefit.requires, answers, false, memo);
	if (requires.max === UNMET) return found;
	const carriers = benefit.carriers.map(({ node }) => reach(node, answers, false, memo));
	const atLeastOpen = carriers.some(({ min }) => min >= OPEN);
	collect(benefit.requires, look, found, UNMET, atLeastOpen ? OPEN : MET);
	const floor: Level = requires.max === MET ? UNMET : OPEN;
	let elsewhere = false;
	for (const [index, carrier] of benefit.carriers.entries()) {
		const others = carriers.some(({ min }, other) => other !== index && min >= OPEN);
		collect(carrier.node, look, found, others ? OPEN : floor, MET);
		elsewhere = carriers[index]?.min === MET;
		if (elsewhere) break;
	}
	if (!elsewhere && benefit.amount?.value(answers) === undefined)
		for (const question of benefit.amount?.questions ?? []) if (answers[question] === undefined) found.add(question);
	return found;
}
