import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { guideIds } from '#lib/rules/guides.ts';
import { picturesOf } from './build.ts';
import type { Shown } from './sheet.ts';
import { subjects } from './subjects.ts';

interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	text: string;
}

/** The elements of XML in their order. Throws where it is no XML. */
function elements(xml: string): Element[] {
	const found: Element[] = [];
	const open: Element[] = [];
	const parser = new SaxesParser();
	parser.on('opentag', ({ name, attributes }) => {
		const element = { name, attributes, text: '' };
		found.push(element);
		open.push(element);
	});
	parser.on('text', (text) => {
		const element = open.at(-1);
		if (element) element.text += text;
	});
	parser.on('closetag', () => void open.pop());
	parser.write(xml).close();
	return found;
}

/** Whole px: two neighbours may share an edge after rounding. */
function overlap(one: Element, other: Element): boolean {
	const apart = (at: string, size: string) => {
		const [a, b] = [one, other].map(({ attributes }) => [Number(attributes[at]), Number(attributes[size])] as const);
		return a![0] + a![1] <= b![0] + 2 || b![0] + b![1] <= a![0] + 2;
	};
	return !apart('x', 'width') && !apart('y', 'height');
}

describe.each(subjects)('the pictures of %s', (id) => {
	let pictures: { readonly shown: Shown; readonly drawn: readonly Element[] }[] = [];
	beforeAll(async () => {
		pictures = (await picturesOf(id)).map((shown) => ({ shown, drawn: elements(shown.svg) }));
	});

	test('are XML with a title, a description and words only', () => {
		expect(new Set(pictures.map(({ shown }) => shown.id)).size).toBe(pictures.length);
		for (const { shown, drawn } of pictures) {
			const [root, title, description] = drawn;
			expect([root?.name, title?.name, description?.name]).toEqual(['svg', 'title', 'desc']);
			expect(root?.attributes).toMatchObject({
				role: 'img',
				'aria-labelledby': `${title?.attributes.id ?? ''} ${description?.attributes.id ?? ''}`,
			});
			expect(title?.text).toMatch(/\S/);
			expect(description?.text).toMatch(/in Worten/);
			const words = drawn.filter(({ name }) => name === 'tspan').map(({ text }) => text);
			expect(words.filter((text) => /\{\{|NaN|undefined|\[object|^[a-z0-9]+(-[a-z0-9]+)+$/.test(text))).toEqual([]);
			expect(shown.svg).not.toMatch(/style=|<style|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
		}
	});

	test('have no labels and boxes on top of each other', () => {
		for (const { drawn } of pictures) {
			const boxes = drawn.filter(({ name, attributes }) => name === 'rect' && attributes.class !== 'short');
			const clash = boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)));
			expect(clash).toEqual([]);
		}
	});

	test('say the same in words: every edge, with its provisions', () => {
		for (const { shown, drawn } of pictures) {
			const told = elements(shown.outline);
			const edges = ({ attributes }: Element) => attributes['data-edge'] ?? [];
			expect(told.flatMap(edges).sort()).toEqual(drawn.flatMap(edges).sort());
			const norms = told.filter(({ attributes }) => attributes.class === 'norm');
			expect(norms).toHaveLength(told.flatMap(edges).length);
			expect(norms.every(({ text }) => /§|Praxis, nicht im Gesetz/.test(text))).toBe(true);
		}
	});
});

test('each guide and each benefit has an address of its own', () => {
	expect(new Set(subjects).size).toBe(subjects.length);
	expect(subjects).toEqual(expect.arrayContaining(guideIds));
});

test('conditions are told in the words of the questions', async () => {
	const [whole, ...parts] = await picturesOf('arbeitsassistenz');
	expect(whole?.outline).toContain('nicht erfüllt: „Jemand soll den wichtigsten Teil der Arbeit übernehmen“');
	const hours = parts.find(({ heading }) => heading.includes('genug Stunden'));
	expect(hours?.outline).toMatch(/weniger als 12 Stunden in der Woche/);
});
