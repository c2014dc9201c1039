/** Technical terms explained where they stand: with finger, keyboard and reader, on paper, and the way to the glossary and back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerGuide, typical } from './answer-guide.ts';
import { openSite, type Site } from './harness.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite({ worker: false });
});
afterAll(() => site.close());

const words = () => site.page.locator('main button.word');
const note = () => site.page.locator('[popover]:popover-open');
const names = () => words().evaluateAll((all) => all.map(({ id }) => id));

describe('a term in a question', () => {
	it('is explained by a tap, within the screen, and shut again', async () => {
		const { page } = site;
		await site.visit('/guide/person/recognition/');
		const word = page.getByRole('button', { name: 'GdB', exact: true });
		await word.click();
		await note().getByText('Eine Zahl von 20 bis 100').waitFor();
		const box = (await note().boundingBox())!;
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(360);
		expect(box.y + box.height).toBeLessThanOrEqual(740);
		expect(await site.axe()).toEqual([]);
		await note().getByRole('button', { name: 'Schließen' }).click();
		await expect.poll(() => note().count()).toBe(0);
		await word.click();
		await note().waitFor();
		await word.click();
		await expect.poll(() => note().count()).toBe(0);
		site.expectClean();
	});

	it('is reached, heard and left with the keyboard', async () => {
		const { page } = site;
		const word = page.getByRole('button', { name: 'GdB', exact: true });
		await word.focus();
		await page.keyboard.press('Enter');
		await page.getByRole('dialog', { name: 'Grad der Behinderung' }).waitFor();
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('dialog');
		expect(await word.getAttribute('aria-expanded').catch(() => null)).not.toBe('false');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Im Glossar ansehen');
		await page.keyboard.press('Escape');
		await expect.poll(() => note().count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('word-grad-der-behinderung');
	});

	it('leads to the glossary and back to its place, and what was ticked stands there', async () => {
		const { page } = site;
		await page.locator('main input[value=severe]').check();
		await words().first().click();
		await note().getByRole('link', { name: 'Im Glossar ansehen' }).click();
		await page.waitForURL(/\/glossary\/#grad-der-behinderung$/);
		expect(await note().count()).toBe(0);
		await page.getByRole('link', { name: 'Zurück zur Frage' }).click();
		await page.waitForURL(/recognition\/#word-grad-der-behinderung$/);
		await expect.poll(() => page.locator('main input[value=severe]').isChecked()).toBe(true);
		await words().first().waitFor();
		site.expectClean();
	});

	it('is plain text on paper and without a program, and needs nothing of the first question', async () => {
		const { page } = site;
		await page.emulateMedia({ media: 'print' });
		expect(await words().first().isVisible()).toBe(true);
		expect(
			await words()
				.first()
				.evaluate((it) => getComputedStyle(it).textDecorationLine),
		).toBe('none');
		await page.emulateMedia({ media: 'screen' });
		const html = await (await page.request.get(site.at('/guide/person/wanted-help/'))).text();
		expect(html).not.toContain('id="word-');
	});
});

describe.each([
	'/benefits/arbeitsassistenz/',
	'/benefits/technische-arbeitshilfen/',
	'/letter/#zustimmung-zur-kuendigung',
])('%s', (path) => {
	it('explains each term once, and nothing inside a link, a button or a label', async () => {
		const { page } = site;
		await site.visit(path);
		await words().first().waitFor();
		const found = await names();
		expect(found.length).toBeGreaterThan(0);
		expect(new Set(found).size).toBe(found.length);
		expect(await page.locator('main :is(a, label, summary, option, button) button.word').count()).toBe(0);
		expect(await site.axe()).toEqual([]);
		await words().first().click();
		await note().waitFor();
		await page.keyboard.press('Escape');
		site.expectClean();
	});
});

it('a result explains each term once', async () => {
	await answerGuide(site, typical);
	const found = await names();
	expect(found.length).toBeGreaterThan(0);
	expect(new Set(found).size).toBe(found.length);
	expect(await site.page.locator('main :is(a, label, summary) button.word').count()).toBe(0);
	expect(await site.axe()).toEqual([]);
	site.expectClean();
});
