import { truth, type Level } from '#lib/engine/truth.ts';
import type { Diagram, Diagrams } from '#lib/rules/space/diagram.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { normsIn } from './norms-in.ts';
import type { Step } from './steps.ts';

/** The name of a place of a diagram in the picture of a step. */
export function placeName(store: Diagrams, mark: string, at: Diagram): string {
	const value = store.value(at);
	return value === undefined ? `${mark}:${String(at)}` : `${mark}:${truth(value as Level)}`;
}

/** The name of the edge between two places. */
export function edgeName(store: Diagrams, mark: string, from: Diagram, to: Diagram): string {
	return `${placeName(store, mark, from)}>${placeName(store, mark, to)}`;
}

/** A step as the questions that settle it: which answers lead where. Each combination of answers has exactly one way. */
export function questionGraph(
	store: Diagrams,
	mark: string,
	{ node, norms: all, cases }: Pick<Step, 'node' | 'norms' | 'cases'>,
	diagram: Diagram,
): Graph {
	const nodes: GraphNode[] = [];
	const edges: GraphEdge[] = [];
	store.visit(diagram, (at) => {
		const id = placeName(store, mark, at);
		const variable = store.question(at);
		if (!variable) {
			nodes.push({ id, kind: 'end', of: truth((store.value(at) ?? 0) as Level) });
			return;
		}
		nodes.push({ id, kind: 'question', of: variable.question });
		const branches = store.branches(at);
		const norms = cases.length > 0 ? normsOfCases(cases, variable.question) : normsIn(node, variable.question);
		for (const to of new Set(branches)) {
			const classes = branches.flatMap((branch, index) => (branch === to ? [index] : []));
			edges.push({
				id: edgeName(store, mark, at, to),
				from: id,
				to: placeName(store, mark, to),
				when: { answered: { variable, classes } },
				norms: norms.length > 0 ? norms : all,
			});
		}
	});
	// In the order in which they are asked; ends last.
	const place = ({ kind, of }: GraphNode) =>
		kind === 'end' ? store.variables.length : store.variables.findIndex(({ question }) => question === of);
	nodes.sort((one, other) => place(one) - place(other));
	return { id: mark, nodes, edges };
}

/** Beside a question about a carrier stand the provisions of those cases that hang on it. */
function normsOfCases(cases: Step['cases'], question: string): string[] {
	return [...new Set(cases.filter(({ node }) => node.questions.includes(question)).flatMap(({ norms }) => norms))];
}
