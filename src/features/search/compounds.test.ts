import { describe, expect, test } from 'vitest';
import { split } from './compounds.ts';
import { fold, stem } from './german.ts';

const known = new Set(
	'Hörgerät Zuschuss Kündigung Schutz Auto Umbau Wohnung Amt Integration Schulung Arbeit Platz Arbeitsplatz Lohn Kosten'
		.split(' ')
		.map((word) => stem(fold(word))),
);
const parts = (word: string) => split(fold(word), (each) => known.has(each));

describe('a compound', () => {
	test.each([
		['Hörgerätezuschuss', ['horgerat', 'zuschuss']],
		['Hoergeraetezuschuesse', ['horgerat', 'zuschuss']],
		['Autoumbau', ['auto', 'umbau']],
		['Kündigungsschutz', ['kundig', 'schutz']],
		['Integrationsämtern', ['integration', 'amt']],
		['Wohnungsumbaukosten', ['wohn', 'umbau', 'kost']],
		['Arbeitsplatzkosten', ['arbeitsplatz', 'kost']],
	])('%s is split into its parts', (word, found) => expect(parts(word)).toEqual({ parts: found, whole: true }));

	test.each([
		['Treppenliftzuschuss', ['zuschuss']],
		['Wohnungstausch', ['wohn']],
	])('%s gives what is known of it, from its end or its beginning', (word, found) =>
		expect(parts(word)).toEqual({ parts: found, whole: false }),
	);

	test.each(['Umschulung', 'Schulung', 'Zuschuss', 'Amt', 'sgb9168185', 'x'.repeat(5_000), ''])('%s is none', (word) =>
		expect(parts(word)).toEqual({ parts: [], whole: false }),
	);
});
