import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openSite, phone, type Site, type SiteOptions } from './harness.ts';

let site: Site;

async function open(options: SiteOptions = {}): Promise<Page> {
	site = await openSite({ context: phone, worker: false, ...options });
	return site.page;
}

afterEach(() => site.close());

const heading = (page: Page) => page.locator('h1:not([hidden] *)');
const go = (page: Page) => page.getByRole('button', { name: 'Weiter' });

/** Whether a page asks a question. */
async function asks(page: Page): Promise<boolean> {
	return (await page.locator('main fieldset:visible').count()) > 0;
}

/** Waits until another address is shown and its heading has the focus. */
async function arrives(page: Page, work: () => Promise<unknown>): Promise<void> {
	const before = page.url();
	await work();
	await page.waitForFunction((old) => location.href !== old && document.activeElement?.tagName === 'H1', before);
}

/** Answers the question that is shown: the option (or number) that is given, else the first one. */
async function answer(page: Page, choice?: string): Promise<void> {
	const typed = page.locator('main .field input:not(#code)');
	const list = page.locator('main select[id$=-field]');
	if (choice !== 'Weiß ich nicht' && (await typed.count()) > 0) await typed.fill(choice ?? '30');
	else if (choice !== 'Weiß ich nicht' && (await list.count()) > 0)
		await list.selectOption(choice === undefined ? { index: 1 } : { label: choice });
	else if (choice === undefined) await page.locator('main fieldset input').first().check();
	else await page.getByLabel(choice, { exact: choice === 'Weiß ich nicht' }).check();
	await arrives(page, () => go(page).click());
}

/** Answers all questions that are left; what is seen on the way is given back. */
async function answerAll(page: Page, choice?: string, each?: () => Promise<unknown>): Promise<string[]> {
	const titles: string[] = [];
	while (await asks(page)) {
		titles.push(await page.title());
		await each?.();
		await answer(page, choice);
		if (titles.length > 40) throw new Error('The questions do not end.');
	}
	return titles;
}

async function begin(page: Page): Promise<void> {
	await site.visit('/');
	await arrives(page, () => page.getByRole('link', { name: 'Ich selbst' }).click());
}

describe('a journey on a phone', () => {
	it('leads from the start to the result, without a fault at any step', async () => {
		const page = await open();
		await site.visit('/');
		expect(await site.axe()).toEqual([]);
		await arrives(page, () => page.getByRole('link', { name: 'Ich selbst' }).click());
		await page.getByLabel('Technik und Hilfsmittel').check();
		const titles = await answerAll(page, undefined, async () => {
			expect(await site.axe()).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
		});
		expect(titles.length).toBeLessThanOrEqual(12);
		expect(new Set(titles).size).toBe(titles.length);
		expect(await heading(page).textContent()).toBe('Ihre Antworten');
		expect(await site.axe()).toEqual([]);
		await arrives(page, () => page.getByRole('link', { name: 'Zum Ergebnis' }).click());
		expect(page.url()).toContain('/result/');
		site.expectClean();
	});

	it('goes on when the server is gone after the first visit, also after a reload and by a deep link', async () => {
		const page = await open({ worker: true });
		await site.visit('/');
		await site.offlineReady();
		await expect.poll(() => page.getByText('Offline bereit').count()).toBe(1);
		await site.stopServer();
		site.faults.allow(/ERR_CONNECTION_REFUSED/);
		await arrives(page, () => page.getByRole('link', { name: 'Ich selbst' }).click());
		await answer(page, 'Technik und Hilfsmittel');
		const question = await heading(page).textContent();
		await page.reload();
		expect(await heading(page).textContent()).toBe(question);
		await answerAll(page);
		const other = await site.context.newPage();
		await site.visit('/guide/person/recognition/', other);
		await expect.poll(() => heading(other).textContent()).toBe('Fall fortsetzen?');
		site.expectClean();
	});

	it('takes "Weiß ich nicht" to every question', async () => {
		const page = await open();
		await begin(page);
		const titles = await answerAll(page, 'Weiß ich nicht');
		expect(titles.length).toBeGreaterThan(5);
		await arrives(page, () => page.getByRole('link', { name: 'Zum Ergebnis' }).click());
		site.expectClean();
	});
});

