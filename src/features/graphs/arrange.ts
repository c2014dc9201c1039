/** Where everything stands, found by Graphviz while the pages are built; nothing of it goes to the browser. */
import { instance } from '@viz-js/viz';

export interface Size {
	readonly width: number;
	readonly height: number;
}

export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Box extends Size {
	readonly id: string;
}

/** A line from box to box through its label. */
export interface Link {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly label: Size;
	/** Leads to the side instead of down. */
	readonly aside: boolean;
}

export interface Arranged extends Size {
	/** Centres. */
	readonly boxes: ReadonlyMap<string, Point>;
	/** The curve to the label and the one from it, each as a beginning and triples of a Bézier curve; the tip of the arrow. */
	readonly links: ReadonlyMap<
		string,
		{ readonly curves: readonly (readonly Point[])[]; readonly tip: Point; readonly label: Point }
	>;
}

interface Drawn {
	readonly bb: string;
	readonly objects?: readonly { readonly name: string; readonly pos?: string }[];
	readonly edges?: readonly { readonly id: string; readonly pos: string }[];
}

const viz = await instance();
const INCH = 72;

/** Arranges boxes and labelled links from top to bottom, in px. Labels have a place of their own: nothing overlaps. */
export function arrange(boxes: readonly Box[], links: readonly Link[]): Arranged {
	const labelOf = (id: string) => `label ${id}`;
	const all = [...boxes, ...links.map(({ id, label }) => ({ id: labelOf(id), ...label }))];
	const drawn = viz.renderJSON({
		directed: true,
		graphAttributes: { rankdir: 'TB', nodesep: 0.22, ranksep: 0.22, pad: 0 },
		nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
		nodes: all.map(({ id, width, height }) => ({
			name: id,
			attributes: { width: width / INCH, height: height / INCH },
		})),
		edges: links.flatMap(({ id, from, to, aside }) => {
			const weight = aside ? 1 : 8;
			return [
				{ tail: from, head: labelOf(id), attributes: { id: `to ${id}`, weight, arrowhead: 'none' } },
				{ tail: labelOf(id), head: to, attributes: { id: `on ${id}`, weight, arrowhead: 'normal' } },
			];
		}),
		subgraphs: links
			.filter(({ aside }) => aside)
			.map(({ id, from, to }) => ({
				graphAttributes: { rank: 'same' },
				nodes: [{ name: from }, { name: labelOf(id) }, { name: to }],
			})),
	}) as Drawn;
	const [, , width = 0, height = 0] = drawn.bb.split(',').map(Number);
	const point = (text = ''): Point => {
		const [x = 0, y = 0] = text.split(',').map(Number);
		return { x, y: height - y };
	};
	const places = new Map((drawn.objects ?? []).map(({ name, pos }) => [name, point(pos)]));
	const ways = new Map((drawn.edges ?? []).map(({ id, pos }) => [id, pos.split(' ')]));
	const curve = (way: readonly string[] = []) => way.filter((part) => !/^[es],/.test(part)).map(point);
	return {
		width,
		height,
		boxes: places,
		links: new Map(
			links.map(({ id }) => {
				const [first, second] = [ways.get(`to ${id}`), ways.get(`on ${id}`)];
				const tip = point(second?.find((part) => part.startsWith('e,'))?.slice(2));
				return [id, { curves: [curve(first), curve(second)], tip, label: places.get(labelOf(id)) ?? tip }];
			}),
		),
	};
}
