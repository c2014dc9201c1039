import { describe, expect, it } from 'vitest';
import { desktop, openSite } from './harness.ts';
import { field, inBrowser, months, page, plain, saved, sideways, site, sum } from './levy-page.ts';

/** Pastes a text into a field, as a spreadsheet would. */
async function paste(id: string, text: string): Promise<void> {
	await field(id).focus();
	await page.evaluate((pasted) => {
		const data = new DataTransfer();
		data.setData('text/plain', pasted);
		const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
		document.activeElement?.dispatchEvent(event);
	}, text);
}

describe('the levy on a phone', () => {
	inBrowser({ worker: false });

	it('shows the sum, the way and what would change it while one types', async () => {
		await field('jobs').fill('100');
		expect(await page.getByText('Für das Ergebnis fehlt noch etwas').isVisible()).toBe(true);
		await field('occupied').fill('2');
		expect(plain(await sum().textContent())).toBe('9.900,00 €');
		await page.getByText('6.180,00 € weniger').waitFor();
		expect(await page.getByRole('rowheader').allTextContents()).toContain('Pflichtplätze im Jahr');
		expect(await page.getByRole('img', { name: /Ihr Stand: 2 angerechnete Personen/ }).isVisible()).toBe(true);
		expect(await sideways()).toBe(0);
		site.expectClean();
	});

	it('tells screen readers once typing pauses, not at every key', async () => {
		const status = page.locator('p[role=status].visually-hidden').filter({ hasText: /Ausgleichsabgabe|Ergebnis/ });
		await field('jobs').fill('100');
		await field('occupied').pressSequentially('20', { delay: 30 });
		expect(plain((await status.allTextContents()).join())).not.toContain('Ausgleichsabgabe 2');
		await page.locator('p[role=status]', { hasText: /Ausgleichsabgabe \d+: 0,00/ }).waitFor();
	});

	it('keeps wrong input where it is, and says beside it what is expected', async () => {
		await months();
		await field('rows.3.occupied').fill('2,7');
		await field('rows.5.jobs').fill('');
		await field('rows.5.jobs').blur();
		const described = await field('rows.3.occupied').getAttribute('aria-describedby');
		expect(await field(described ?? '').textContent()).toContain('Erwartet wird eine ganze oder halbe Zahl');
		expect(await page.getByText(/^Juni ist leer\./).isVisible()).toBe(true);
		expect(await field('rows.3.occupied').inputValue()).toBe('2,7');
		expect(await site.axe(page)).toEqual([]);
		await saved();
		await page.reload();
		await field('rows.3.occupied').waitFor();
		await expect.poll(() => field('rows.3.occupied').inputValue()).toBe('2,7');
		await page.getByRole('link', { name: 'Zum ersten Hinweis' }).click();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('rows.3.occupied');
	});

	it('takes a column and two columns of a spreadsheet, and refuses 40,000 lines', async () => {
		await months();
		await paste('rows.0.occupied', '1\r\n1\r\n3\r\n');
		expect(await field('rows.2.occupied').inputValue()).toBe('3');
		await paste('rows.0.jobs', '90\t4\n91\t5\n');
		expect([await field('rows.1.jobs').inputValue(), await field('rows.1.occupied').inputValue()]).toEqual(['91', '5']);
		await page.getByRole('button', { name: 'Rückgängig' }).click();
		expect(await field('rows.1.jobs').inputValue()).toBe('100');
		await paste('rows.4.jobs', '1\n'.repeat(40_000));
		expect(await page.getByText(/40\.000 Zeilen passen nicht/).isVisible()).toBe(true);
		expect(await field('rows.4.jobs').inputValue()).toBe('100');
	});

	it('counts people with a norm for each answer, and takes them over', async () => {
		await months();
		await page.getByText('Zählhilfe: Wer zählt wie viel?').click();
		await page.getByRole('button', { name: 'Erste Beschäftigte eintragen' }).click();
		await page.getByLabel('Was für eine Stelle?').selectOption('trainee');
		await page.getByLabel('Anerkannte Behinderung?').selectOption('severely-disabled');
		await page.getByLabel('Wochenstunden').selectOption('enough');
		await page.getByLabel('beschäftigt ab').selectOption('9');
		expect(await page.getByText('In Ausbildung: zählt als 2 besetzte Plätze.').isVisible()).toBe(true);
		expect(await page.getByRole('link', { name: '§ 159 Abs. 2 S. 1 SGB IX' }).first().isVisible()).toBe(true);
		expect(await site.axe(page)).toEqual([]);
		await page.getByRole('button', { name: 'Besetzte Plätze übernehmen', exact: true }).click();
		expect([await field('rows.7.occupied').inputValue(), await field('rows.8.occupied').inputValue()]).toEqual([
			'0',
			'2',
		]);
		expect(await sideways()).toBe(0);
	});

	it('leaves out months without business activity, and marks a year that is only a draft', async () => {
		await months('50', '0');
		for (const month of ['Januar', 'Februar', 'März'])
			await page.getByRole('checkbox', { name: `${month}: kein Geschäftsbetrieb, Monat weglassen` }).check();
		await field('year').selectOption('2025');
		expect(plain(await sum().textContent())).toBe('8.370,00 €');
		await field('year').selectOption('2027');
		expect(await sum().textContent()).toContain('Entwurf, nicht beschlossen');
		expect(await page.getByText('Die Sätze für 2027 sind noch nicht bekannt gemacht.').isVisible()).toBe(true);
	});

	it('has nothing for axe to find, in light and dark, with all parts open', async () => {
		await months();
		await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
		await field('labour').fill('4.500');
		await field('late').fill('2');
		await field('compare').selectOption('2024');
		await page.getByText('weniger als').first().waitFor();
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			expect(await site.axe(page)).toEqual([]);
		}
	});

	it('does not hide the field one types into under the bar with the sum', async () => {
		await months();
		for (let month = 0; month < 12; month++) {
			await field(`rows.${month}.occupied`).focus();
			const gap = await page.evaluate(() => {
				const bar = document.querySelector('.bar')?.getBoundingClientRect();
				const box = document.activeElement?.getBoundingClientRect();
				return bar && box ? bar.top - box.bottom : NaN;
			});
			expect(gap, `month ${month}`).toBeGreaterThanOrEqual(0);
		}
	});
});