describe('answers', () => {
	it('are there after a reload in the middle, and nothing is asked twice', async () => {
		const page = await open();
		await begin(page);
		await answer(page, 'Technik und Hilfsmittel');
		await answer(page, 'GdB 50 oder mehr');
		const here = page.url();
		await site.visit('/guide/person/recognition/');
		await expect.poll(() => page.getByLabel('GdB 50 oder mehr').isChecked()).toBe(true);
		await arrives(page, () => go(page).click());
		expect(page.url()).toBe(here);
		site.expectClean();
	});

	it('can be gone back to and changed; what still fits is kept', async () => {
		const page = await open();
		await begin(page);
		await answer(page, 'Technik und Hilfsmittel');
		await answer(page, 'GdB 50 oder mehr');
		await arrives(page, () => page.getByRole('link', { name: 'Zurück' }).click());
		expect(page.url()).toContain('/recognition/');
		await arrives(page, () => page.goBack());
		expect(page.url()).toContain('/work-status/');
		await arrives(page, () => page.goBack());
		await answer(page, 'GdB 30 oder 40, mit Gleichstellung');
		await answerAll(page);
		const rows = () => page.locator('.row').count();
		const before = await rows();
		await arrives(page, () => page.getByRole('link', { name: /Ändern.*Gesuchte Hilfe/ }).click());
		await page.getByLabel('Kurse und Weiterbildung').check();
		await arrives(page, () => go(page).click());
		expect(await asks(page)).toBe(true);
		await answerAll(page);
		expect(await rows()).toBeGreaterThan(before);
		await arrives(page, () => page.getByRole('link', { name: /Ändern.*Gesuchte Hilfe/ }).click());
		await page.getByLabel('Kurse und Weiterbildung').uncheck();
		await arrives(page, () => go(page).click());
		expect(await rows()).toBe(before);
		expect(await page.getByText('Nicht mehr nötig').count()).toBe(1);
		site.expectClean();
	});

	it('are asked for in a sentence where they are missing or out of range, and nothing is sent by a tick', async () => {
		const page = await open();
		await begin(page);
		await go(page).click();
		const summary = page.locator('[role=alert]:focus');
		await expect.poll(() => summary.textContent()).toContain('Wählen Sie mindestens eine Antwort aus');
		expect(await page.title()).toMatch(/^Fehler: /);
		expect(await site.axe()).toEqual([]);
		await answer(page, 'Technik und Hilfsmittel');
		const here = page.url();
		await page.getByLabel('GdB 50 oder mehr').check();
		await page.waitForTimeout(300);
		expect(page.url()).toBe(here);
		await arrives(page, () => go(page).click());
		await answer(page, 'Angestellt, mit Arbeitsvertrag');
		for (const [typed, said] of [
			['', 'Geben Sie eine Zahl ein.'],
			['viele', 'zum Beispiel 30 oder 19,5'],
			['200', 'Geben Sie eine Zahl von 0 bis 80 ein.'],
		] as const) {
			await page.locator('main .field input').fill(typed);
			await go(page).click();
			await expect.poll(() => summary.textContent()).toContain(said);
			expect(await page.getAttribute('main .field input', 'aria-invalid')).toBe('true');
		}
		await page.locator('[role=alert] a').click();
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		await answer(page, '19,5');
		site.expectClean();
	});

	it('lead to the right question from one that is not asked', async () => {
		const page = await open();
		await begin(page);
		await answer(page, 'Technik und Hilfsmittel');
		await site.visit('/guide/person/land/');
		await page.waitForURL(/recognition/);
		expect(await page.getByText('noch nicht an der Reihe').count()).toBe(1);
		await site.visit('/guide/person/housing-need/');
		await page.waitForURL(/recognition/);
		expect(await page.getByText('nicht nötig').count()).toBe(1);
		site.expectClean();
	});

	it('are still there, and can be gone on with, when the device does not store them', async () => {
		const page = await open();
		await page.addInitScript(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await site.visit('/guide/person/wanted-help/');
		await page.getByLabel('Technik und Hilfsmittel').check();
		await go(page).click();
		await expect.poll(() => page.getByText('Auf diesem Gerät ist kein Platz mehr.').count()).toBe(1);
		expect(await page.getByText('Gespeichert', { exact: true }).count()).toBe(0);
		expect(page.url()).toContain('/wanted-help/');
		expect(await site.axe()).toEqual([]);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Als Datei sichern' }).click(),
		]);
		expect(download.suggestedFilename()).toBe('begleithilfe-fall.json');
		await arrives(page, () => page.getByRole('button', { name: 'Ohne Speichern weiter' }).click());
		expect(page.url()).toContain('/recognition/');
		site.expectClean();
	});
});

