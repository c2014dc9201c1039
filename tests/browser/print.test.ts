import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerGuide, typical } from './answer-guide.ts';
import { desktop, openSite, type Site } from './harness.ts';
import { dismissed, inclusionCompany, workshopHire } from './journeys.ts';
import { printed as print, readPdf, type Pdf } from './pdf.ts';

let site: Site;
let printed: Pdf;

afterAll(() => site.close());

describe('the record of a typical case', () => {
	beforeAll(async () => {
		site = await openSite({ worker: false, context: desktop });
		await answerGuide(site, typical);
		printed = await readPdf(await print(site.page));
	});

	it('has at most two pages and 150 kB', () => {
		expect(printed.pages).toBeLessThanOrEqual(2);
		expect(printed.bytes).toBeLessThanOrEqual(150_000);
	});

	it('reads in the right order', () => {
		const parts = [
			'Ergebnis: Welche Hilfe im Arbeitsleben passt zu mir?',
			'Stichtag',
			'Information und keine Entscheidung',
			'Angaben',
			'GdB 50 oder mehr (schwerbehindert)',
			'Bayern',
			'Wahrscheinlich ja',
			'Arbeitsassistenz',
			'Technische Arbeitshilfen',
			'Noch zu klären',
			'Zuerst andere Stelle',
			'Voraussetzungen, die für mehrere Leistungen gelten',
			'Andere Stellen',
			'Nicht geprüft',
		];
		let from = 0;
		for (const part of parts) {
			const at = printed.text.indexOf(part, from);
			expect(at, `"${part}" after position ${from}`).toBeGreaterThanOrEqual(0);
			from = at + part.length;
		}
	});

	it('has its umlauts, reasons with provisions, and what makes it traceable', () => {
		for (const part of [
			'Regelmäßige Unterstützung bei der Arbeit',
			'erfüllt: Sie sind schwerbehindert oder gleichgestellt (§ 151 Abs. 1, § 2 Abs. 2, Abs. 3 SGB IX)',
			'Antrag stellen, bevor Sie etwas bestellen oder kaufen',
			'Zuerst: Agentur für Arbeit',
			'https://www.bih.de/bih/die-bih/mitglieder/',
			site.origin,
		])
			expect(printed.text).toContain(part);
		expect(printed.text).toMatch(/Stichtag \d{1,2}\. \S+ \d{4} · Rechtsstand \d{1,2}\. \S+ \d{4}/);
		expect(printed.text).toMatch(/gedruckt am \d{1,2}\. \S+ \d{4} um \d{1,2}:\d{2} Uhr/);
	});

	it('says nothing that belongs to the screen only', () => {
		expect(printed.text).not.toContain('Jetzt beantworten');
		expect(printed.text).not.toContain('Menü');
		expect(printed.text).not.toContain('Neuen Fall beginnen');
	});

	it('is tagged for screen readers, with language and title, and its letters are in the file', () => {
		expect(printed.faults).toEqual([]);
		expect(printed.roles.filter((role) => role === 'H1')).toHaveLength(1);
		expect(printed.roles).toContain('LI');
		expect(printed).toMatchObject({ title: 'Ihr Ergebnis – Begleithilfe', language: 'de' });
	});
});

describe('the record of a case in which much is open', () => {
	it.each([
		['of a person', { ...typical, 'weekly-hours': 'unknown', occasion: 'unknown' }, 'person/wanted-help'],
		['of a firm', { 'employer-wish': ['adapt-workplace', 'hiring-grant', 'extra-burden'] }, 'employer/employer-wish'],
	] as const)('%s: has at most two pages and says where the answers stand', async (_, said, first) => {
		await site.close();
		site = await openSite({ worker: false, context: desktop });
		await answerGuide(site, said, `/guide/${first}/`);
		const { pages, text } = await readPdf(await print(site.page));
		expect(pages).toBeLessThanOrEqual(2);
		expect(text).toContain('Noch offen');
		expect(text).toMatch(/Arbeitsvertrag oder Stellen(angebot|plan)/);
	});
});

describe('the record of another guide', () => {
	beforeAll(async () => {
		await site.close();
		site = await openSite({ worker: false, context: desktop });
	});

	it.each([
		['employer', workshopHire, 'employer/employer-wish'],
		['organisation', inclusionCompany, 'organisation/organisation-wish'],
		['protection', dismissed, 'protection/protection-wish'],
	] as const)('%s has at most two pages and 150 kB, and no fault', async (_, said, first) => {
		await answerGuide(site, said, `/guide/${first}/`);
		const record = await readPdf(await print(site.page));
		expect(record.pages).toBeLessThanOrEqual(2);
		expect(record.bytes).toBeLessThanOrEqual(150_000);
		expect(record.faults).toEqual([]);
		expect(record.text).toMatch(/^Ergebnis: .*Angaben.*Amt in /);
	});
});
