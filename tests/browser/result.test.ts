import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answerGuide, typical } from './answer-guide.ts';
import { openSite, phone, type Site, type SiteOptions } from './harness.ts';

let site: Site;

async function open(options: SiteOptions = { context: phone }): Promise<Page> {
	site = await openSite(options);
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
		expect(await page.locator('.summary').innerText()).toMatch(/^5 Leistungen geprüft: 3 wahrscheinlich ja/);
		const lead = await page.locator('section[aria-labelledby="lead"]').innerText();
		expect(lead).toContain('bevor Sie etwas kaufen');
		expect(lead).toContain('Zuerst fragen: Agentur für Arbeit');
		expect(await groups(page)).toEqual([
			'Wahrscheinlich ja (3)',
			'Noch zu klären (1)',
			'Zuerst andere Stelle (1)',
			'Nicht geprüft',
		]);

		const card = page.getByRole('article', { name: 'Technische Arbeitshilfen' });
		expect(await card.innerText()).toContain('Wahrscheinlich ja');
		expect(await card.innerText()).toContain('Kann-Leistung');
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
		const badge = page.locator('article .badge').first();
		expect(await badge.evaluate((node) => getComputedStyle(node).borderTopStyle)).toBe('solid');
		const summary = page.locator('article summary').first();
		await summary.focus();
		await page.keyboard.press('Enter');
		expect(await summary.evaluate((node) => (node.parentElement as HTMLDetailsElement).open)).toBe(true);
	});

	it('is there again after a reload', async () => {
		const before = await page.locator('.summary').innerText();
		await page.reload();
		await page.waitForSelector('article');
		expect(await page.locator('.summary').innerText()).toBe(before);
		expect(await page.getByText('Neuer Rechtsstand').count()).toBe(0);
	});
});

describe('an open point', () => {
	afterEach(() => site.close());

	it('leads to its question, and the answer changes the result', async () => {
		const page = await open();
		await answerGuide(site, { ...typical, 'wanted-help': ['assistance'], 'assistance-need': 'unknown' });
		expect(await groups(page)).toContain('Noch zu klären (1)');
		await page.getByRole('link', { name: 'Jetzt beantworten', exact: false }).first().click();
		await page.waitForSelector('[id="assistance-need-field"]');
		await page.check('input[value="regular"]');
		await page.getByRole('button', { name: 'Weiter' }).click();
		await page.waitForFunction(() => !location.pathname.includes('assistance-need'));
		await site.visit('/guide/person/result/');
		await page.waitForSelector('article');
		expect(await groups(page)).toContain('Wahrscheinlich ja (1)');
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
		const card = page.getByRole('article');
		expect(await card.innerText()).toContain('Gleichstellung beantragen');
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
		for (const part of ['Das gehört dazu', '§ 185 Abs. 5 SGB IX', 'Deutsche Rentenversicherung', 'So gehen Sie vor'])
			expect(benefit).toContain(part);
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
