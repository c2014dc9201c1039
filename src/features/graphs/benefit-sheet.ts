/** All pictures of a benefit with their words. Reads rules and lays out: only the build does it. */
import type { CompiledBenefit, Guide } from '#lib/engine/compile.ts';
import { leavesOf } from '#lib/engine/node.ts';
import { OPEN } from '#lib/engine/truth.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { drawBenefit } from '#lib/rules/graph/draw.ts';
import type { Graph, GraphEdge, GraphNode } from '#lib/rules/graph/graph.ts';
import { citeAll } from '#features/citation/cite.ts';
import { asks, edgeWords, nodeName, stepName, practiceOf, type BenefitTelling } from './benefit-words.ts';
import { benefitOutline } from './outline.ts';
import type { Shown } from './sheet.ts';
import { citation, svg, type DrawnEdge, type DrawnNode, type Words } from './svg.ts';

/** More answers than this on one edge are told as "jede andere Antwort", where the other edges name theirs. */
const MOST_ANSWERS = 3;

/** The pictures of a benefit: the whole first, then each step that hangs on more than one question. */
export function benefitPictures(guide: Guide, benefit: CompiledBenefit, texts: Texts): Shown[] {
	const { whole, parts, steps } = drawBenefit(guide, benefit);
	const leaves = [benefit.requires, ...benefit.carriers.map(({ node }) => node)].flatMap(leavesOf);
	const telling = { guide, benefit, texts, leaves, steps: new Map(steps.map((step) => [step.mark, step])) };
	const name = texts.t(`benefits/${benefit.rule.audience}:${benefit.rule.id}.title`);
	return [whole, ...parts].map((graph) => {
		const step = telling.steps.get(graph.id);
		const heading = step
			? texts.t('picture:step', { mark: graph.id, label: stepName(telling, step) })
			: texts.t('picture:whole');
		const title = step ? texts.t('picture:pictureOfStep', { name, heading }) : texts.t('picture:pictureOf', { name });
		const ends = graph.nodes.filter(({ kind }) => kind === 'end').map((node) => nodeName(telling, graph.id, node));
		const list = new Intl.ListFormat(texts.language).format([...new Set(ends)]);
		const description = texts.t('picture:description', {
			count: graph.nodes.filter(({ kind }) => kind !== 'end').length,
			ends: list,
		});
		return {
			id: graph.id || 'whole',
			heading,
			svg: svg({ id: `p-${graph.id || 'whole'}`, title, description, ...drawn(telling, graph) }),
			outline: benefitOutline(telling, graph),
		};
	});
}

function drawn(telling: BenefitTelling, graph: Graph): { nodes: DrawnNode[]; edges: DrawnEdge[] } {
	const nodes = graph.nodes.map((node): DrawnNode => {
		const step = node.kind === 'step' ? telling.steps.get(node.of) : undefined;
		const question = step && asks(telling, step);
		const number = node.kind === 'question' ? questionNumber(graph, node.id) : undefined;
		const said = nodeName(telling, graph.id, node);
		return {
			id: node.id,
			look: node.kind === 'end' ? endLook(node) : step?.mark.startsWith('S') ? 'step carrier' : node.kind,
			words: [
				{
					text: number === undefined ? said : telling.texts.t('picture:numbered', { number, text: said }),
					as: 'strong',
				},
				...(question === undefined ? [] : [{ text: question, as: 'plain' } as const]),
			],
		};
	});
	const kinds = new Map(graph.nodes.map(({ id, kind }) => [id, kind]));
	const edges = graph.edges.map((edge): DrawnEdge => ({
		id: edge.id,
		from: edge.from,
		to: edge.to,
		words: drawnWords(telling, graph, edge),
		aside: kinds.get(edge.from) === 'step' && kinds.get(edge.to) === 'end',
		open: edge.when.level === OPEN || edge.when.rest === 'open',
	}));
	return { nodes, edges };
}

/** The verdict that an end stands for, or leads towards: a carrier that comes first is no good news. */
function endLook({ id, of }: GraphNode): string {
	const towards = id.startsWith('S')
		? { met: 'elsewhere', open: 'clarify', unmet: 'met' }
		: { met: 'likely', open: 'clarify', unmet: 'unlikely' };
	return `end ${of in towards ? towards[of as keyof typeof towards] : of}`;
}

/** Questions are numbered in the order of the list. */
function questionNumber({ nodes }: Graph, id: string): number {
	return nodes.filter(({ kind }) => kind === 'question').findIndex((node) => node.id === id) + 1;
}

function drawnWords(telling: BenefitTelling, graph: Graph, edge: GraphEdge): Words[] {
	const { level, answers } = edgeWords(telling, edge);
	const siblings = graph.edges.filter(({ from }) => from === edge.from);
	const size = (one: GraphEdge) => edgeWords(telling, one).answers.length;
	const most = siblings.reduce((one, other) => (size(other) > size(one) ? other : one));
	const cut = answers.length > MOST_ANSWERS && most === edge && siblings.length > 1;
	const [first, ...others] = cut ? [telling.texts.t('picture:other')] : answers;
	const plain = [first ?? [], ...others.map((text) => telling.texts.t('picture:orElse', { text }))].flat();
	const norms = citeAll(edge.norms).map(({ text }) => citation(text));
	const practice = practiceOf(telling, graph, edge);
	const rests = practice === undefined ? norms : [practice];
	return [
		...(level === undefined ? [] : [{ text: first === undefined ? level : `${level}:`, as: 'strong' } as const]),
		...plain.map((text) => ({ text, as: 'plain' }) as const),
		...(rests.length > 0 ? [{ text: rests.join('; '), as: 'norm' } as const] : []),
	];
}
