import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import LetterPaper from './LetterPaper.svelte';
import { blocks } from './paragraphs.ts';

describe('plain text', () => {
	it('becomes paragraphs and lists', () => {
		expect(blocks('Guten Tag,\n\nes geht um:\n- eins\n– zwei\n\n\n  Danke\nund Gruß\n')).toEqual([
			{ list: false, lines: ['Guten Tag,'] },
			{ list: false, lines: ['es geht um:'] },
			{ list: true, lines: ['eins', 'zwei'] },
			{ list: false, lines: ['Danke', 'und Gruß'] },
		]);
		expect(blocks(' \n \r\n')).toEqual([]);
	});
});

describe('the paper', () => {
	it('holds the parts of a letter, and takes markup for what it is: text', () => {
		render(LetterPaper, {
			from: ['Erika Muster'],
			to: ['Amt'],
			date: '1. Mai 2026',
			subject: 'Antrag',
			body: 'Text\n\n- <b>eins</b>\n- eins',
			enclosures: ['Ausweis'],
			heading: 'Anlagen',
			name: 'Erika Muster',
			label: 'Brief',
		});
		const paper = screen.getByRole('article', { name: 'Brief' });
		expect(within(paper).getByRole('heading', { level: 2 })).toHaveTextContent('Antrag');
		expect(
			within(paper)
				.getAllByRole('listitem')
				.map((one) => one.textContent),
		).toEqual(['<b>eins</b>', 'eins', 'Ausweis']);
		expect(paper.querySelector('b')).toBeNull();
	});
});
