/** Turns steps into pictures: one for the benefit, and one for each step that hangs on more than one question. */
import type { CompiledBenefit, Guide } from '#lib/engine/compile.ts';
import { OPEN, type Level } from '#lib/engine/truth.ts';
import { OUTCOME, RuleDiagrams } from '#lib/rules/space/rule-diagrams.ts';
import type { Graph, GraphEdge, GraphNode, When } from './graph.ts';
import { questionGraph } from './question-graph.ts';
import { allSteps, benefitChain, normsAt, type Chain, type Step } from './steps.ts';

/** All pictures of a benefit, and the steps that they show. */
export interface Drawing {
	/** The benefit as a whole. */
	readonly whole: Graph;
	/** Steps that hang on more than one question, by their marks. */
	readonly parts: readonly Graph[];
	readonly chain: Chain;
	readonly steps: readonly Step[];
	readonly diagrams: RuleDiagrams;
}

/** Draws a benefit from its rules alone: pure, and the same for the same rules. */
export function drawBenefit(guide: Guide, benefit: CompiledBenefit): Drawing {
	const diagrams = new RuleDiagrams(guide, [benefit]);
	const chain = benefitChain(diagrams, benefit);
	const steps = allSteps(chain);
	const outcomes = diagrams.store.values(diagrams.outcome(benefit));
	const whole = chainGraph(diagrams, chain, benefit.rule.norms, {
		clear: outcomes.has(OUTCOME.likely),
		open: outcomes.has(OUTCOME.clarify),
	});
	const parts = steps.flatMap((step) => {
		const { mark, norms, inside } = step;
		if (inside.kind === 'chain') return chainGraph(diagrams, inside.chain, norms);
		return inside.kind === 'questions' ? questionGraph(diagrams.store, mark, step, inside.diagram) : [];
	});
	return { whole, parts, chain, steps, diagrams };
}

/** A chain as a picture: each step leads on, or out. */
function chainGraph(
	diagrams: RuleDiagrams,
	chain: Chain,
	norms: readonly string[],
	reached = { clear: true, open: true },
): Graph {
	const { id, steps, clear, open } = chain;
	const rest: GraphNode = { id: `${id}:rest`, kind: 'rest', of: id };
	const nodes: GraphNode[] = [];
	const edges: GraphEdge[] = [];
	const edge = (from: string, to: string, when: When, cited: readonly string[]) =>
		edges.push({ id: `${from}>${to}:${when.rest ?? String(when.level)}`, from, to, when, norms: cited });
	steps.forEach((step, index) => {
		const { mark, levels, exit } = step;
		nodes.push({ id: mark, kind: 'step', of: mark });
		for (const level of [...levels].sort((one, other) => Number(one === OPEN) - Number(other === OPEN))) {
			const out = level === exit.level;
			const end = `${mark}:${exit.to}`;
			if (out) nodes.push({ id: end, kind: 'end', of: exit.to });
			const when: When = { level, ...answeredFor(step, level) };
			edge(mark, out ? end : (steps[index + 1]?.mark ?? rest.id), when, normsAt(diagrams, step, level));
		}
	});
	nodes.push(rest);
	const canBeOpen = steps.some(({ levels }) => levels.includes(OPEN));
	for (const [how, to, there] of [
		['clear', clear, reached.clear],
		['open', open, reached.open && canBeOpen],
	] as const) {
		if (!there) continue;
		nodes.push({ id: `${id}:${to}`, kind: 'end', of: to });
		edge(rest.id, `${id}:${to}`, { rest: how }, norms);
	}
	return { id, nodes, edges };
}

/** The answers that lead a step to a level, where one question settles it. */
function answeredFor({ inside }: Step, level: Level): Pick<When, 'answered'> {
	if (inside.kind !== 'answers') return {};
	const classes = inside.levels.flatMap((one, index) => (one === level ? [index] : []));
	return { answered: { variable: inside.variable, classes } };
}
