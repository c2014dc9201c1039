import { expect, it } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import { atWord, FirstWords } from './first-words.ts';
import { terms } from './terms.ts';

const words = await texts('de', ['at-word']);
const marked = (first: FirstWords, text: string, owner = {}) =>
	first.pieces(text, owner).flatMap(({ text: name, term }) => (term ? [`${name}: ${term}`] : []));

it('finds the terms of a sentence as they are written there', () => {
	expect(marked(new FirstWords(words), 'Das Amt hat Ermessen, auch des Inklusionsamts bei GdB 50.')).toEqual([
		'Ermessen: ermessen',
		'Inklusionsamts: integrationsamt',
		'GdB: grad-der-behinderung',
	]);
});

it('leaves every letter of the text', () => {
	const text = 'GdB 30: Eine Gleichstellung hilft. Reha-Träger zahlen zuerst.';
	const pieces = new FirstWords(words).pieces(text, {});
	expect(pieces.map((piece) => piece.text).join('')).toBe(text);
	expect(pieces[0]).toEqual({ text: 'GdB', term: 'grad-der-behinderung' });
});

it('explains a term where it first stands, and nowhere else, by whatever name', () => {
	const first = new FirstWords(words);
	const here = {};
	expect(marked(first, 'Der GdB zählt.', here)).toHaveLength(1);
	expect(marked(first, 'Der Grad der Behinderung zählt.')).toEqual([]);
	// The same place, asked again.
	expect(marked(first, 'Der GdB zählt.', here)).toHaveLength(1);
});

it('explains it elsewhere once its place is gone', () => {
	const first = new FirstWords(words);
	const here = {};
	marked(first, 'Der GdB zählt.', here);
	first.release(here);
	expect(marked(first, 'Der GdB zählt.')).toHaveLength(1);
});

it('marks no part of another word', () => {
	expect(marked(new FirstWords(words), 'Gleichstellungsbescheid, Integrationsamtsleiter, gleichstellung')).toEqual([]);
});

it('has only terms and names that the glossary has', async () => {
	const all = await terms('de');
	for (const id of atWord) {
		const found = all.find((term) => term.id === id);
		const names = words.list(`at-word:names.${id}`);
		expect(names).not.toEqual([]);
		expect([found?.term, ...(found?.also ?? [])]).toEqual(expect.arrayContaining([...names]));
	}
});