describe('a case', () => {
	it('is asked for in a second tab, and what both say differently is not lost', async () => {
		const page = await open();
		await begin(page);
		await answer(page, 'Technik und Hilfsmittel');
		const other = await site.context.newPage();
		await site.visit('/guide/person/wanted-help/', other);
		await expect.poll(() => heading(other).textContent()).toBe('Fall fortsetzen?');
		expect(await site.axe(other)).toEqual([]);
		await arrives(other, () => other.getByRole('button', { name: 'Fortsetzen' }).click());
		expect(other.url()).toBe(page.url());
		await answer(other, 'GdB 50 oder mehr');
		await expect.poll(() => page.getByLabel('GdB 50 oder mehr').isChecked()).toBe(true);
		site.expectClean();
	});

	it('shows what another tab said differently, and lets the person say what holds', async () => {
		const page = await open();
		await begin(page);
		await answer(page, 'Technik und Hilfsmittel');
		const other = await site.context.newPage();
		await other.addInitScript(() => {
			BroadcastChannel.prototype.postMessage = () => undefined;
		});
		await site.visit('/guide/person/wanted-help/', other);
		await arrives(other, () => other.getByRole('button', { name: 'Fortsetzen' }).click());
		await answer(other, 'GdB 50 oder mehr');
		await page.getByLabel('GdB 30 oder 40, mit Gleichstellung').check();
		await go(page).click();
		await page.waitForSelector('text=In einem anderen Fenster steht eine andere Antwort');
		expect(await page.getByLabel('GdB 50 oder mehr').isChecked()).toBe(true);
		await answer(page, 'GdB 30 oder 40, mit Gleichstellung');
		await arrives(page, () => page.getByRole('link', { name: 'Zurück' }).click());
		expect(await page.getByLabel('GdB 30 oder 40, mit Gleichstellung').isChecked()).toBe(true);
		site.expectClean();
	});

	it('is offered at the start, and can be left for a new one', async () => {
		const page = await open();
		await begin(page);
		await answer(page, 'Technik und Hilfsmittel');
		await answer(page);
		await site.visit('/');
		await page.waitForSelector('text=Fall fortsetzen?');
		expect(await site.axe()).toEqual([]);
		await arrives(page, () => page.getByRole('button', { name: 'Fortsetzen' }).click());
		expect(page.url()).toContain('/work-status/');

		await site.visit('/cases/');
		await page.getByLabel('Name des neuen Falls').fill('Fall 7');
		await arrives(page, () => page.getByRole('button', { name: 'Fall beginnen' }).click());
		await answer(page, 'Auto, Führerschein');
		await site.visit('/cases/');
		await page.waitForSelector('h2 >> text=Fall 7');
		expect(await page.locator('article').count()).toBe(2);
		expect(await site.axe()).toEqual([]);
		site.expectClean();
	});

	it('can be named, saved as a locked file, removed, and brought back from the file', async () => {
		const page = await open();
		await begin(page);
		await answer(page, 'Technik und Hilfsmittel');
		await site.visit('/cases/');
		await page.locator('summary').click();
		await page.getByLabel('Name des Falls').fill('Fall 7');
		await page.getByRole('button', { name: 'Namen speichern' }).click();
		await page.waitForSelector('h2 >> text=Fall 7');

		await page.getByLabel('Kennwort für die Datei').fill('vier Wörter als Kennwort');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: '1 Fall als Datei sichern' }).click(),
		]);
		const file = await download.path();
		await page.getByRole('button', { name: 'Diesen Fall löschen' }).first().click();
		expect(await site.axe()).toEqual([]);
		await page.locator('dialog[open]').getByRole('button', { name: 'Diesen Fall löschen' }).click();
		await expect.poll(() => page.locator('article').count()).toBe(0);

		await page.getByLabel('Datei mit Fällen').setInputFiles(file);
		await page.getByRole('button', { name: 'Fälle aus der Datei holen' }).click();
		await page.getByLabel('Kennwort der Datei').fill('falsch');
		await page.getByRole('button', { name: 'Fälle aus der Datei holen' }).click();
		await page.waitForSelector('text=Das Kennwort passt nicht');
		await page.getByLabel('Kennwort der Datei').fill('vier Wörter als Kennwort');
		await page.getByRole('button', { name: 'Fälle aus der Datei holen' }).click();
		await page.waitForSelector('text=1 Fall ist hinzugekommen.');
		await arrives(page, () => page.getByRole('button', { name: /Öffnen.*Fall 7/ }).click());
		expect(page.url()).toContain('/recognition/');
		site.expectClean();
	});

	it('and everything else is gone after one button', async () => {
		const page = await open();
		await begin(page);
		await answer(page, 'Technik und Hilfsmittel');
		await site.visit('/settings/');
		expect(await site.axe()).toEqual([]);
		await page.getByRole('button', { name: 'Alles löschen' }).first().click();
		await page.locator('dialog[open]').getByRole('button', { name: 'Alles löschen' }).click();
		await page.waitForSelector('text=Alles ist gelöscht.');
		await site.visit('/');
		expect(await page.getByText('Fall fortsetzen?').count()).toBe(0);
		site.expectClean();
	});
});

