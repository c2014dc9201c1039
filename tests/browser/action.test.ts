/** From the verdict to what can be done with it: vehicle aid, deadlines, offices, letter, checklist; on a phone, without a server. */
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerGuide, typical } from './answer-guide.ts';
import { openSite, phone, type Site } from './harness.ts';
import { printed, readPdf } from './pdf.ts';

let site: Site;
const pages = ['/vehicle/', '/deadlines/', '/offices/', '/letter/', '/checklist/'];

async function downloaded(action: string): Promise<string> {
	const [download] = await Promise.all([
		site.page.waitForEvent('download'),
		site.page.getByRole('button', { name: action }).click(),
	]);
	return readFile(await download.path(), 'utf8');
}

/**
 * Opens a page anew, also where only what follows the # would change. Never by way of `about:blank`: Chromium has been seen to
 * forget then, under load, what the page before had put into the storage of the tab, and with it which case is open.
 */
async function afresh(path: string): Promise<Page> {
	const { page } = site;
	const [wanted] = site.at(path).split('#');
	const [present] = page.url().split('#');
	await site.visit(path);
	if (wanted === present) {
		await page.reload();
		await site.visit(path);
	}
	return page;
}

beforeAll(async () => {
	site = await openSite({ context: { ...phone, timezoneId: 'America/Los_Angeles' } });
	await site.visit('/');
	await site.offlineReady();
	await site.stopServer();
	site.faults.allow(/ERR_CONNECTION_REFUSED|Failed to fetch/);
});
afterAll(() => site.close());