describe('the levy by keyboard alone', () => {
	inBrowser({ worker: false, context: desktop });

	it('leads from the year to the sum, copies down and takes back', async () => {
		await field('year').focus();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('jobs');
		await page.keyboard.type('100');
		await page.keyboard.press('Tab');
		await page.keyboard.type('2');
		expect(plain(await sum().textContent())).toBe('9.900,00 €');
		await page.getByRole('radio', { name: /Schnell/ }).focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('rows.0.jobs');
		await page.keyboard.press('Tab');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.type('5');
		expect(await field('rows.1.occupied').inputValue()).toBe('5');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		expect(await field('rows.11.occupied').inputValue()).toBe('5');
		expect(await field('rows.0.occupied').inputValue()).toBe('2');
		await page.getByRole('button', { name: 'Rückgängig' }).press('Enter');
		expect(await field('rows.11.occupied').inputValue()).toBe('2');
		site.expectClean();
	});
});

describe('the levy at 400 % zoom', () => {
	inBrowser({ worker: false, context: { viewport: { width: 320, height: 256 } } });

	it('never scrolls sideways', async () => {
		expect(await sideways()).toBe(0);
		await months('1.200,5', '12,5');
		const unfold = () => document.querySelectorAll('details').forEach((each) => (each.open = true));
		const first = page.getByRole('button', { name: 'Erste Beschäftigte eintragen' });
		// What comes once typing pauses may come after the first look.
		await expect.poll(() => page.evaluate(unfold).then(() => first.isVisible())).toBe(true);
		await first.click();
		await page.getByLabel('Was für eine Stelle?').selectOption('employee');
		await page.getByLabel('Anerkannte Behinderung?').selectOption('severely-disabled');
		await field('compare').selectOption('2027');
		await page.locator('figure table').waitFor({ state: 'attached' });
		await page.evaluate(unfold);
		expect(await sideways()).toBe(0);
		await field('rows.2.jobs').fill('viele');
		expect(await sideways()).toBe(0);
		expect(await page.locator('.bar').filter({ visible: true }).count()).toBe(0);
		expect(await field('rows.2.jobs').evaluate((each) => each.clientWidth)).toBeGreaterThan(60);
	});
});

describe('the levy without JavaScript', () => {
	it('can be read', async () => {
		const site = await openSite({ context: { javaScriptEnabled: false } });
		const { page } = site;
		await page.goto(site.at('/levy/'));
		expect(await page.getByText('Zum Rechnen braucht diese Seite JavaScript.').isVisible()).toBe(true);
		expect(await page.getByText('815,00', { exact: false }).first().isVisible()).toBe(true);
		expect(await page.getByText('Wer zahlt, ist damit nicht frei').isVisible()).toBe(true);
		expect(await page.locator('#jobs').isVisible()).toBe(false);
		await site.close();
	});
});
