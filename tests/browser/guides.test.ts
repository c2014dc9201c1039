/** One journey through each guide beside the person's, on a phone without a server; and answers that contradict each other. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerGuide } from './answer-guide.ts';
import { openSite, phone, type Site } from './harness.ts';
import { apprentice, dismissed, dismissing, inclusionCompany, workshopHire } from './journeys.ts';

let site: Site;

/** What axe finds, and whether the page is wider than the phone. */
async function expectFaultless(): Promise<void> {
	expect(await site.axe(), site.page.url()).toEqual([]);
	expect(await site.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

/** A card of the result as a person reads it, with everything opened. */
async function card(id: string): Promise<string> {
	const article = site.page.locator(`article#help-${id}`);
	await article.evaluate((each) => each.querySelectorAll('details').forEach((fold) => (fold.open = true)));
	return (await article.innerText()).replace(/\s+/g, ' ');
}

/** What the first screen says, below the sentence. */
async function first(): Promise<string> {
	return (await site.page.locator('section.first').innerText()).replace(/\s+/g, ' ');
}

beforeAll(async () => {
	site = await openSite({ context: phone });
	await site.visit('/');
	await site.offlineReady();
	await site.stopServer();
	site.faults.allow(/ERR_CONNECTION_REFUSED|Failed to fetch/);
});
afterAll(() => site.close());

describe('an employer takes over somebody with a GdB of 70 from a workshop', () => {
	beforeAll(() => answerGuide(site, workshopHire, '/guide/employer/employer-wish/', expectFaultless));

	it('is told what may be paid for the new place, by which provision, and that it is discretion', async () => {
		await expectFaultless();
		const place = await card('schaffung-von-arbeitsplaetzen');
		expect(place).toMatch(
			/^Geld für neue Arbeitsplätze und Ausbildungsplätze Kann-Leistung \(Ermessen\) Wahrscheinlich ja/,
		);
		expect(place).toContain('§ 15 SchwbAV');
		expect(place).toContain('§ 15 Abs. 1 S. 1 Nr. 1 Buchst. d SchwbAV');
		expect(place).toContain('Antrag stellen, bevor Sie etwas bestellen oder kaufen');
		expect(place).toContain('Antrag schreiben');
	});

	it('is told that the Budget für Arbeit is the claim of the person, who alone applies for it', async () => {
		const budget = await card('budget-fuer-arbeit');
		expect(budget).toMatch(/^Budget für Arbeit Anspruch der Person, nicht des Betriebs Wahrscheinlich ja/);
		expect(budget).toContain('§ 61 SGB IX');
		expect(budget).not.toContain('Antrag schreiben');
		expect(await first()).not.toContain('Antrag schreiben');
	});

	it('is sent to the carrier of the budget before the office pays a share or for extra burden', async () => {
		const share = await card('budget-fuer-arbeit-anteil');
		expect(share).toMatch(/Kann-Leistung \(Ermessen\) Zuerst andere Stelle/);
		expect(share).toContain('§ 185 Abs. 3 Nr. 6 SGB IX');
		const burden = await card('aussergewoehnliche-belastungen');
		expect(burden).toContain('Noch zu klären');
		expect(burden).toContain('§ 27 SchwbAV');
		expect(burden).toContain('Träger der Eingliederungshilfe oder anderer Träger des Budgets');
		await expectFaultless();
	});

	it('finds the office of the Land and the deadlines one tap away', async () => {
		const next = site.page.locator('section[aria-labelledby=actions]');
		await next.getByRole('link', { name: 'Das richtige Amt finden' }).click();
		await site.page.waitForSelector('.found >> text=Hessen');
		await site.page.goBack();
		await next.getByRole('link', { name: 'Fristen berechnen' }).click();
		await site.page.waitForSelector('h1 >> text=Fristen');
		site.expectClean();
	});
});

describe('a company with an inclusion department wants to extend it', () => {
	beforeAll(() => answerGuide(site, inclusionCompany, '/guide/organisation/organisation-wish/', expectFaultless));

	it('is told that § 28a may pay for the extension, and why', async () => {
		await expectFaultless();
		expect(await site.page.locator('.head h1').innerText()).toMatch(
			/^Sie erfüllen wahrscheinlich die Voraussetzungen für /,
		);
		const help = await card('inklusionsbetriebe');
		expect(help).toMatch(/^Förderung von Inklusionsbetrieben Kann-Leistung \(Ermessen\) Wahrscheinlich ja/);
		for (const norm of ['§ 28a SchwbAV', '§ 215 SGB IX', '§ 217 Abs. 1 SGB IX']) expect(help).toContain(norm);
		expect(help).toContain('Antrag stellen, bevor Sie etwas bestellen oder kaufen');
		await expectFaultless();
		site.expectClean();
	});
});

describe('somebody is dismissed while the application for a GdB is pending', () => {
	beforeAll(() => answerGuide(site, dismissed, '/guide/protection/protection-wish/', expectFaultless));

	it('is told that the consent of the Integrationsamt may be needed, and by which provisions', async () => {
		await expectFaultless();
		const consent = await card('zustimmung-zur-kuendigung');
		expect(consent).toMatch(
			/^Kündigungsschutz: Zustimmung des Integrationsamts Pflicht des Arbeitgebers Noch zu klären/,
		);
		for (const norm of ['§ 168 SGB IX', '§ 173 Abs. 3 SGB IX']) expect(consent).toContain(norm);
		expect(consent).toContain('Für eine Klage beim Arbeitsgericht haben Sie in der Regel nur 3 Wochen (§ 4 KSchG).');
		const heard = await card('anhoerung-der-vertretung');
		expect(heard).toMatch(/Pflicht des Arbeitgebers Noch zu klären/);
		expect(heard).toContain('§ 178 Abs. 2 S. 3 SGB IX');
		await expectFaultless();
	});

	it('sees the dates of the case once the day is entered, on the result and on paper', async () => {
		const { page } = site;
		const article = page.locator('article#help-zustimmung-zur-kuendigung');
		await card('zustimmung-zur-kuendigung');
		await article.getByLabel('Ich habe eine Kündigung bekommen').fill('2.11.2026');
		await article.getByText('Montag, 23. November 2026').first().waitFor();
		await expectFaultless();
		await page.waitForFunction(() => document.querySelector('.record')?.textContent.includes('23. November 2026'));
		site.expectClean();
	});
});

describe('an employer wants to dismiss somebody without notice', () => {
	beforeAll(() => answerGuide(site, dismissing, '/guide/employer/employer-wish/'));

	it('is told what comes before the notice, what is void otherwise, and when the office should consent', async () => {
		await expectFaultless();
		expect(await first()).not.toContain('Antrag schreiben');
		const consent = await card('zustimmung-beantragen');
		expect(consent).toMatch(/Ihre Pflicht als Arbeitgeber Wahrscheinlich ja/);
		expect(consent).toContain('Ohne vorherige Zustimmung ist eine Kündigung unwirksam');
		expect(consent).toContain('Der Antrag muss in 2 Wochen beim Amt sein');
		const office = await card('entscheidung-des-amts');
		expect(office).toMatch(/Entscheidung des Amts Wahrscheinlich ja/);
		expect(office).toContain('§ 174 Abs. 4 SGB IX');
		// It is meant for those who can have been ill for six weeks in this employment, and is not named otherwise.
		expect(await site.page.locator('article#help-bem-vor-der-kuendigung').count()).toBe(0);
	});

	it('sees the two weeks for the application once the day is entered on which the ground was known', async () => {
		const article = site.page.locator('article#help-zustimmung-beantragen');
		await card('zustimmung-beantragen');
		await article.getByLabel('Arbeitgeber kennt den Grund für eine fristlose Kündigung').fill('2.11.2026');
		await article.getByText('Montag, 16. November 2026').first().waitFor();
		site.expectClean();
	});
});

describe('answers that contradict each other', () => {
	/** Goes on with Tab until something has the focus. */
	async function until(page: Page, selector: string): Promise<void> {
		for (let i = 0; i < 60; i++) {
			if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`The keyboard does not reach ${selector}.`);
	}

	/** Ticks or unticks one of several options with the keyboard. */
	async function toggle(page: Page, option: string): Promise<void> {
		await until(page, `main input[value="${option}"]`);
		await page.keyboard.press('Space');
	}

	/** Chooses an option, or types a number, and goes on; with the keyboard alone. */
	async function say(page: Page, question: string, answer: string | number): Promise<void> {
		await page.waitForURL(`**/${question}/`);
		await page.waitForSelector(`[id="${question}-field"]`);
		if (typeof answer === 'number') {
			await until(page, `[id="${question}-field"]`);
			await page.keyboard.press('ControlOrMeta+a');
			await page.keyboard.type(String(answer));
		} else if ((await page.locator('main fieldset input[type=checkbox]').count()) > 0) {
			await toggle(page, answer);
		} else {
			await until(page, `main fieldset input`);
			for (let i = 0; i < 20 && !(await page.locator(`main input[value="${answer}"]`).isChecked()); i++)
				await page.keyboard.press(i === 0 ? 'Space' : 'ArrowDown');
		}
		await page.keyboard.press('Enter');
	}

	it('are told where they arise, in a sentence that names both, and either can be changed by keyboard', async () => {
		const page = await site.visit('/guide/employer/employer-wish/', await site.context.newPage());
		await page.getByRole('button', { name: 'Neuen Fall beginnen' }).click();
		await page.check('input[value=training-grant]');
		await page.getByRole('button', { name: 'Weiter' }).click();
		for (const [question, answer] of Object.entries(apprentice)) await say(page, question, answer);
		await say(page, 'person-group', 'mental');

		const told = page.locator('[role=alert]:focus');
		await told.waitFor();
		const sentence = (await told.innerText()).replace(/\s+/g, ' ');
		expect(sentence).toContain('Zwei Antworten passen nicht zusammen');
		expect(sentence).toContain('„Feststellung der Behinderung: GdB 30 oder 40 mit Gleichstellung“');
		expect(sentence).toContain('„Besondere Schwierigkeiten im Arbeitsleben: GdB 50 oder mehr allein wegen');
		expect(page.url()).toContain('/person-group/');
		expect(await page.isChecked('input[value=mental]')).toBe(true);
		expect(await site.axe(page)).toEqual([]);

		await until(page, 'main a.button[href*=employee-status]');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/employee-status/');
		expect(await page.isChecked('input[value=equated]')).toBe(true);
		await page.getByText('Zwei Antworten passen nicht zusammen').waitFor();
		expect(await site.axe(page)).toEqual([]);

		await until(page, 'main a.button[href*=person-group]');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/person-group/');
		await toggle(page, 'assistant');
		await say(page, 'person-group', 'mental');
		await say(page, 'trainee-young', 'yes');
		await say(page, 'firm-trainees', 30);
		await told.waitFor();
		const numbers = (await told.innerText()).replace(/\s+/g, ' ');
		expect(numbers).toContain('„Arbeitsplätze im Jahresdurchschnitt: 25 Arbeitsplätze“');
		expect(numbers).toContain('„Ausbildungsplätze: 30');
		expect(await site.axe(page)).toEqual([]);

		await until(page, 'main a.button[href*=firm-jobs]');
		await page.keyboard.press('Enter');
		await say(page, 'firm-jobs', 60);
		await page.waitForFunction(() => !/firm-(jobs|trainees)/.test(location.pathname));
		expect(await page.getByText('passen nicht zusammen').count()).toBe(0);
		await page.goto(site.at('/guide/employer/answers/'));
		await page.getByText('60 Arbeitsplätze').waitFor();
		for (const said of ['Berufsausbildung', 'Mit Vertrag: Arbeit, Ausbildung', 'besondere Hilfskraft'])
			expect(await page.locator('main').innerText()).toContain(said);
		site.expectClean();
	});

	it('may be left as they are; answers and result say it again', async () => {
		const page = await site.visit('/guide/employer/employer-wish/', await site.context.newPage());
		await page.getByRole('button', { name: 'Neuen Fall beginnen' }).click();
		await page.check('input[value=training-grant]');
		await page.getByRole('button', { name: 'Weiter' }).click();
		for (const [question, answer] of Object.entries(apprentice)) await say(page, question, answer);
		await say(page, 'person-group', 'mental');
		await page.getByRole('button', { name: 'So lassen und weiter' }).click();
		await page.waitForURL((url) => !url.pathname.includes('person-group'));
		for (const list of ['answers', 'result']) {
			await site.visit(`/guide/employer/${list}/`, page);
			await page.getByText('Zwei Antworten passen nicht zusammen').waitFor();
			expect(await site.axe(page)).toEqual([]);
		}
		site.expectClean();
	});
});
