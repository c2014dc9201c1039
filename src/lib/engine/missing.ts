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
		case 'all':
		case 'any': {
			const all = node.kind === 'all';
			// What the other parts can reach is the bound of one.
			let [least, next]: [Level, Level] = [MET, MET];
			for (const child of node.children) {
				const level = deciding(child, look, all);
				if (level < least) [least, next] = [level, least];
				else next = lower(next, level);
			}
			for (const child of node.children) {
				const others = deciding(child, look, all) === least ? next : least;
				const [from, to] = all ? [low, lower(high, others)] : [higher(low, opposite(others)), high];
				if (from < to) collect(child, look, found, from, to);
			}
		}
	}
}

/** How near a part is at best to deciding the whole: for `all` by being unmet, for `any` by being met. */
function deciding({ at }: Node, { best, worst }: Look, all: boolean): Level {
	return all ? levelOn(best, at) : opposite(levelOn(worst, at));
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
