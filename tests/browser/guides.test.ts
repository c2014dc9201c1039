/** One journey through each guide beside the person's, on a phone without a server; and answers that contradict each other. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerGuide } from './answer-guide.ts';
import { openSite, phone, type Site } from './harness.ts';
import { apprentice, dismissed, inclusionCompany, workshopHire } from './journeys.ts';

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

	it('has a result without a fault', async () => {
		await expectFaultless();
		console.log(await site.page.locator('main').innerText());
		site.expectClean();
	});
});

describe('a company with an inclusion department wants to extend it', () => {
	beforeAll(() => answerGuide(site, inclusionCompany, '/guide/organisation/organisation-wish/', expectFaultless));

	it('has a result without a fault', async () => {
		await expectFaultless();
		console.log(await site.page.locator('main').innerText());
		site.expectClean();
	});
});

describe('somebody is dismissed while the application for a GdB is pending', () => {
	beforeAll(() => answerGuide(site, dismissed, '/guide/protection/protection-wish/', expectFaultless));

	it('has a result without a fault', async () => {
		await expectFaultless();
		console.log(await site.page.locator('main').innerText());
		site.expectClean();
	});
});
