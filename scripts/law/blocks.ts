/** The content of an official norm as plain structure: paragraphs, lists, tables. No markup is left over. */
import type { Block, ListItem, Row } from '../../src/lib/rules/wording.ts';
import { say } from './refusal.ts';
import { below, textOf, type XmlNode } from './xml-tree.ts';

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscript = '₀₁₂₃₄₅₆₇₈₉';
/** Elements that stand on lines of their own. */
const paragraphs = new Set(['P', 'Title', 'Subtitle', 'Content', 'Footnote', 'pre']);

/** What stands below some nodes, in reading order. Text that stands beside a list is a paragraph of its own. */
export function blocksOf(children: XmlNode['children']): Block[] {
	const blocks: Block[] = [];
	let line = '';
	const flush = () => {
		const text = line
			.replace(/[ \t]*\n[ \t]*/g, '\n')
			.replace(/\n{3,}/g, '\n\n')
			.trim();
		if (text !== '') blocks.push({ kind: 'text', text });
		line = '';
	};
	const take = (child: XmlNode | string, preserved: boolean): void => {
		if (typeof child === 'string') {
			line += preserved ? child : child.replace(/\s+/g, ' ');
		} else if (child.name === 'BR') {
			line += '\n';
		} else if (child.name === 'IMG') {
			line += say('picture');
		} else if (child.name === 'SUP' || child.name === 'SUB') {
			const digits = child.name === 'SUP' ? superscript : subscript;
			line += textOf(child).replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
		} else if (child.name === 'DL') {
			flush();
			blocks.push({ kind: 'list', items: itemsOf(child) });
		} else if (child.name === 'table') {
			flush();
			blocks.push(...tableOf(child));
		} else {
			const own = paragraphs.has(child.name);
			if (own) flush();
			for (const inner of child.children) take(inner, preserved || child.name === 'pre');
			if (own) flush();
		}
	};
	for (const child of children) take(child, false);
	flush();
	return blocks;
}

/** Pairs of mark and content. Content without a mark, or the other way round, stays as it is. */
function itemsOf(list: XmlNode): ListItem[] {
	const items: ListItem[] = [];
	let mark: string | undefined;
	const add = (blocks: readonly Block[]) => {
		items.push({ mark: mark ?? '', blocks });
		mark = undefined;
	};
	for (const child of list.children) {
		if (typeof child === 'string') continue;
		if (child.name === 'DT') {
			if (mark !== undefined) add([]);
			mark = textOf(child);
		} else add(blocksOf(child.children));
	}
	if (mark !== undefined) add([]);
	return items;
}

function tableOf(table: XmlNode): Block[] {
	const groups = below(table, 'tgroup');
	const titles = below(table, 'Title').flatMap(({ children }) => blocksOf(children));
	return [...titles, ...groups.map((group): Block => ({ kind: 'table', rows: rowsOf(group) }))];
}

function rowsOf(group: XmlNode): Row[] {
	const columns = below(group, 'colspec').map(({ attributes }) => attributes.colname ?? '');
	const rows = (part: string) => below(group, part).flatMap((body) => below(body, 'row'));
	const row = (head: boolean) => (node: XmlNode) => ({
		head,
		cells: below(node, 'entry').map(({ attributes, children }) => {
			const [from, to] = [attributes.namest, attributes.nameend].map((name) => columns.indexOf(name ?? ''));
			const span = from !== undefined && to !== undefined && from >= 0 && to > from ? to - from + 1 : 1;
			return { span, blocks: blocksOf(children) };
		}),
	});
	return [...rows('thead').map(row(true)), ...[...rows('tbody'), ...rows('tfoot')].map(row(false))];
}
