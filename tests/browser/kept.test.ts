/** Who comes again: the first screen of the start, whose case it is, and where it goes on. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, phone, type Site } from './harness.ts';
import { keepCases } from './shown-case.ts';
import { measured } from './situations.ts';
import { storedCases } from './stored.ts';

const { hiring, dismissing } = measured;
let site: Site;
beforeAll(async () => {
	site = await openSite({ worker: false, context: phone });
});
afterAll(() => site.close());

/** Where things end on the start page, in CSS px from the top, in the order of the page. */
const ends = () =>
	site.page.evaluate(() =>
		[...document.querySelectorAll('main .entry, main aside a, main h1, main .door')]
			.filter((it) => it.checkVisibility())
			.map((it) => Math.round(it.getBoundingClientRect().bottom + scrollY)),
	);

describe('the start page on a phone', () => {
	it('has the way for each on its first screen', async () => {
		await site.visit('/');
		const found = await ends();
		expect(found).toHaveLength(5);
		expect(Math.max(...found)).toBeLessThanOrEqual(phone.viewport.height);
		site.expectClean();
	});

	it('goes on first for who comes again, and has the ways on the same screen', async () => {
		await keepCases(site, [hiring, dismissing]);
		await site.visit('/');
		await site.page.getByRole('button', { name: 'Fortsetzen' }).first().waitFor();
		const found = await ends();
		expect(found).toHaveLength(6);
		expect(found).toEqual(found.toSorted((a, b) => a - b));
		expect(Math.max(...found)).toBeLessThanOrEqual(phone.viewport.height);
		expect(await site.page.locator('main .entry').first().innerText()).toContain('zuletzt geändert');
		expect(await site.axe()).toEqual([]);
	});
});

describe('a stored case', () => {
	it('is offered where a result is opened in a new tab, and named there', async () => {
		const page = await site.context.newPage();
		await site.visit('/guide/employer/result/', page);
		await page.getByRole('heading', { name: 'Fall fortsetzen?' }).waitFor();
		expect(await site.axe(page)).toEqual([]);
		await page.getByRole('button', { name: hiring.name }).click();
		await page.locator('.screen').waitFor();
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
		expect(await page.locator('.head:has(> h1)').innerText()).toContain(`Fall: ${hiring.name}`);
		await page.close();
	});

	it('is named on its questions and answers', async () => {
		const { page } = site;
		for (const path of ['answers/', 'employer-wish/']) {
			await page.evaluate(
				([id]) => sessionStorage.setItem('begleithilfe-case-employer', id ?? ''),
				(await storedCases(page)).filter(({ label }) => label === hiring.name).map(({ id }) => id),
			);
			await site.visit(`/guide/employer/${path}`);
			await page.getByText(`Fall: ${hiring.name}`, { exact: true }).waitFor();
		}
	});

	it('is begun for any guide', async () => {
		const { page } = site;
		await site.visit('/cases/');
		await page.getByLabel('Worum geht es?').selectOption({ label: 'Förderung für Träger und Vorhaben' });
		await page.getByLabel('Name des neuen Falls').fill('Dienst');
		await page.getByRole('button', { name: 'Fall beginnen' }).click();
		await page.waitForURL('**/guide/organisation/organisation-wish/');
		site.expectClean();
	});
});
