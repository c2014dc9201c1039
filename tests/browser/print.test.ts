import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerGuide, typical } from './answer-guide.ts';
import { desktop, openSite, type Site } from './harness.ts';

interface Printed {
	readonly bytes: Uint8Array;
	readonly text: string;
	readonly pages: number;
}

let site: Site;
let printed: Printed;

async function print(): Promise<Printed> {
	const bytes = new Uint8Array(await site.page.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
	// The library takes the bytes away from whoever hands them over.
	const { text, totalPages } = await extractText(bytes.slice(), { mergePages: true });
	return { bytes, pages: totalPages, text: text.replace(/\s+/g, ' ') };
}

/** Roles of the tags, in the order in which they are read out. */
async function roles(bytes: Uint8Array): Promise<string[]> {
	const document = await getDocumentProxy(bytes.slice());
	const found: string[] = [];
	const visit = (tag: unknown): void => {
		if (typeof tag !== 'object' || tag === null) return;
		if ('role' in tag) found.push(String(tag.role));
		if ('children' in tag && Array.isArray(tag.children)) tag.children.forEach(visit);
	};
	for (let number = 1; number <= document.numPages; number++)
		visit(await (await document.getPage(number)).getStructTree());
	return found;
}

afterAll(() => site.close());

describe('the record of a typical case', () => {
	beforeAll(async () => {
		site = await openSite({ context: desktop });
		await answerGuide(site, typical);
		printed = await print();
	});

	it('has at most two pages and 150 kB', () => {
		expect(printed.pages).toBeLessThanOrEqual(2);
		expect(printed.bytes.length).toBeLessThanOrEqual(150_000);
	});

	it('reads in the right order', () => {
		const parts = [
			'Begleitende Hilfe im Arbeitsleben: Ergebnis',
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
			'erfüllt: Sie sind schwerbehindert oder gleichgestellt (§ 151 Abs. 1 SGB IX',
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

	it('is tagged for screen readers, with language and title', async () => {
		const tags = await roles(printed.bytes);
		expect(tags.filter((role) => role === 'H1')).toHaveLength(1);
		expect(tags.indexOf('H1')).toBeLessThan(tags.indexOf('H2'));
		expect(tags).toContain('L');
		const raw = Buffer.from(printed.bytes).toString('latin1');
		expect(raw).toMatch(/\/Lang \(de\)/);
		expect(raw).toMatch(/\/MarkInfo/);
		expect(raw).toMatch(/\/Title/);
	});
});

describe('the record of a case in which much is open', () => {
	it('has at most two pages and says where the answers stand', async () => {
		await site.close();
		site = await openSite({ context: desktop });
		await answerGuide(site, { ...typical, 'weekly-hours': 'unknown', occasion: 'unknown' });
		const { pages, text } = await print();
		expect(pages).toBeLessThanOrEqual(2);
		expect(text).toContain('Noch offen');
		expect(text).toContain('Arbeitsvertrag oder Stellenangebot');
	});
});
