import { readFile } from 'node:fs/promises';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { desktop } from './harness.ts';
import { field, inBrowser, months, openAgain, page, plain, saved, site, sum } from './levy-page.ts';

describe('the levy taken along', () => {
	inBrowser({ worker: false, context: { ...desktop, acceptDownloads: true } });

	it('prints on one page: inputs, way, date, edition, address', async () => {
		await months();
		await page.getByText('Werkstatt-Aufträge, Bund, verspätete Zahlung').click();
		await field('labour').fill('4.500');
		await field('late').fill('2');
		await page.getByRole('checkbox', { name: /Öffentlicher Arbeitgeber des Bundes/ }).check();
		await page.getByRole('checkbox', { name: /^Januar: kein/ }).check();
		await field('rows.4.occupied').fill('2,5');
		await field('year').selectOption('2027');
		await field('label').fill('Muster GmbH');
		await field('label').blur();
		await saved();
		const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true, tagged: true })));
		const { text, totalPages } = await extractText(pdf, { mergePages: true });
		expect(totalPages).toBe(1);
		for (const part of [
			'Ausgleichsabgabe 2027: Berechnung',
			'Muster GmbH',
			'Entwurf, nicht beschlossen',
			'Rechtsstand',
			'gedruckt am',
			`${site.origin}/levy/`,
			'Rechenweg',
			'§ 241 Abs. 1 SGB IX',
			'Säumniszuschlag',
			'31. März 2028',
			'Schätzung',
		])
			expect(plain(text)).toContain(part);
	});

	it('writes the months as a CSV file', async () => {
		await months('1.200,5', '12');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Monate als CSV-Datei' }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(/^ausgleichsabgabe-\d{4}\.csv$/);
		const bytes = await readFile(await download.path());
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(bytes.toString('utf8').split('\r\n')[1]).toMatch(/^\d{4};Januar;1200,5;12;ja$/);
		site.expectClean();
	});

	it('is there again after a reload, and is offered in another tab', async () => {
		await months();
		await saved();
		await page.reload();
		await expect.poll(async () => plain(await sum().textContent())).toBe('9.900,00 €');
		const other = await site.visit('/levy/', await site.context.newPage());
		const resume = other.getByRole('button', { name: /fortsetzen/ }).first();
		await resume.waitFor();
		expect(await other.locator('#jobs').inputValue()).toBe('');
		await resume.click();
		await expect.poll(async () => plain(await other.locator('.card .sum').textContent())).toBe('9.900,00 €');
		await other.close();
		await page.getByRole('button', { name: 'Neue Rechnung beginnen' }).click();
		expect(await field('jobs').inputValue()).toBe('');
		await page
			.getByRole('button', { name: /fortsetzen/ })
			.first()
			.waitFor();
	});

	it('loses nothing that was typed a moment before the page was left', async () => {
		const aside = () => page.evaluate(() => sessionStorage.getItem('begleithilfe-typed-levy'));
		await field('jobs').fill('100');
		await page.reload();
		await expect.poll(() => field('jobs').inputValue()).toBe('100');
		await field('occupied').fill('2');
		expect(await page.getByText('Gespeichert', { exact: true }).isVisible()).toBe(false);
		await page.goto('about:blank');
		await page.goBack();
		await expect.poll(() => field('occupied').inputValue()).toBe('2');
		await expect.poll(aside).toBeNull();
		await page.reload();
		await expect.poll(() => field('occupied').inputValue()).toBe('2');
		expect(await field('jobs').inputValue()).toBe('100');
	});

	it('is opened from the list of cases', async () => {
		await months('60', '1');
		await field('label').fill('Bäckerei Nord');
		await field('label').blur();
		await saved();
		const other = await site.visit('/cases/', await site.context.newPage());
		await other.getByText('Berechnung der Ausgleichsabgabe, geändert').first().waitFor();
		await other
			.getByRole('button', { name: /Bäckerei Nord/ })
			.first()
			.click();
		await other.waitForURL('**/levy/');
		await expect.poll(() => other.locator('[id="rows.0.jobs"]').inputValue()).toBe('60');
		await other.close();
	});
});

describe('the levy without its server', () => {
	inBrowser();

	it('works offline after the first visit', async () => {
		await site.offlineReady(page);
		await site.stopServer();
		site.faults.allow(/ERR_CONNECTION_REFUSED|404/);
		await openAgain();
		await months('60', '0');
		await field('year').selectOption('2025');
		expect(plain(await sum().textContent())).toBe('29.340,00 €');
		await page.getByText('1 Person mehr das ganze Jahr').first().waitFor();
		await saved();
		site.expectClean();
	});
});
