/** Dismissed, and nothing else known: the day and what to do about it, on every page that follows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plusDays } from '../../src/lib/calculators/deadlines/day.ts';
import { today } from '../../src/lib/device/clock.ts';
import { openSite, phone, type Site } from './harness.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite({ context: phone });
});
afterAll(() => site.close());

/** A day so many days from today in Germany, as people type it. */
function typed(days: number): string {
	return plusDays(today(), days).split('-').reverse().map(Number).join('.');
}

async function answerDay(day: string): Promise<void> {
	const { page } = site;
	await site.visit('/');
	await page.getByRole('link', { name: 'Letzten Tag ausrechnen' }).click();
	await page.waitForURL('**/dismissal/');
	await page.getByLabel('An einem anderen Tag').check();
	await page.getByLabel('Tag, an dem sie angekommen ist').fill(day);
	await page.getByRole('button', { name: 'Weiter' }).click();
}

describe('who was dismissed', () => {
	it('is told of a day in the future, and may go on without it', async () => {
		const { page } = site;
		await answerDay(typed(9));
		await expect.poll(() => page.getByRole('alert').innerText()).toMatch(/liegt in der Zukunft/);
		expect(await site.axe()).toEqual([]);
		await page.getByRole('button', { name: 'Ohne diesen Tag weiter' }).click();
		await page.waitForURL('**/guide/protection/**');
		await page.getByText('Klage: 3 Wochen ab der Ankunft').waitFor();
	});

	it('sees the last day on every page that follows, with everything else unknown', async () => {
		const { page } = site;
		// Two days ago: some nineteen days are left, or a few more where that day is none to work on.
		await answerDay(typed(-2));
		await page.waitForURL('**/guide/protection/**');
		const line = page.locator('#lawsuit summary');
		await line.waitFor();
		const said = await line.innerText();
		expect(said).toMatch(/^Klage bis \p{L}+, \d+\. \p{L}+ \d{4}: noch (19|2\d) Tage$/u);
		expect(await site.axe()).toEqual([]);

		await page.getByRole('link', { name: 'Ergebnis jetzt ansehen' }).click();
		await page.waitForURL('**/result/');
		await page.locator('.first .until', { hasText: said }).waitFor();
		for (const part of ['main .head h1', '.first .until', '.first .button.primary']) {
			const box = await page.locator(part).boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? 9999), part).toBeLessThanOrEqual(phone.viewport.height);
		}
		expect(await page.locator('.record').textContent()).toContain(said);
		await page.locator('#lawsuit summary').click();
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'In den Kalender' }).click(),
		]);
		expect(file.suggestedFilename()).toMatch(/\.ics$/);

		await site.visit('/cases/');
		await page.locator('article', { hasText: said }).first().waitFor();
		// What the result leads to shows the day, and not the list of all periods far below.
		await site.visit('/guide/protection/result/');
		await page.locator('.first .until', { hasText: said }).waitFor();
		await page.getByRole('link', { name: 'Klage vorbereiten' }).click();
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('results');
		await page.waitForTimeout(500);
		const top = await page.evaluate(() => document.getElementById('results')?.getBoundingClientRect().top ?? -1);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(phone.viewport.height);
		await expect.poll(() => page.locator('#field-day').inputValue()).toBe(typed(-2));
		site.expectClean();
	});

	it('goes from the result to the letter with the focus on its heading', async () => {
		const { page } = site;
		await site.visit('/guide/protection/result/');
		await page.locator('#lawsuit summary').click();
		await page.getByRole('link', { name: 'Dem Arbeitgeber Status oder Antrag mitteilen' }).click();
		await page.waitForURL('**/letter/#zustimmung-zur-kuendigung');
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
		await page.getByText('Ich berufe mich auf den besonderen Kündigungsschutz').first().waitFor();
		expect(await page.locator('article').innerText()).toContain('An die Personalabteilung');
	});

	it('loses nothing of a result whose case another tab deletes', async () => {
		const { page } = site;
		await site.visit('/guide/protection/result/');
		await page.locator('.first .until', { hasText: 'Klage bis' }).waitFor();
		const other = await site.context.newPage();
		await site.visit('/cases/', other);
		await other.locator('article', { hasText: 'Klage bis' }).getByText('Mehr', { exact: false }).first().click();
		await other
			.locator('article', { hasText: 'Klage bis' })
			.getByRole('button', { name: 'Diesen Fall löschen' })
			.click();
		await other.locator('dialog[open]').getByRole('button', { name: 'Diesen Fall löschen' }).click();
		await expect.poll(() => other.evaluate(() => document.activeElement?.tagName)).toBe('H1');
		await page.getByText('in einem anderen Fenster gelöscht').waitFor();
		await page.getByRole('button', { name: 'Als neuen Fall speichern' }).click();
		await page.getByText('Der Fall ist wieder gespeichert').waitFor();
		await other.locator('article', { hasText: 'Klage bis' }).waitFor();
		await other.close();
	});
});

it('an address of a guide without a question leads to its first one', async () => {
	for (const path of ['/guide/person', '/guide/employer/']) {
		await site.page.goto(site.at(path));
		await site.page.waitForURL(/\/guide\/\w+\/[\w-]+\/$/);
	}
});
