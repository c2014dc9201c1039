/** A picture in words: every node with what leads on from it, as lists that a screen reader goes through. */
import type { Graph } from '#lib/rules/graph/graph.ts';
import { citeAll } from '#features/citation/cite.ts';
import { asks, edgeWords, nodeName, practiceOf, type BenefitTelling } from './benefit-words.ts';
import { escape } from './svg.ts';

/** The nodes of a picture in the order of reading, each with its edges; HTML. */
export function benefitOutline(telling: BenefitTelling, graph: Graph): string {
	const { texts, steps } = telling;
	const asked = graph.nodes.filter(({ kind }) => kind !== 'end');
	const name = (id: string) => {
		const node = graph.nodes.find((one) => one.id === id);
		if (!node) return id;
		const said = nodeName(telling, graph.id, node);
		if (node.kind === 'end') return said;
		return node.kind === 'question'
			? texts.t('picture:onQuestion', { number: String(asked.indexOf(node) + 1), text: said })
			: texts.t('picture:on', { text: said });
	};
	const items = asked.map((node) => {
		const step = node.kind === 'step' ? steps.get(node.of) : undefined;
		const question = step && asks(telling, step);
		const edges = graph.edges.filter(({ from }) => from === node.id);
		const rows = edges.map((edge) => {
			const { level, answers } = edgeWords(telling, edge);
			const said = answers.join(texts.t('picture:or'));
			const when = level === undefined ? said : said === '' ? level : `${level}: ${said}`;
			const norms = citeAll(edge.norms).map(({ text }) => text);
			const rests = practiceOf(telling, graph, edge) ?? norms.join(', ');
			return `<li data-edge="${escape(edge.id)}">${escape(when)} <span class="norm">(${escape(rests)})</span> → ${escape(name(edge.to))}</li>`;
		});
		return `<li><strong>${escape(nodeName(telling, graph.id, node))}</strong>${question === undefined ? '' : ` (${escape(question)})`}<ul>${rows.join('')}</ul></li>`;
	});
	return `<ol>${items.join('')}</ol>`;
}
