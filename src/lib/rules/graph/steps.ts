/** A benefit as a chain of steps: its requirements, then the carriers that may come first, each with what it is made of. */
import type { CompiledBenefit } from '#lib/engine/compile.ts';
import { leavesOf, type Leaf, type Node } from '#lib/engine/node.ts';
import { lower, MET, OPEN, opposite, UNMET, type Level } from '#lib/engine/truth.ts';
import type { Variable } from '#lib/rules/space/answer-classes.ts';
import type { Diagram } from '#lib/rules/space/diagram.ts';
import type { RuleDiagrams } from '#lib/rules/space/rule-diagrams.ts';
import type { End } from './graph.ts';
import { normsIn } from './norms-in.ts';

export interface Step {
	/** `V1` for a requirement, `S1` for a carrier; parts of it add letters and numbers in turn: `V3b2`. */
	readonly mark: string;
	readonly node: Node;
	/** The provisions it rests on: its own, else those of what it is a part of. */
	readonly norms: readonly string[];
	/** Levels that answers can lead to. */
	readonly levels: readonly Level[];
	/** Of a carrier: when it comes first, each with the provisions that only this case rests on. */
	readonly cases: readonly Case[];
	/** Where the chain is left early, and at which level. */
	readonly exit: { readonly level: Level; readonly to: End };
	readonly inside: Inside;
}

export interface Case {
	readonly node: Node;
	readonly norms: readonly string[];
}

/** What a step hangs on: one question (or one computed fact), a few questions, or a chain of its own. */
export type Inside =
	| { readonly kind: 'answers'; readonly variable: Variable; readonly levels: readonly Level[] }
	| { readonly kind: 'questions'; readonly diagram: Diagram }
	| { readonly kind: 'chain'; readonly chain: Chain };

export interface Chain {
	readonly id: string;
	readonly steps: readonly Step[];
	/** Where it ends when no step was left early: nothing open, or something. */
	readonly clear: End;
	readonly open: End;
}

/** More questions than this in one picture are not read any more: it is drawn part by part. */
const MOST_QUESTIONS = 9;

/** Begins the name of a computed fact where the name of a question stands. */
export const FACT = 'fact:';

/** The chain of a benefit. It ends in the verdict that the engine gives, whatever is answered. */
export function benefitChain(diagrams: RuleDiagrams, { rule, requires, carriers }: CompiledBenefit): Chain {
	const step = (mark: string, node: Node, exit: Step['exit'], cases?: readonly Case[]) =>
		stepOf(diagrams, mark, node, exit, rule.norms, cases);
	return {
		id: '',
		steps: [
			...partsOf(requires, 'all').map((node, index) =>
				step(`V${String(index + 1)}`, node, { level: UNMET, to: 'unlikely' }),
			),
			...carriers.map(({ node, cases }, index) =>
				step(`S${String(index + 1)}`, node, { level: MET, to: 'elsewhere' }, cases),
			),
		],
		clear: 'likely',
		open: 'clarify',
	};
}

/** Every step of a chain and of the chains in it, in the order in which they are read. */
export function allSteps({ steps }: Chain): Step[] {
	return steps.flatMap((step) => [step, ...(step.inside.kind === 'chain' ? allSteps(step.inside.chain) : [])]);
}

/** What a condition joins, where it joins so; itself otherwise. Names are kept together. */
function partsOf(node: Node, kind: 'all' | 'any'): Node[] {
	if (node.kind !== kind || node.part) return [node];
	return node.children.flatMap((child) => partsOf(child, kind));
}

function stepOf(
	diagrams: RuleDiagrams,
	mark: string,
	node: Node,
	exit: Step['exit'],
	above: readonly string[],
	cases: readonly Case[] = [],
): Step {
	const own = normsIn(node);
	const norms = own.length > 0 || node.part?.practice ? own : above;
	const diagram = diagrams.level(node);
	const levels = [...diagrams.store.values(diagram)].sort((a, b) => b - a) as Level[];
	return { mark, node, norms, levels, cases, exit, inside: insideOf(diagrams, mark, { node, norms, cases }, diagram) };
}

