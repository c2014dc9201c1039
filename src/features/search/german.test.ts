import { describe, expect, test } from 'vitest';
import { fold, stem, words } from './german.ts';

describe('folding', () => {
	test.each([
		['Hörgerät', 'horgerat'],
		['Hoergeraet', 'horgerat'],
		['Maßnahme', 'massnahme'],
		['Förderung', 'forderung'],
		['neue', 'neue'],
		['Quelle', 'quelle'],
		['Ölüberschuß', 'oluberschuss'],
	])('makes "%s" into "%s"', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('words', () => {
	test.each([
		['§ 185 Abs. 5 SGB IX', ['185', 'sgb9']],
		['SGB 9', ['sgb9']],
		['sgb-xiv', ['sgb14']],
		['§ 26 a SchwbAV', ['26a', 'schwbav']],
		['§ 164 Abs. 4 Satz 1 Nr. 4', ['164']],
		['Reha-Träger', ['reha', 'trager']],
		['"Kündigung!"', ['kundigung']],
		['?!', []],
	])('of "%s"', (text, found) => expect(words(text)).toEqual(found));
});

describe('the stem', () => {
	test.each([
		['Kündigung', 'kündigen', 'Kündigungen', 'kündigt'],
		['Amt', 'Amtes', 'Ämter', 'Ämtern'],
		['Arbeitgeber', 'Arbeitgebers', 'Arbeitgebern', 'Arbeitgeberin', 'Arbeitgeberinnen'],
		['Zuschuss', 'Zuschüsse', 'Zuschüssen', 'Zuschusses'],
		['Leistung', 'Leistungen'],
		['behindert', 'behinderte', 'Behinderten', 'Behinderung', 'Behinderungen'],
		['Rente', 'Renten'],
		['Schließung', 'schließen', 'schließt'],
	])('is the same for all forms of "%s"', (...forms) =>
		expect(new Set(forms.map((form) => stem(fold(form)))).size).toBe(1),
	);

	test.each([
		['Arbeit', 'Arbeitgeber'],
		['Assistenz', 'Assistent'],
		['Hilfe', 'hilft'],
		['26a', '26'],
	])('tells "%s" and "%s" apart', (one, other) => expect(stem(fold(one))).not.toBe(stem(fold(other))));

	test('is never less than three letters, and the beginning of its word', () => {
		for (const word of ['es', 'ein', 'alles', 'seins', 'ennen', 'erer', 'inneninnen'])
			expect(word.startsWith(stem(word)) && stem(word).length >= Math.min(3, word.length), word).toBe(true);
	});
});
