import { render, screen, within } from '@testing-library/svelte';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLaw } from '../../../scripts/law/read-law.ts';
import { parseXml } from '../../../scripts/law/xml-tree.ts';
import { readRules } from '../../cli/read-rules.ts';
import WordingBlocks from './WordingBlocks.svelte';

const { wording } = readLaw(parseXml(readFileSync('tests/fixtures/law/kfzhv.xml', 'utf8')), readRules('rules').norms);
const show = (id: string) =>
	render(WordingBlocks, { blocks: wording.provisions[id]?.blocks ?? [], table: 'Tabelle' }).container;

test('a list stands in lists, each thing beside its mark', () => {
	const container = show('kfzhv-1');
	const outer = container.querySelector('ul');
	expect(outer?.children).toHaveLength(2);
	expect(outer?.querySelector('ul')?.children).toHaveLength(2);
	const marks = [...(outer?.querySelectorAll('li > span') ?? [])].map(({ textContent }) => textContent);
	expect(marks).toEqual(['1.', 'a)', 'b)', '2.']);
	expect(container.lastElementChild?.textContent).toBe('und sonst nie.');
});

test('a table has its heads and can be reached by keyboard', () => {
	show('kfzhv-6');
	const region = screen.getByRole('region', { name: 'Tabelle' });
	expect(region.tabIndex).toBe(0);
	const [first] = within(region).getAllByRole('columnheader');
	expect(first?.textContent).toBe('Kessel');
	expect(first?.getAttribute('colspan')).toBe('2');
	expect(within(region).getAllByRole('row')).toHaveLength(3);
});

test('markup in a text is shown, never run', () => {
	const container = show('kfzhv-6');
	expect(container.querySelector('script')).toBeNull();
	expect(container.textContent).toContain('<script>alert(1)</script>');
});
