/** A guide as pictures: its chapters with the benefits they decide, and each chapter with its questions. */
import type { Guide } from '#lib/engine/compile.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';
import { guideGates, type Asked } from './guide-gates.ts';

/** The pictures of a guide: the whole first, then chapter by chapter. */
export function drawGuide(guide: Guide): Graph[] {
	const asked = guideGates(guide);
	const chapters = [...new Set(asked.map(({ question }) => guide.chapterOf[question] ?? ''))].map((id) => ({
		id,
		questions: asked.filter(({ question }) => guide.chapterOf[question] === id),
	}));
	return [wholeGraph(guide, chapters), ...chapters.map((chapter) => chapterGraph(guide, chapter))];
}

interface Chapter {
	readonly id: string;
	readonly questions: readonly Asked[];
}

const normsOf = (guide: Guide, questions: readonly Asked[]) => [
	...new Set(questions.flatMap(({ question }) => guide.questions[question]?.norms ?? [])),
];

/** Chapters in their order. A benefit stands at the last chapter that can matter for it. */
function wholeGraph(guide: Guide, chapters: readonly Chapter[]): Graph {
	const nodes: GraphNode[] = [];
	const edges: GraphEdge[] = [];
	const lastOf = new Map(
		guide.benefits.map(({ rule: { id } }) => [
			id,
			chapters.findLast(({ questions }) => questions.some(({ benefits }) => benefits.includes(id)))?.id,
		]),
	);
	chapters.forEach(({ id, questions }, index) => {
		nodes.push({ id, kind: 'chapter', of: id });
		const before = chapters[index - 1];
		if (before)
			edges.push({ id: `to ${id}`, from: before.id, to: id, when: { gates: [] }, norms: normsOf(guide, questions) });
		const own = guide.benefits.filter(({ rule }) => lastOf.get(rule.id) === id).map(({ rule }) => rule);
		if (own.length === 0) return;
		nodes.push({ id: `for ${id}`, kind: 'benefits', of: id });
		edges.push({
			id: `for ${id}`,
			from: id,
			to: `for ${id}`,
			when: { decides: own.map((rule) => rule.id) },
			norms: [...new Set(own.flatMap(({ norms }) => norms))],
		});
	});
	return { id: '', nodes, edges };
}

/** The questions of a chapter in the order in which they are asked, and what each can decide. */
function chapterGraph(guide: Guide, { id, questions }: Chapter): Graph {
	const nodes: GraphNode[] = [{ id, kind: 'chapter', of: id }];
	const edges: GraphEdge[] = [];
	questions.forEach(({ question, gates, benefits }, index) => {
		const node = `${id}/${question}`;
		const norms = guide.questions[question]?.norms ?? [];
		const before = questions[index - 1];
		nodes.push({ id: node, kind: 'question', of: question });
		edges.push({
			id: `to ${node}`,
			from: before ? `${id}/${before.question}` : id,
			to: node,
			when: { gates },
			norms,
		});
		if (benefits.length === 0) return;
		nodes.push({ id: `for ${node}`, kind: 'benefits', of: question });
		edges.push({ id: `for ${node}`, from: node, to: `for ${node}`, when: { decides: benefits }, norms });
	});
	return { id, nodes, edges };
}
