import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const places = ['Arbeitsassistenz', 'Zusatzurlaub', 'Kraftfahrzeughilfe (Kfz-Hilfe)', 'Persönliches Budget'].map(
	(title) => ({ kind: 'benefit' as const, title }),
);

test.each([
	['Arbeizasistens', 'Arbeitsassistenz'],
	['zusazurlaup', 'Zusatzurlaub'],
	['Budjet', 'Budget'],
])('what is spelt most like "%s" is "%s"', (typed, word) => expect(nearest(typed, places)[0]).toBe(word));

test.each(['', '§§§', 'qqqqq', '12345', 'x'.repeat(10_000), 'إعاقة'])('nothing is like "%.10s"', (typed) =>
	expect(nearest(typed, places)).toEqual([]),
);

test('questions and requirements are no words to look for', () =>
	expect(nearest('Arbeitsassistenz', [{ kind: 'question', title: 'Arbeitsassistenz' }])).toEqual([]));
