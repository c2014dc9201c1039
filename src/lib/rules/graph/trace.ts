import { decide } from '#lib/engine/decide.ts';
import { leavesOf, type Leaf, type Node } from '#lib/engine/node.ts';
import { OPEN } from '#lib/engine/truth.ts';
import { UNKNOWN, type Answers } from '#lib/engine/types.ts';
import type { Variable } from '#lib/rules/space/answer-classes.ts';
import type { Drawing } from './draw.ts';
import { edgeName, placeName } from './question-graph.ts';
import type { Chain } from './steps.ts';
import type { Diagram, Diagrams } from '#lib/rules/space/diagram.ts';

/** An edge that is taken, with the nodes at its ends. */
export interface Taken {
	readonly edge: string;
	readonly from: string;
	readonly to: string;
}

/** The way that some answers take through the pictures of a benefit, edge by edge; the picture of the whole first. */
export function trace({ chain, diagrams }: Drawing, answers: Answers): Taken[] {
	return chainWay(diagrams.store, chain, answers);
}

function chainWay(store: Diagrams, { id, steps, clear, open }: Chain, answers: Answers): Taken[] {
	const own: Taken[] = [];
	const inner: Taken[] = [];
	const take = (from: string, to: string, how: string) => own.push({ edge: `${from}>${to}:${how}`, from, to });
	let somethingOpen = false;
	for (const [index, { mark, node, exit, inside }] of steps.entries()) {
		const level = decide(node, answers);
		if (inside.kind === 'chain') inner.push(...chainWay(store, inside.chain, answers));
		if (inside.kind === 'questions') inner.push(...questionWay(store, mark, node, inside.diagram, answers));
		const out = level === exit.level;
		take(mark, out ? `${mark}:${exit.to}` : (steps[index + 1]?.mark ?? `${id}:rest`), String(level));
		if (out) return [...own, ...inner];
		somethingOpen ||= level === OPEN;
	}
	take(`${id}:rest`, `${id}:${somethingOpen ? open : clear}`, somethingOpen ? 'open' : 'clear');
	return [...own, ...inner];
}

function questionWay(store: Diagrams, mark: string, node: Node, diagram: Diagram, answers: Answers): Taken[] {
	const way: Taken[] = [];
	let at = diagram;
	for (;;) {
		const variable = store.question(at);
		if (!variable) return way;
		const next = store.branches(at)[classFor(variable, leavesOf(node), answers)] ?? at;
		way.push({
			edge: edgeName(store, mark, at, next),
			from: placeName(store, mark, at),
			to: placeName(store, mark, next),
		});
		at = next;
	}
}

/**
 * The class of an answer: the one that it stands for itself, or else one of which some tests see the same. Numbers need not
 * have been looked at before; beside other answers, several classes can look the same.
 */
export function classFor({ question, classes }: Variable, leaves: readonly Leaf[], answers: Answers): number {
	const answer = answers[question];
	if (answer === undefined || answer === UNKNOWN) return 0;
	const exact = classes.findIndex((one) => JSON.stringify(one.answer) === JSON.stringify(answer));
	if (exact > 0) return exact;
	const own = leaves.filter(({ questions }) => questions.includes(question));
	const like = classes.findIndex(
		(one, index) =>
			index > 0 && own.every(({ level }) => level({ ...answers, [question]: one.answer }) === level(answers)),
	);
	return Math.max(like, 0);
}
