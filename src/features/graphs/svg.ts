/** A picture as SVG: real text, no styles of its own (the page's style sheet gives them), every part with its id. */
import { lines, textWidth } from './font-width.ts';
import { arrange, type Point, type Size } from './arrange.ts';

/** One line or more of a label. */
export interface Words {
	readonly text: string;
	/** `norm` is shown to reviewers only; its room is always there. */
	readonly as: 'strong' | 'plain' | 'norm';
}

export interface DrawnNode {
	readonly id: string;
	/** Class of the shape: `step`, `carrier`, `question`, `rest`, or an end such as `likely`. */
	readonly look: string;
	readonly words: readonly Words[];
}

export interface DrawnEdge {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly words: readonly Words[];
	readonly aside: boolean;
	/** Leaves something open. */
	readonly open: boolean;
}

export interface Picture {
	/** Unique on the page. */
	readonly id: string;
	readonly title: string;
	readonly description: string;
	readonly nodes: readonly DrawnNode[];
	readonly edges: readonly DrawnEdge[];
	/** Widest line of a condition in px, where conditions are long. */
	readonly wide?: number;
}

const SIZE = { strong: 15, plain: 14, norm: 12.5 };
const LINE = 1.25;
const MOST_NODE = 210;
const MOST_EDGE = 190;
const PADDING = { x: 14, y: 10 };
const EDGE_PADDING = 8;
const MARGIN = 6;

interface Line {
	readonly text: string;
	readonly as: Words['as'];
}

const broken = (words: readonly Words[], most: number): Line[] =>
	words.flatMap(({ text, as }) =>
		lines(text, most, SIZE[as], as === 'strong' ? 'bold' : 'regular').map((line) => ({ text: line, as })),
	);

function sizeOf(all: readonly Line[]): Size {
	return {
		width: Math.max(0, ...all.map(({ text, as }) => textWidth(text, SIZE[as], as === 'strong' ? 'bold' : 'regular'))),
		height: all.reduce((sum, { as }) => sum + SIZE[as] * LINE, 0),
	};
}

/** The text of an SVG file with its title and a description. */
export function svg({ id, title, description, nodes, edges, wide }: Picture): string {
	const boxes = nodes.map((node) => {
		const text = broken(node.words, MOST_NODE);
		const { width, height } = sizeOf(text);
		return { ...node, text, width: width + 2 * PADDING.x, height: height + 2 * PADDING.y };
	});
	const links = edges.map((edge) => {
		const text = broken(edge.words, wide ?? MOST_EDGE);
		const { width, height } = sizeOf(text);
		const plain = sizeOf(text.filter(({ as }) => as !== 'norm')).height + EDGE_PADDING;
		return { ...edge, text, plain, label: { width: width + 2 * EDGE_PADDING, height: height + EDGE_PADDING } };
	});
	const placed = arrange(boxes, links);
	const shapes = boxes.map(({ id: name, look, text, ...size }) => {
		const at = placed.boxes.get(name) ?? { x: 0, y: 0 };
		const radius = look === 'question' ? size.height / 2 : 8;
		return `<g class="node ${look}" data-node="${escape(name)}"><rect x="${px(at.x - size.width / 2)}" y="${px(at.y - size.height / 2)}" width="${px(size.width)}" height="${px(size.height)}" rx="${px(Math.min(radius, 24))}"/>${textAt(text, at, 'middle')}</g>`;
	});
	const paths = links.map(({ id: name, open, text, plain, label }) => {
		const way = placed.links.get(name);
		if (!way) throw new Error(`the layout lost "${name}"`);
		const { curves, tip } = way;
		const [first = tip, lead = tip] = curves[0] ?? [];
		const before = curves[1]?.at(-1) ?? tip;
		const [left, top] = [way.label.x - label.width / 2, way.label.y - label.height / 2];
		const { x, y } = along(first, lead);
		// The line goes on behind its label, so that it shows where the label is shorter, without provisions.
		const line = `${curves.map(bezier).join('L')}L${pair(tip)}`;
		const ground = (look: string, height: number) =>
			`<rect class="${look}" x="${px(left)}" y="${px(top)}" width="${px(label.width)}" height="${px(height)}"/>`;
		return `<g class="edge${open ? ' open' : ''}" data-edge="${escape(name)}"><path d="M${line}"/><path class="tip" d="${arrow(before, tip)}"/><circle cx="${px(first.x + x * 8)}" cy="${px(first.y + y * 8)}"/>${ground('short', plain)}${ground('full', label.height)}${textAt(text, { x: left + EDGE_PADDING, y: way.label.y }, 'start')}</g>`;
	});
	const [width, height] = [placed.width + 2 * MARGIN, placed.height + 2 * MARGIN];
	return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="${[-MARGIN, -MARGIN, width, height].map(px).join(' ')}" width="${px(width)}" height="${px(height)}"><title id="${id}-title">${escape(title)}</title><desc id="${id}-desc">${escape(description)}</desc>${paths.join('')}${shapes.join('')}</svg>`;
}

/** Lines around a point, or from it to the right. */
function textAt(all: readonly Line[], { x, y }: Point, anchor: 'start' | 'middle'): string {
	let top = y - sizeOf(all).height / 2;
	const rows = all.map(({ text, as }) => {
		const base = top + SIZE[as] * 0.95;
		top += SIZE[as] * LINE;
		return `<tspan class="${as}" x="${px(x)}" y="${px(base)}">${escape(text)}</tspan>`;
	});
	return `<text class="${anchor}">${rows.join(' ')}</text>`;
}

/** Curves begin with a point and go on in triples. */
function bezier([first, ...rest]: readonly Point[]): string {
	return first ? `${pair(first)}C${rest.map(pair).join(' ')}` : '';
}

function along(from: Point, to: Point): Point {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function arrow(from: Point, tip: Point): string {
	const { x, y } = along(from, tip);
	const back = { x: tip.x - 10 * x, y: tip.y - 10 * y };
	return `M${pair(tip)}L${pair({ x: back.x - 5 * y, y: back.y + 5 * x })}L${pair({ x: back.x + 5 * y, y: back.y - 5 * x })}Z`;
}

/** Whole px: nobody sees the rest, and it is a third of the file. */
const px = (number: number) => String(Math.round(number));
const pair = ({ x, y }: Point) => `${px(x)},${px(y)}`;

/** A text inside of XML or HTML. */
export function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A citation that no line ends inside of, where it would be hard to read. */
export function citation(text: string): string {
	return text.replaceAll(/(§|Abs\.|S\.|Nr\.|Hs\.|Buchst\.) /g, '$1\u00A0');
}
