/** The page of the levy, as its browser tests use it. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { openSite, type Site, type SiteOptions } from './harness.ts';

export let site: Site;
/** The tab of the test that runs. */
export let page: Page;

/** One browser for all tests of a group, and a fresh tab for each. */
export function inBrowser(options: SiteOptions = {}): void {
	beforeAll(async () => {
		site = await openSite(options);
	});
	beforeEach(async () => {
		page = await site.visit('/levy/', await site.context.newPage());
	});
	afterEach(() => page.close());
	afterAll(() => site.close());
}

export const sum = () => page.locator('.card .sum').first();
export const field = (id: string) => page.locator(`[id="${id}"]`);
export const saved = () => page.getByText('Gespeichert', { exact: true }).waitFor();
/** Text without spaces that do not break. */
export const plain = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();
export const sideways = () =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export async function months(jobs = '100', occupied = '2'): Promise<void> {
	await field('jobs').fill(jobs);
	await field('occupied').fill(occupied);
	await page.getByRole('radio', { name: /Genau, Monat für Monat/ }).check();
}

/** Leaves the tab, and opens the page in another. */
export async function openAgain(): Promise<void> {
	await page.close();
	page = await site.visit('/levy/', await site.context.newPage());
}