/** The provisions for a level: of a carrier only those of the cases that can come to it, and of all where none may be met. */
export function normsAt(diagrams: RuleDiagrams, { norms, cases }: Step, level: Level): readonly string[] {
	if (cases.length === 0 || level === UNMET) return norms;
	const fitting = cases.filter(({ node }) => diagrams.store.values(diagrams.level(node)).has(level));
	return [...new Set(fitting.flatMap((one) => one.norms))];
}

function insideOf(
	diagrams: RuleDiagrams,
	mark: string,
	{ node, norms, cases }: Pick<Step, 'node' | 'norms' | 'cases'>,
	diagram: Diagram,
): Inside {
	const leaves = leavesOf(node);
	const [leaf] = leaves;
	const facts = leaves.some(({ test }) => test.fact !== undefined);
	if (leaf?.test.fact !== undefined && leaf.test.is !== undefined && leaves.length === 1) return factInside(node, leaf);
	if (!facts && node.questions.length === 1) return answersInside(diagrams, node);
	const small = !facts && questionsIn(diagrams, diagram) <= MOST_QUESTIONS;
	if (small || (node.kind !== 'all' && node.kind !== 'any')) return { kind: 'questions', diagram };
	const { kind } = node;
	const all = kind === 'all';
	const exit = { level: all ? UNMET : MET, to: all ? ('unmet' as const) : ('met' as const) };
	const steps =
		cases.length > 0
			? cases
					.flatMap((one) => partsOf(one.node, kind).map((child) => ({ child, its: one.norms })))
					.map(({ child, its }, index) => ({ ...stepOf(diagrams, below(mark, index), child, exit, its), norms: its }))
			: node.children
					.flatMap((child) => partsOf(child, kind))
					.map((child, index) => stepOf(diagrams, below(mark, index), child, exit, norms));
	return { kind: 'chain', chain: { id: mark, steps, clear: all ? 'met' : 'unmet', open: 'open' } };
}

function answersInside(diagrams: RuleDiagrams, node: Node): Inside {
	const [question = ''] = node.questions;
	const variable = diagrams.store.variables.find((one) => one.question === question) ?? { question, classes: [] };
	const level = diagrams.level(node);
	const levels = variable.classes.map((_, index) => {
		const after = diagrams.store.after(level, question, index);
		return (diagrams.store.value(after) ?? OPEN) as Level;
	});
	return { kind: 'answers', variable, levels };
}

/** A computed fact is told by what it says, not by the numbers behind it. */
function factInside(node: Node, { test }: Leaf): Inside {
	const says = ['unknown', 'yes', 'no'];
	return {
		kind: 'answers',
		variable: {
			question: `${FACT}${test.fact ?? ''}`,
			classes: says.map((answer) => ({ answer, members: [answer] })),
		},
		levels: says.map((answer) => through(node, answer === 'unknown' ? OPEN : answer === test.is ? MET : UNMET)),
	};
}

/** The level of a condition around one test, from the level of the test. */
function through(node: Node, level: Level): Level {
	switch (node.kind) {
		case 'test':
			return level;
		case 'not':
			return opposite(through(node.child, level));
		case 'maybe':
			return lower(OPEN, through(node.child, level));
		default:
			return node.children[0] ? through(node.children[0], level) : level;
	}
}

function questionsIn({ store }: RuleDiagrams, diagram: Diagram): number {
	let count = 0;
	store.visit(diagram, (at) => {
		if (store.question(at)) count++;
	});
	return count;
}

/** `V3`, `V3b`, `V3b2`, `V3b2a`: letters and numbers in turn. */
function below(mark: string, index: number): string {
	return /\d$/.test(mark) ? `${mark}${String.fromCharCode(97 + index)}` : `${mark}${String(index + 1)}`;
}
