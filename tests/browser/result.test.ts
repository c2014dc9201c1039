import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answerGuide, typical } from './answer-guide.ts';
import { openSite, phone, type Site, type SiteOptions } from './harness.ts';

let site: Site;

async function open(options: SiteOptions = { context: phone }): Promise<Page> {
	site = await openSite({ worker: false, ...options });
	return site.page;
}

const groups = (page: Page) => page.locator('.screen section h2[id^="group-"]').allInnerTexts();

/** Pixels by which a page is wider than its window. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

async function openEverything(page: Page): Promise<void> {
	await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
}

describe('the result of a typical case', () => {
	let page: Page;
	beforeAll(async () => {
		page = await open();
		await answerGuide(site, typical);
	});
	afterAll(() => site.close());

	it('says in one sentence what came out, what to do now, and for each benefit why', async () => {
		expect(await page.locator('.head h1').innerText()).toBe('Sie haben wahrscheinlich Anspruch auf Arbeitsassistenz.');
		const first = await page.locator('section.first').innerText();
		expect(first).toContain('Antrag stellen, bevor');
		expect(first).toContain('Antrag schreiben');
		expect(await groups(page)).toEqual(['Wahrscheinlich ja', 'Noch zu klären', 'Zuerst andere Stelle']);

		const card = page.getByRole('article', { name: 'Technische Arbeitshilfen' });
		expect(await card.innerText()).toContain('Kann-Leistung');
		await card.locator('summary').first().click();
		expect(await card.innerText()).toContain('Wahrscheinlich ja');
		expect(await card.innerText()).toContain('Antrag stellen, bevor Sie etwas bestellen oder kaufen');
		await card.getByText('Warum diese Einschätzung?').click();
		expect(await card.getByText('erfüllt', { exact: true }).count()).toBeGreaterThan(2);
		site.expectClean();
	});

	it('has no barrier, closed and with everything opened, light and dark, and fits 320 pixels', async () => {
		expect(await site.axe()).toEqual([]);
		await openEverything(page);
		expect(await site.axe()).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await site.axe()).toEqual([]);
		await page.setViewportSize({ width: 320, height: 700 });
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		site.expectClean();
	});

	it('can be opened by keyboard, and shows verdicts without colours', async () => {
		await page.reload();
		await page.emulateMedia({ forcedColors: 'active' });
		const summary = page.locator('article summary').first();
		await summary.focus();
		await page.keyboard.press('Enter');
		expect(await summary.evaluate((node) => (node.parentElement as HTMLDetailsElement).open)).toBe(true);
		const badge = page.locator('article .badge').first();
		expect(await badge.evaluate((node) => getComputedStyle(node).borderTopStyle)).toBe('solid');
	});

	it('is there again after a reload', async () => {
		const before = await page.locator('.head h1').innerText();
		await page.reload();
		await page.waitForSelector('article');
		expect(await page.locator('.head h1').innerText()).toBe(before);
		expect(await page.getByText('Neuer Rechtsstand').count()).toBe(0);
	});
});

describe('an open point', () => {
	afterEach(() => site.close());

	it('is answered where it stands, and the answer changes the result', async () => {
		const page = await open();
		await answerGuide(site, { ...typical, 'wanted-help': ['assistance'], 'assistance-need': 'unknown' });
		expect(await groups(page)).toEqual(['Noch zu klären']);
		const address = page.url();
		await page.locator('#open-assistance-need').getByRole('button', { name: 'Jetzt beantworten' }).click();
		const form = page.locator('#open-assistance-need form');
		await form.locator('input[value="regular"]').check();
		expect(await site.axe()).toEqual([]);
		await form.getByRole('button', { name: 'Antwort speichern' }).click();
		await expect.poll(() => groups(page)).toEqual(['Wahrscheinlich ja']);
		expect(await page.locator('.head h1').innerText()).toContain('wahrscheinlich Anspruch');
		expect(page.url()).toBe(address);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/^H[12]$/);
		await page.reload();
		await expect.poll(() => groups(page)).toEqual(['Wahrscheinlich ja']);
		site.expectClean();
	});

	it('is neither yes nor no where nothing is known', async () => {
		const page = await open();
		await answerGuide(site, {});
		expect(await groups(page)).toEqual([expect.stringMatching(/^Noch zu klären/)]);
		expect(await site.axe()).toEqual([]);
	});
});

describe('a missing requirement', () => {
	afterEach(() => site.close());

	it('is named with what to do, and with what would change it', async () => {
		const page = await open();
		await answerGuide(site, { ...typical, 'wanted-help': ['assistance'], recognition: 'gdb-30-40' });
		const first = await page.locator('section.first').innerText();
		expect(first).toContain('Gleichstellung beantragen');
		expect(first).toContain('ab dem Tag, an dem der Antrag eingeht');
		const card = page.getByRole('article');
		await card.locator('summary').first().click();
		expect(await card.innerText()).toContain('Gleichstellung');
		await card.getByText('Was würde etwas ändern?').click();
		await expect.poll(() => card.innerText()).toContain('Anders wäre es, wenn');
		expect(await card.innerText()).toContain('GdB 30 oder 40, mit Gleichstellung');
		expect(await card.innerText()).not.toContain('kein Anspruch');
	});
});

describe('without a case', () => {
	afterEach(() => site.close());

	it('offers to begin', async () => {
		const page = await open();
		await site.visit('/guide/person/result/');
		await page.getByRole('link', { name: 'Fragen beginnen' }).click();
		await page.waitForSelector('[id="wanted-help-field"]');
		site.expectClean();
	});

	it('begins anew from a result, and keeps the old case', async () => {
		const page = await open();
		await answerGuide(site, { ...typical, 'wanted-help': ['assistance'] });
		await page.getByRole('button', { name: 'Neuen Fall beginnen' }).click();
		await page.waitForSelector('[id="wanted-help-field"]');
		expect(await page.locator('input:checked').count()).toBe(0);
		await site.visit('/cases/');
		await expect.poll(() => page.locator('main').innerText()).toMatch(/Antwort/);
	});
});

describe('pages that explain', () => {
	afterEach(() => site.close());

	it('can be read without JavaScript', async () => {
		const page = await open({ context: { ...phone, javaScriptEnabled: false } });
		const read = async (path: string) => {
			await page.goto(site.at(path));
			return page.locator('main').innerText();
		};
		expect(await read('/benefits/')).toContain('Arbeitsassistenz');
		const benefit = await read('/benefits/arbeitsassistenz/');
		for (const part of ['Das gehört dazu', '§ 185 Abs. 5 SGB IX', 'So gehen Sie vor']) expect(benefit).toContain(part);
		await page.getByText(/^Diese \d+ Stellen ansehen$/).click();
		expect(await page.locator('main').innerText()).toContain('Deutsche Rentenversicherung');
		expect(await read('/about/')).toContain('Rechtsstand');
		expect(await read('/about/privacy/')).toContain('sieben Tage');
		expect(await read('/about/limits/')).toContain('keine Zusage');
		expect(await read('/about/accessibility/')).toContain('WCAG');
		expect(await read('/law/')).toContain('§ 18 SchwbAV');
	});

	it('have no barrier and fit 320 pixels, light and dark', async () => {
		const page = await open({ context: { ...phone, viewport: { width: 320, height: 700 } } });
		for (const path of ['/benefits/', '/benefits/kraftfahrzeughilfe/', '/about/', '/about/privacy/', '/law/']) {
			await page.emulateMedia({ colorScheme: 'light' });
			await site.visit(path);
			expect(await site.axe()).toEqual([]);
			expect(await overflow(page), path).toBeLessThanOrEqual(0);
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await site.axe()).toEqual([]);
		}
		site.expectClean();
	});
});
