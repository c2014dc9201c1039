import { expect, test } from 'vitest';
import { terms } from './terms.ts';
import { termsIn } from './terms-in.ts';

const all = await terms('de');
const found = (...texts: string[]) => termsIn(texts, all).map(({ id }) => id);

test('terms are found in the forms that sentences have', () => {
	expect(found('Das gilt auch für die Leistungen des Integrationsamts.')).toContain('integrationsamt');
	expect(found('Ein BEM ist freiwillig.')).toContain('bem');
	expect(found('Mit GdB 50.', 'Der Bescheid zählt.')).toEqual(
		expect.arrayContaining(['bescheid', 'grad-der-behinderung']),
	);
});

test('a term is not found inside another word', () => {
	expect(found('Werkstattvertrag, Bescheidenheit, Antragsteller')).toEqual([]);
});

test('a text without terms has none', () => expect(found('Heute scheint die Sonne.')).toEqual([]));
