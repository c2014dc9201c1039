import { describe, expect, test } from 'vitest';
import { marked } from './mark.ts';

const found = (text: string, ...stems: string[]) =>
	marked(text, new Set(stems)).flatMap(({ text, marked }) => (marked ? [text] : []));

describe('marking', () => {
	test('finds words in all their forms', () =>
		expect(found('Nach der Kündigung: Kündigungen kündigen', 'kundig')).toEqual([
			'Kündigung',
			'Kündigungen',
			'kündigen',
		]));

	test('finds parts at the beginning and the end of a compound', () => {
		expect(found('Hilfe fürs Hörgerät und Lohnzuschüsse', 'horgerat', 'zuschuss')).toEqual([
			'Hörgerät',
			'Lohnzuschüsse',
		]);
		expect(found('Auto-Umbau', 'umbau')).toEqual(['Umbau']);
	});

	test('marks numbers only whole', () => expect(found('§ 26 und § 26a', '26a')).toEqual(['26a']));

	test('marks nothing for a group of words that mean the same', () => expect(found('=3 Amt', '=3')).toEqual([]));

	test('loses no letter', () => {
		for (const text of ['', '  ', 'Ku\u0308ndigung, „§ 26a“!', '👩‍🦽 <b>fett</b>', 'إعاقة'])
			expect(
				marked(text, new Set(['kundig', 'fett']))
					.map((piece) => piece.text)
					.join(''),
			).toBe(text);
	});
});
