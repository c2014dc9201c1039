/** All pictures of a guide with their words: chapters, and the questions of each. Only the build does it. */
import type { Guide } from '#lib/engine/compile.ts';
import { leavesOf } from '#lib/engine/node.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { Answered, Graph, GraphEdge, GraphNode } from '#lib/rules/graph/graph.ts';
import { drawGuide } from '#lib/rules/graph/guide-graph.ts';
import { lawOf, sectionNumber } from '#lib/rules/citation.ts';
import { cite, citeAll } from '#features/citation/cite.ts';
import { answerWords, shortQuestion, type Telling } from './answer-words.ts';
import type { Shown } from './sheet.ts';
import { citation, escape, svg, type Words } from './svg.ts';

/** Conditions are long here: this many px for a line. */
const WIDE = 330;
/** Benefits are named up to this many, then counted. */
const MOST_NAMES = 4;

/** The pictures of a guide: the chapters first, then the questions of each chapter. */
export function guidePictures(guide: Guide, texts: Texts): Shown[] {
	const nodes = guide.benefits.flatMap(({ requires, carriers }) => [requires, ...carriers.map(({ node }) => node)]);
	const telling: Telling = { guide, texts, leaves: nodes.flatMap(leavesOf) };
	const name = texts.t(`guides:${guide.id}.title`);
	return drawGuide(guide).map((graph) => {
		const heading = graph.id === '' ? texts.t('picture:chapters') : chapterName(telling, graph.id);
		const asked = graph.nodes.filter(({ kind }) => kind === (graph.id === '' ? 'chapter' : 'question')).length;
		return {
			id: graph.id === '' ? 'whole' : `chapter-${graph.id}`,
			heading,
			svg: svg({
				id: `p-${graph.id || 'whole'}`,
				title:
					graph.id === '' ? texts.t('picture:guideOf', { name }) : texts.t('picture:pictureOfStep', { name, heading }),
				description: texts.t(graph.id === '' ? 'picture:guideDescription' : 'picture:chapterDescription', {
					count: asked,
				}),
				nodes: graph.nodes.map((node) => ({
					id: node.id,
					look: node.kind === 'benefits' ? 'end met' : node.kind === 'chapter' ? 'step' : node.kind,
					words: nodeWords(telling, graph, node),
				})),
				edges: graph.edges.map((edge) => ({
					id: edge.id,
					from: edge.from,
					to: edge.to,
					words: edgeWords(telling, graph, edge),
					aside: edge.when.decides !== undefined,
					open: false,
				})),
				wide: WIDE,
			}),
			outline: outline(telling, graph),
		};
	});
}

function chapterName({ texts }: Telling, id: string): string {
	return texts.t(`questions/${id}:chapter.title`);
}

function benefitName({ guide, texts }: Telling, id: string): string {
	const audience = guide.benefits.find(({ rule }) => rule.id === id)?.rule.audience ?? '';
	return texts.t(`benefits/${audience}:${id}.title`);
}

function decided(graph: Graph, { id }: GraphNode): readonly string[] {
	return graph.edges.find(({ to }) => to === id)?.when.decides ?? [];
}

function nodeWords(telling: Telling, graph: Graph, node: GraphNode): Words[] {
	const { texts } = telling;
	if (node.kind === 'chapter') return [{ text: chapterName(telling, node.of), as: 'strong' }];
	if (node.kind === 'question') return [{ text: shortQuestion(telling, node.of), as: 'strong' }];
	const names = decided(graph, node).map((id) => benefitName(telling, id));
	if (graph.id !== '' && names.length > MOST_NAMES)
		return [{ text: texts.t('picture:manyBenefits', { number: names.length }), as: 'plain' }];
	return names.map((text) => ({ text, as: 'plain' }));
}

/** When an edge is taken: one line for each condition. */
function conditions(telling: Telling, graph: Graph, { when, to }: GraphEdge): string[] {
	const { texts, guide } = telling;
	if (when.decides) return [texts.t(graph.id === '' ? 'picture:decidedHere' : 'picture:countsFor')];
	if (graph.id === '') {
		const count = guide.order.filter((id) => guide.chapterOf[id] === to).length;
		return [texts.t('picture:nextChapter', { count })];
	}
	const gates = when.gates ?? [];
	const question = to.slice(to.indexOf('/') + 1);
	if (gates.length === 0)
		return [
			texts.t(
				question === guide.wish?.question || guide.always.includes(question) ? 'picture:always' : 'picture:whileOpen',
			),
		];
	return gates.map((gate) => gateWords(telling, gate));
}

