import { render, screen } from '@testing-library/svelte';
import { beforeAll, expect, it } from 'vitest';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import Record from './Record.svelte';
import { card, carrier, open, reason } from './testing/builders.ts';
import type { RecordView } from './result-view.ts';

let words: Texts;
beforeAll(async () => {
	words = await texts('de', ['result', 'terms']);
});

const record: RecordView = {
	title: 'Welche Hilfe passt?',
	label: 'Fall 7',
	short: false,
	answers: [{ id: 'hours', question: 'Stunden', answer: '39' }],
	shared: [reason()],
	groups: [{ verdict: 'clarify', cards: [card({ verdict: 'clarify', reasons: [] })] }],
	urgent: [],
	procedures: [],
	carriers: [carrier()],
	hints: [],
	open: [{ it: open(), benefits: ['Arbeitsassistenz'] }],
	notChecked: ['Wohnungshilfen'],
	stamp: { keyDate: '22. November 2026', edition: '1. Juni 2026', today: '23. November 2026', unconfirmed: true },
	lawsuit: undefined,
	dates: [
		{
			id: 'assistance',
			title: 'Arbeitsassistenz',
			lines: ['Widerspruch einlegen: Frist endet am 1. März 2027.'],
			acts: [],
		},
	],
	office: {
		land: 'Bayern',
		name: 'ZBFS-Inklusionsamt',
		web: 'https://office.example/',
		phone: { number: '+49891', written: '089 1-0', authority: true },
	},
	directory: 'https://offices.example/',
	address: 'https://begleithilfe.example/',
};

it('says on paper what was said, what follows, why, what is open, and as of when', () => {
	const { container } = render(Record, { record, printedAt: '23. November 2026 um 10:15', texts: words });
	const text = container.textContent?.replace(/\s+/g, ' ');
	for (const part of [
		'Ergebnis: Welche Hilfe passt?',
		'Fall 7',
		'Stichtag 22. November 2026',
		'Rechtsstand 1. Juni 2026',
		'gedruckt am 23. November 2026 um 10:15 Uhr',
		'https://begleithilfe.example/',
		'Information und keine Entscheidung',
		'noch nicht bestätigt',
		'Stunden',
		'erfüllt: Sie sind schwerbehindert (§ 185 Abs. 5 SGB IX)',
		'Noch zu klären',
		'Arbeitsvertrag',
		'Deutsche Rentenversicherung',
		'Nicht geprüft: Wohnungshilfen',
		'Widerspruch einlegen: Frist endet am 1. März 2027.',
		'Amt in Bayern: ZBFS-Inklusionsamt, 089 1-0, https://office.example/',
	])
		expect(text).toContain(part);
});

it('has one heading of the first level and no gaps below', () => {
	render(Record, { record, printedAt: '', texts: words });
	expect(screen.getAllByRole('heading', { level: 1, hidden: true })).toHaveLength(1);
});
