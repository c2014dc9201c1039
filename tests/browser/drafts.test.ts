/** What is typed on the pages beside the guides: in two tabs, with a store that fails, and with two guides open. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answerGuide } from './answer-guide.ts';
import { openSite, phone, type Site } from './harness.ts';

let site: Site;
const alert = (page: Page) => page.getByRole('alert');

beforeAll(async () => {
	site = await openSite({ worker: false, context: phone });
	const said = { recognition: 'severe', 'work-status': 'employee' };
	await answerGuide(site, { ...said, 'wanted-help': ['time-off'] });
	await answerGuide(site, { ...said, 'protection-wish': ['everything'] }, '/guide/protection/protection-wish/');
});
afterAll(() => site.close());

/** Another tab with the same case open. */
async function second(path: string): Promise<Page> {
	const id = await site.page.evaluate(() => sessionStorage.getItem('begleithilfe-case-person'));
	const page = await site.context.newPage();
	await page.addInitScript((known) => sessionStorage.setItem('begleithilfe-case-person', known ?? ''), id);
	return site.visit(path, page);
}

describe('with two guides open in one tab', () => {
	it.each([
		'/letter/',
		'/checklist/',
		'/deadlines/',
		'/vehicle/',
		'/guide/person/result/',
		'/guide/protection/answers/',
	])('%s opens', async (path) => {
		const page = await site.visit(path);
		await page.waitForFunction(() => !/wird geöffnet|zusammengestellt/.test(document.body.innerText));
		await page.locator('main :is(select, input, article, dl, summary)').first().waitFor();
	});
});

describe('in two tabs', () => {
	beforeEach(async () => void (await site.visit('/vehicle/')));

	it('different fields are merged, and the same one is asked about in both', async () => {
		const other = await second('/vehicle/');
		await site.page.fill('#price', '18000');
		await other.fill('#dependants', '2');
		await expect.poll(() => other.inputValue('#price')).toBe('18000');
		await expect.poll(() => site.page.inputValue('#dependants')).toBe('2');

		await site.page.fill('#netIncome', '1000');
		await other.fill('#netIncome', '2000');
		await other.getByText('hier: „2000“').waitFor();
		await site.page.getByText('im anderen Fenster: „2000“').waitFor();
		await site.screenshot('dispute', other);
		expect(await site.axe(other)).toEqual([]);
		await site.page.getByRole('button', { name: 'Die andere übernehmen' }).click();
		await expect.poll(() => site.page.inputValue('#netIncome')).toBe('2000');
		await alert(other).waitFor({ state: 'detached' });
		await other.close();
	});
});

describe('where the store fails', () => {
	it.each([
		['/vehicle/', '#price', '19000'],
		['/deadlines/#decision-office', '#field-arrived', '4.5.2026'],
	])('%s says so, keeps what was typed, and stores it at the next try', async (path, field, text) => {
		const page = await second(path);
		await page.evaluate(() => {
			const { put } = IDBObjectStore.prototype;
			Object.assign(window, { heal: () => (IDBObjectStore.prototype.put = put) });
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await page.fill(field, text);
		await alert(page).getByText('Auf diesem Gerät ist kein Platz mehr.').waitFor();
		expect(await page.getByText('Gespeichert', { exact: true }).count()).toBe(0);
		expect(await page.inputValue(field)).toBe(text);
		await site.screenshot(`unsaved${path.split('/')[1]}`, page);
		await page.evaluate(() => (window as unknown as { heal: () => void }).heal());
		await page.getByRole('button', { name: 'Noch einmal speichern' }).click();
		await page.getByText('Gespeichert', { exact: true }).waitFor();
		await page.reload();
		await expect.poll(() => page.inputValue(field)).toBe(text);
		await page.close();
	});

	it('a case deleted in another tab is not said to be stored', async () => {
		const page = await second('/vehicle/');
		await page.locator('#price').waitFor();
		const cases = await site.visit('/cases/');
		await cases.getByRole('button', { name: 'Alles löschen' }).click();
		await cases.locator('dialog[open] button.danger').click();
		await page.fill('#price', '20000');
		await alert(page).getByText('in einem anderen Fenster gelöscht').waitFor();
		expect(await page.inputValue('#price')).toBe('20000');
	});
});