describe('the keyboard alone', () => {
	it('is enough for every question', async () => {
		const page = await open({ context: { viewport: { width: 1280, height: 900 } } });
		await site.visit('/guide/person/wanted-help/');
		const press = async (key: string, times = 1) => {
			for (let i = 0; i < times; i++) await page.keyboard.press(key);
		};
		/** Goes on with Tab until something has the focus. */
		const until = async (selector: string) => {
			for (let i = 0; i < 60; i++) {
				if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
				await press('Tab');
			}
			throw new Error(`The keyboard does not reach ${selector}.`);
		};
		await press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zum Inhalt springen');
		await press('Enter');
		await until('main input[value=technical-aids]');
		await press('Space');
		await until('main button.primary');
		await arrives(page, () => press('Enter'));
		for (let i = 0; i < 20 && (await asks(page)); i++) {
			await until('main fieldset :is(input:not(#code), select)');
			if (await page.evaluate(() => document.activeElement?.matches('[type=radio]'))) await press('Space');
			else if (await page.evaluate(() => document.activeElement?.matches('select'))) {
				await press('ArrowDown');
				// In a list, Enter opens it.
				await until('main button.primary');
			} else await page.keyboard.type('30');
			await arrives(page, () => press('Enter'));
		}
		expect(await heading(page).textContent()).toBe('Ihre Antworten');
		await until('main a.primary');
		await arrives(page, () => press('Enter'));
		expect(page.url()).toContain('/result/');
		site.expectClean();
	});
});

describe('without JavaScript', () => {
	it('every question can be read, and the page says what is missing', async () => {
		const page = await open({ context: { ...phone, javaScriptEnabled: false } });
		await page.goto(site.at('/guide/person/work-status/'));
		expect(await page.locator('legend').first().textContent()).toContain('Was machen Sie zurzeit?');
		expect(await page.textContent('main')).toContain('braucht diese Seite JavaScript');
		await page.goto(site.at('/'));
		expect(await page.locator('h1').textContent()).toBe('Welche Hilfe passt zu Ihrer Arbeit?');
	});
});
