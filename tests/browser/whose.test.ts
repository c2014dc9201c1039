/** Whose case a page belongs to is said on it; where none is open, the ways to one are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './harness.ts';
import { keepCases } from './shown-case.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite({ worker: false });
});
afterAll(() => site.close());

const name = 'Fall: Frau Muster';

describe('without an open case', () => {
	it.each(['/checklist/', '/letter/'])('%s leads to the cases and to each guide', async (path) => {
		const { page } = site;
		await site.visit(path);
		await page.getByRole('link', { name: 'Meine Fälle öffnen' }).waitFor();
		const begin = page.getByRole('list', { name: 'Oder beantworten Sie Fragen:' }).getByRole('link');
		expect(await begin.evaluateAll((all) => all.map((it) => it.getAttribute('href')))).toEqual(
			['person', 'employer', 'protection', 'organisation'].map((guide) => `/guide/${guide}/`),
		);
		expect(await site.axe()).toEqual([]);
		await begin.first().click();
		await page.waitForURL(/wanted-help/);
		site.expectClean();
	});
});

describe('a named case', () => {
	let show: (name: string) => Promise<void>;
	beforeAll(async () => {
		const answers = { 'wanted-help': ['assistance'], recognition: 'severe' };
		show = await keepCases(site, [
			{ name: 'Frau Muster', guide: 'person', answers },
			{ name: 'Weiß nicht', guide: 'person', answers: { 'wanted-help': 'unknown' } },
		]);
	});

	it.each([
		['/checklist/', true],
		['/letter/', false],
		['/deadlines/', true],
		['/vehicle/', true],
	])('is named on %s, on paper: %s, and never in the title', async (path, onPaper) => {
		const { page } = site;
		await show('Frau Muster');
		await site.visit(path);
		const said = page.getByText(name, { exact: true });
		await said.first().waitFor();
		expect(await said.count()).toBe(1);
		expect(await page.title()).not.toContain('Muster');
		expect(await site.axe()).toEqual([]);
		await page.emulateMedia({ media: 'print' });
		// A letter goes to others: what the case is called here is not for them.
		expect(await said.isVisible()).toBe(onPaper);
		await page.emulateMedia({ media: 'screen' });
		site.expectClean();
	});

	it('has no result before a wish or a situation is said, and leads to that question', async () => {
		const { page } = site;
		await show('Frau Muster');
		const id = await page.evaluate(() => sessionStorage.getItem('begleithilfe-case-person'));
		expect(id).not.toBeNull();
		await site.visit('/cases/');
		await page.locator('article').filter({ hasText: 'Weiß nicht' }).locator('button.primary').first().click();
		await page.waitForURL(/situation/);
		await site.visit('/guide/person/result/');
		await page.getByText('Für ein Ergebnis fehlt noch, welche Hilfe Sie suchen.').waitFor();
		expect(await page.locator('main article').count()).toBe(0);
		expect(await site.axe()).toEqual([]);
		await page.getByRole('link', { name: 'Weiter mit den Fragen' }).click();
		await page.waitForURL(/situation/);
		site.expectClean();
	});
});