describe('without a case', () => {
	it.each(pages)('%s opens and has no fault that axe finds', async (path) => {
		const page = await site.visit(path);
		await page.waitForLoadState('networkidle');
		expect(await site.axe()).toEqual([]);
		const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
		expect(wide).toBe(false);
	});

	it('the vehicle aid is computed while it is typed, and says beside the field what is wrong', async () => {
		const page = await site.visit('/vehicle/');
		await page.fill('#netIncome', '2.300');
		await page.fill('#dependants', '1');
		await page.fill('#price', 'viel');
		await page.locator('#price').blur();
		await expect(page.locator('#price-fault').textContent()).resolves.toContain('„viel“ ist keine Zahl');
		expect(await page.inputValue('#price')).toBe('viel');
		await page.fill('#price', '18 000');
		await page.waitForSelector('text=13.680,00');
		expect(await site.axe()).toEqual([]);
	});

	it('a day that does not exist is refused in words and stays in the field', async () => {
		const page = await site.visit('/deadlines/');
		await page.getByRole('button', { name: 'Fristen berechnen' }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('event');
		await page.selectOption('#event', 'decision-office');
		await page.fill('#field-arrived', '31.2.2026');
		await page.getByRole('button', { name: 'Fristen berechnen' }).click();
		await page.waitForSelector('text=Den 31. Februar 2026 gibt es nicht. Der Monat hat 28 Tage.');
		expect(await page.inputValue('#field-arrived')).toBe('31.2.2026');
		expect(await site.axe()).toEqual([]);
		await page.fill('#field-arrived', '3.5.2026');
		await page.fill('#field-posted', '4.5.2026');
		await page.getByRole('button', { name: 'Fristen berechnen' }).click();
		await page.waitForSelector('text=Der Bescheid kann nicht ankommen, bevor er abgeschickt wurde.');
	});

	it('deadlines go into a calendar, on the same days in every time zone', async () => {
		const page = await afresh('/deadlines/#decision-office');
		await page.fill('#field-arrived', '31.1.2027');
		await page.selectOption('#land', 'HE');
		await page.getByRole('button', { name: 'Fristen berechnen' }).click();
		await page.waitForSelector('text=Montag, 1. März 2027');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('results');
		expect(await site.axe()).toEqual([]);
		const file = await downloaded('2 Fristen in den Kalender übernehmen');
		const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
		expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2027-02-26', '2028-01-31']);
	});

	it('the office of a Land is found by what it is about', async () => {
		const page = await site.visit('/offices/');
		await page.selectOption('#topic', 'kraftfahrzeughilfe');
		await page.selectOption('#land', 'schleswig-holstein');
		await page.waitForSelector('text=Es zählt: Wohnort.');
		await page.waitForSelector('.found >> text=örtlichen Fürsorgestellen');
		expect(await site.axe()).toEqual([]);
		await expect(page.locator('section[aria-labelledby=list] > ul > li').count()).resolves.toBe(17);
	});

	it('a postal code selects the Land only where it is certain, and says so', async () => {
		const page = await afresh('/offices/');
		const said = page.locator('.said');
		const type = async (code: string, sentence: RegExp, office: string) => {
			await page.fill('#code', code);
			await said.getByText(sentence).first().waitFor();
			expect(await page.inputValue('#land')).toBe(office);
			expect(await page.inputValue('#code')).toBe(code);
			expect(await site.axe()).toEqual([]);
		};
		await page.locator('#code').pressSequentially('80 33');
		await expect(page.locator('#code-fault').count()).resolves.toBe(0);
		await page.locator('#code').blur();
		await page.locator('#code-fault').getByText('Eine Postleitzahl hat fünf Ziffern').waitFor();
		expect(await page.getAttribute('#code', 'aria-describedby')).toBe('code-hint code-fault');
		expect(await page.inputValue('#code')).toBe('80 33');
		expect(await site.axe()).toEqual([]);

		await type('80 331', /^80331 liegt hier: Bayern\. Das Land ist jetzt ausgewählt\.$/, 'bayern');
		await page.waitForSelector('.found >> text=ZBFS-Inklusionsamt');
		await type('44135', /Westfalen-Lippe/, 'nordrhein-westfalen-westfalen');
		expect(await page.getAttribute('.found a[href^="tel:"]', 'href')).toBe('tel:+492515913461');
		await type('50667', /Rheinland/, 'nordrhein-westfalen-rheinland');
		await page.waitForSelector('.found >> text=LVR-Inklusionsamt');
		await type('74731', /Baden-Württemberg oder Bayern/, '');
		await page.selectOption('#place', { label: 'Eichenbühl (Bayern)' });
		await page.waitForSelector('.found >> text=ZBFS-Inklusionsamt');
		await type('00000', /Postleitzahl 00000 gibt es nicht/, '');
		await type('８０３３１', /80331 liegt hier: Bayern/, 'bayern');
		await page.selectOption('#land', 'hessen');
		await said.getByText('Gewählt ist: Hessen.').waitFor();
		expect(await page.inputValue('#code')).toBe('８０３３１');
		await page.locator('#code').press('Enter');
		expect(page.url()).toBe(site.at('/offices/'));
	});
});

describe('with a case', () => {
	beforeAll(() => answerGuide(site, typical));

	it('ticks are on the device', async () => {
		const page = await afresh('/checklist/');
		const list = page.locator('section#arbeitsassistenz');
		const box = list.getByRole('checkbox', { name: /^Schwerbehindertenausweis/ });
		await box.check();
		await list.getByText('1 von').waitFor();
		await afresh('/checklist/');
		expect(await box.isChecked()).toBe(true);
		expect(await site.axe()).toEqual([]);
	});

	it('the day on which an application came in shows the deadlines of that benefit, and stays', async () => {
		const page = await afresh('/checklist/');
		await page.locator('section#arbeitsassistenz summary').click();
		await page.fill('#arbeitsassistenz-application-office', '2.3.2026');
		await page.waitForSelector('section#arbeitsassistenz >> text=Montag, 13. April 2026');
		await page.waitForTimeout(700);
		await afresh('/checklist/');
		expect(await page.inputValue('#arbeitsassistenz-application-office')).toBe('2.3.2026');
		expect(await site.axe()).toEqual([]);
	});

	it('the letter is drafted from the answers, and only kept when the person says so', async () => {
		const page = await afresh('/letter/#arbeitsassistenz');
		await page.waitForSelector('#gap-0');
		expect(await page.inputValue('#toName')).toBe('ZBFS-Inklusionsamt');
		expect(await page.inputValue('#body')).toContain('Ich arbeite 39 Stunden in der Woche.');
		await page.fill('#name', 'Erika Muster');
		await page.waitForTimeout(700);
		await afresh('/letter/#arbeitsassistenz');
		await page.waitForSelector('#gap-0');
		expect(await page.inputValue('#name')).toBe('');

		await page.fill('#name', 'Erika Muster');
		await page.getByText('Text selbst ändern').click();
		await page.fill('#body', 'Eigener Text');
		await page.check('#keep');
		await page.waitForTimeout(700);
		await afresh('/letter/');
		await page.waitForSelector('#body');
		expect(await page.inputValue('#name')).toBe('Erika Muster');
		expect(await page.inputValue('#body')).toBe('Eigener Text');
		// Neither what was chosen nor what was typed is for those who see the window from outside.
		expect(await page.title()).toBe('Brief schreiben – Begleithilfe');
		expect(await site.axe()).toEqual([]);
	});

	it('an empty letter is neither printed nor saved, and what was typed is not lost', async () => {
		const page = await afresh('/letter/');
		await page.waitForSelector('#body');
		await page.fill('#body', '   ');
		await page.waitForSelector('text=Der Brief ist leer.');
		await page.getByRole('button', { name: 'Als Textdatei sichern' }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('body');
		expect(await page.inputValue('#name')).toBe('Erika Muster');
		expect(await site.axe()).toEqual([]);
		await page.getByRole('button', { name: 'Text neu aus den Angaben erzeugen' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Text neu aus den Angaben erzeugen' }).click();
		await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#body')?.value.includes('hiermit'));
	});

	it('as a text the letter has its parts in order, with what is ticked as an enclosure', async () => {
		const { page } = site;
		await page.getByLabel('Umfang: … Stunden in der Woche').fill('12');
		await page.getByRole('button', { name: 'Als Textdatei sichern' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByText(/^Im Brief sind noch \d+ Lücken$/).waitFor();
		expect(await site.axe()).toEqual([]);
		await dialog.getByRole('button', { name: 'Zu den Lücken' }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('gap-0');
		await page.getByRole('button', { name: 'Als Textdatei sichern' }).click();
		const text = await downloaded('Trotzdem weiter');
		expect(text).toContain('- Umfang: 12 Stunden in der Woche');
		const parts = [
			'Erika Muster',
			'ZBFS-Inklusionsamt',
			'Antrag: Arbeitsassistenz',
			'hiermit beantrage ich',
			'Anlagen',
		];
		const places = parts.map((part) => text.indexOf(part));
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places[0]).toBe(0);
		expect(text).toContain('- Schwerbehindertenausweis oder Bescheid über die Gleichstellung (Kopie)');
	});

	it('as a PDF the letter is alone on its pages, with tags, title and language', async () => {
		const letter = await readPdf(await printed(site.page));
		expect(letter.bytes).toBeLessThan(150_000);
		expect(letter.pages).toBe(1);
		expect(letter.faults).toEqual([]);
		expect(letter).toMatchObject({ title: 'Brief schreiben – Begleithilfe', language: 'de' });
		expect(letter.text).not.toMatch(/Brief schreiben|Was in einen Antrag gehört|Rechtsstand/);
		expect(letter.text.indexOf('Erika Muster')).toBeLessThan(letter.text.indexOf('Sehr geehrte'));
		for (const role of ['H1', 'P', 'L', 'LI']) expect(letter.roles).toContain(role);
	});

	it('a short letter has five sentences, one gap at most, and opens as an e-mail', async () => {
		const { page } = site;
		await page.getByLabel('Kurzer Brief').check();
		const letter = page.getByRole('article', { name: 'So sieht der Brief aus' });
		await letter.getByText('reiche ich nach.').waitFor();
		expect(await letter.locator('p').count()).toBeLessThan(11);
		expect(await page.locator('[id="gaps"] ~ * :is(input, select, textarea)').count()).toBeLessThan(2);
		await page.getByRole('button', { name: 'Als E-Mail öffnen' }).waitFor();
		expect(await site.axe()).toEqual([]);
		await page.getByLabel('Kurzer Brief').uncheck();
	});

	it('what was kept of the letter is gone from the device when the tick is taken away', async () => {
		const page = await afresh('/letter/');
		await page.waitForSelector('#keep');
		await page.uncheck('#keep');
		await page.waitForTimeout(700);
		await afresh('/letter/#arbeitsassistenz');
		await page.waitForSelector('#gap-0');
		expect(await page.inputValue('#name')).toBe('');
	});

	it('no page asked another host, broke the policy, or put an answer into an address', async () => {
		site.expectClean();
		expect(site.page.url().replace(site.origin, '')).not.toMatch(/39|severe|Muster/);
	});
});