/** One gate in words: what must have been said, or what must not, whichever is shorter. */
function gateWords(telling: Telling, { variable, classes }: Answered): string {
	const { guide, texts } = telling;
	const question = shortQuestion(telling, variable.question);
	const list = (answers: readonly string[]) => answers.join(texts.t('picture:or'));
	const others = variable.classes.flatMap((_, index) => (classes.includes(index) ? [] : [index]));
	if (variable.question === guide.wish?.question && classes.some((index) => index > 0))
		return wishWords(telling, { variable, classes }, others);
	const said = answerWords(telling, { variable, classes });
	const not = answerWords(telling, { variable, classes: others });
	return said.join('').length <= not.join('').length
		? texts.t('picture:gate', { question, answers: list(said) })
		: texts.t('picture:gateNot', { question, answers: list(not) });
}

/** What has to be wished. Whoever wishes everything, or does not know, wishes it too. */
function wishWords({ guide, texts }: Telling, { variable, classes }: Answered, others: readonly number[]): string {
	const key = `questions/${guide.chapterOf[variable.question] ?? ''}:questions.${variable.question}.options`;
	const list = (places: readonly number[]) =>
		places
			.map((index) => String(variable.classes[index]?.answer))
			.filter((option) => option !== 'unknown' && option !== guide.wish?.everything)
			.map((option) => texts.t('picture:quoted', { text: texts.t(`${key}.${option}.label`) }))
			.join(texts.t('picture:or'));
	const [own, not] = [list(classes), list(others)];
	return own.length <= not.length
		? texts.t('picture:wished', { list: own })
		: texts.t('picture:wishedNot', { list: not });
}

function edgeWords(telling: Telling, graph: Graph, edge: GraphEdge): Words[] {
	const [first = '', ...more] = conditions(telling, graph, edge);
	const lines = [first, ...more.map((text) => telling.texts.t('picture:andAlso', { text }))];
	const norms = graph.id === '' ? bySection(edge.norms) : citeAll(edge.norms).map(({ text }) => text);
	return [
		...lines.map((text) => ({ text, as: 'plain' }) as const),
		...(norms.length > 0 ? [{ text: norms.map(citation).join('; '), as: 'norm' } as const] : []),
	];
}

/** Whole sections only, each once: enough for a survey. */
function bySection(norms: readonly string[]): string[] {
	return [...new Set(norms.map((norm) => cite(`${lawOf(norm)}-${sectionNumber(norm)}`).text))];
}

function outline(telling: Telling, graph: Graph): string {
	const { texts } = telling;
	const item = (edge: GraphEdge, text: string) => {
		const norms = graph.id === '' ? bySection(edge.norms) : citeAll(edge.norms).map((one) => one.text);
		return `<li data-edge="${escape(edge.id)}">${escape(text)} <span class="norm">(${escape(norms.join(', '))})</span></li>`;
	};
	const items = graph.nodes
		.filter(({ kind }) => kind === (graph.id === '' ? 'chapter' : 'question'))
		.map((node) => {
			const [name] = nodeWords(telling, graph, node);
			const rows = graph.edges
				.filter(({ id, when }) => (when.decides ? id === `for ${node.id}` : id === `to ${node.id}`))
				.map((edge) => {
					const said = conditions(telling, graph, edge).join(texts.t('picture:and'));
					if (!edge.when.decides) return item(edge, texts.t('picture:askedWhen', { text: said }));
					const names = edge.when.decides.map((id) => benefitName(telling, id));
					return item(edge, `${said}: ${new Intl.ListFormat(texts.language).format(names)}`);
				});
			return `<li data-node="${escape(node.id)}"><strong>${escape(name?.text ?? '')}</strong><ul>${rows.join('')}</ul></li>`;
		});
	return `<ol>${items.join('')}</ol>`;
}
