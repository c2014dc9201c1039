import type { CompiledBenefit, Node, Reach } from './compile.ts';
import { decide } from './decide.ts';
import { higher, lower, MET, OPEN, opposite, UNMET, type Level } from './truth.ts';
import { UNKNOWN, type Answer, type Answers } from './types.ts';

/**
 * What a condition can still become, once the unasked questions are answered (with "weiß nicht" or otherwise).
 * @param revise whether what is answered with "weiß nicht" may still be answered too
 */
export function reach(node: Node, answers: Answers, revise = false): Reach {
	if (node.single && isOpen(answers[node.questions[0] ?? ''], revise)) return node.single;
	switch (node.kind) {
		case 'test': {
			const level = node.level(answers);
			return level === OPEN && node.questions.some((id) => isOpen(answers[id], revise))
				? { min: UNMET, max: MET }
				: { min: level, max: level };
		}
		case 'all':
		case 'any': {
			const join = node.kind === 'all' ? lower : higher;
			let min: Level = node.kind === 'all' ? MET : UNMET;
			let max: Level = min;
			for (const child of node.children) {
				const part = reach(child, answers, revise);
				min = join(min, part.min);
				max = join(max, part.max);
			}
			return { min, max };
		}
		case 'not': {
			const { min, max } = reach(node.child, answers, revise);
			return { min: opposite(max), max: opposite(min) };
		}
		case 'maybe': {
			const { min, max } = reach(node.child, answers, revise);
			return { min: lower(OPEN, min), max: lower(OPEN, max) };
		}
	}
}

function isOpen(answer: Answer | undefined, revise: boolean): boolean {
	return answer === undefined || (revise && answer === UNKNOWN);
}

/**
 * Collects the unasked questions whose answer can still move a condition between the levels `low` and `high`.
 * Outside that window a difference is of no account, because other parts already decide (as in alpha-beta search).
 */
export function collect(node: Node, answers: Answers, found: Set<string>, low: Level = UNMET, high: Level = MET): void {
	const { min, max } = reach(node, answers);
	if (higher(low, min) >= lower(high, max)) return;
	switch (node.kind) {
		case 'test':
			for (const question of node.questions) if (answers[question] === undefined) found.add(question);
			return;
		case 'not':
			return collect(node.child, answers, found, opposite(high), opposite(low));
		case 'maybe':
			return collect(node.child, answers, found, low, lower(high, OPEN));
		case 'all':
		case 'any': {
			const parts = node.children.map((child) => reach(child, answers));
			node.children.forEach((child, index) => {
				let [floor, ceiling] = [low, high];
				parts.forEach((part, other) => {
					if (other === index) return;
					if (node.kind === 'all') ceiling = lower(ceiling, part.max);
					else floor = higher(floor, part.min);
				});
				if (floor < ceiling) collect(child, answers, found, floor, ceiling);
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
	const requires = reach(benefit.requires, answers);
	if (requires.max === UNMET) return found;
	const carriers = benefit.carriers.map(({ node }) => reach(node, answers));
	const atLeastOpen = carriers.some(({ min }) => min >= OPEN);
	collect(benefit.requires, answers, found, UNMET, atLeastOpen ? OPEN : MET);
	const floor: Level = requires.max === MET ? UNMET : OPEN;
	let elsewhere = false;
	for (const [index, carrier] of benefit.carriers.entries()) {
		const others = carriers.some(({ min }, other) => other !== index && min >= OPEN);
		collect(carrier.node, answers, found, others ? OPEN : floor, MET);
		elsewhere = decide(carrier.node, answers) === MET;
		if (elsewhere) break;
	}
	if (!elsewhere && benefit.amount?.value(answers) === undefined)
		for (const question of benefit.amount?.questions ?? []) if (answers[question] === undefined) found.add(question);
	return found;
}
