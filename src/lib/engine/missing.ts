import { levelOn, type Circuit } from './circuit.ts';
import type { CompiledBenefit } from './compile.ts';
import type { Node } from './node.ts';
import { Trial } from './trial.ts';
import { higher, lower, MET, OPEN, opposite, UNMET, type Level } from './truth.ts';
import type { Answers } from './types.ts';

/** What was said, and the sheets with what it can still lead to. */
type Look = Pick<Trial, 'answers'> & Pick<Circuit['sheets'], 'worst' | 'best'>;

/**
 * Collects the unasked questions whose answer can still move a condition between the levels `low` and `high`.
 * Outside that window a difference is of no account, because other parts already decide (as in alpha-beta search).
 */
function collect(node: Node, look: Look, found: Set<string>, low: Level, high: Level): void {
	if (higher(low, levelOn(look.worst, node.at)) >= lower(high, levelOn(look.best, node.at))) return;
	switch (node.kind) {
		case 'test':
			for (const question of node.questions) if (look.answers[question] === undefined) found.add(question);
			return;
		case 'not':
			return collect(node.child, look, found, opposite(high), opposite(low));
		case 'maybe':
			return collect(node.child, look, found, low, lower(high, OPEN));
		case 'all': {
			const [least, next] = twoLeast(node.children, (child) => levelOn(look.best, child.at));
			for (const child of node.children) {
				const ceiling = lower(high, levelOn(look.best, child.at) === least ? next : least);
				if (low < ceiling) collect(child, look, found, low, ceiling);
			}
			return;
		}
		case 'any': {
			const [least, next] = twoLeast(node.children, (child) => opposite(levelOn(look.worst, child.at)));
			for (const child of node.children) {
				const others = opposite(opposite(levelOn(look.worst, child.at)) === least ? next : least);
				const floor = higher(low, others);
				if (floor < high) collect(child, look, found, floor, high);
			}
		}
	}
}

/** The two lowest levels, {@link MET} for none. */
function twoLeast(nodes: readonly Node[], level: (node: Node) => Level): readonly [Level, Level] {
	let [least, next]: [Level, Level] = [MET, MET];
	for (const node of nodes) {
		const one = level(node);
		if (one < least) [least, next] = [one, least];
		else next = lower(next, one);
	}
	return [least, next];
}

/**
 * The unasked questions that can still change the verdict on a benefit, the carrier that is named with it, or what it
 * comes to.
 * Empty when the verdict is as good as it gets.
 */
export function missing(benefit: CompiledBenefit, answers: Answers): Set<string> {
	return missingIn(new Trial(benefit.requires.at.circuit, benefit.program, answers, false), benefit);
}

/** The same for answers that are tried. */
export function missingIn(trial: Trial, { requires, carriers, amount, program }: CompiledBenefit): Set<string> {
	const found = new Set<string>();
	const { answers } = trial;
	const { worst, best } = trial.ahead(program);
	const highest = levelOn(best, requires.at);
	if (highest === UNMET) return found;
	const look = { answers, worst, best };
	let atLeastOpen = 0;
	for (const { node } of carriers) if (levelOn(worst, node.at) >= OPEN) atLeastOpen++;
	collect(requires, look, found, UNMET, atLeastOpen > 0 ? OPEN : MET);
	const floor: Level = highest === MET ? UNMET : OPEN;
	for (const { node } of carriers) {
		const least = levelOn(worst, node.at);
		const others = atLeastOpen - (least >= OPEN ? 1 : 0);
		collect(node, look, found, others > 0 ? OPEN : floor, MET);
		if (least === MET) return found;
	}
	if (amount && amount.value(answers as Answers) === undefined)
		for (const question of amount.questions) if (answers[question] === undefined) found.add(question);
	return found;
}
