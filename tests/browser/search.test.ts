/** The search on a phone, without a server: found from the header, quick, and silent about what is typed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { phone, openSite, type Site } from './harness.ts';

let site: Site;
const asked: string[] = [];
beforeAll(async () => {
	site = await openSite({ context: phone });
	site.context.on('request', (request) =>
		asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
	);
	await site.visit('/');
	await site.offlineReady();
	await site.stopServer();
	site.faults.allow(/ERR_CONNECTION_REFUSED/);
});
afterAll(() => site.close());

const width = () => site.page.evaluate(() => document.documentElement.scrollWidth);

describe('the search', () => {
	it('is reached from the header, answers offline, and leads there and back with the question kept', async () => {
		const { page } = site;
		await page.getByRole('banner').getByRole('link', { name: 'Suchen' }).click();
		const box = page.getByRole('searchbox', { name: 'Wonach suchen Sie?' });
		await box.fill('Hörgerätezuschuss');
		const best = page.getByRole('region', { name: 'Am besten passt' });
		await best.getByRole('link', { name: 'Technische Arbeitshilfen', exact: true }).first().click();
		await page.getByRole('heading', { level: 1, name: 'Technische Arbeitshilfen' }).waitFor();
		await page.goBack();
		await expect.poll(() => box.inputValue()).toBe('Hörgerätezuschuss');
		await best.waitFor();
		expect(asked.filter((each) => /H(%C3%B6|ö|o)rger/i.test(decodeURI(each)))).toEqual([]);
		expect(page.url()).not.toMatch(/H(%C3%B6|ö)rger/);
		site.expectClean();
	});

	it.each([
		['nothing', ''],
		['results', 'Kündigung'],
		['no result', 'Arpeitzasisdentz'],
		['ten thousand letters', 'x'.repeat(10_000)],
		['signs', '§§§ ??? {{{'],
		['letters from right to left', 'إعاقة في العمل'],
		['code', '<script>alert(1)</script>'],
	])('has no finding of axe and no break of the layout with %s', async (_, typed) => {
		await site.visit('/search/');
		await site.page.getByRole('searchbox').fill(typed);
		if (typed !== '') await site.page.locator('#best, #nothing').waitFor();
		expect(await site.axe()).toEqual([]);
		expect(await width()).toBeLessThanOrEqual(360);
		site.expectClean();
	});

	it('leads a term to its explanation, on a glossary without a finding of axe', async () => {
		const { page } = site;
		await site.visit('/search/');
		await page.getByRole('searchbox').fill('was ist Gleichstellung');
		await page
			.getByRole('region', { name: 'Am besten passt' })
			.getByRole('link', { name: /^Gleichstellung/ })
			.click();
		await page.waitForURL('**/glossary/#gleichstellung');
		const top = await page.locator('#gleichstellung').evaluate((term) => term.getBoundingClientRect().top);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(740);
		expect(await site.axe()).toEqual([]);
		expect(await width()).toBeLessThanOrEqual(360);
		site.expectClean();
	});
});

it('every place that the search leads to is there', () => {
	const { places } = JSON.parse(readFileSync('build/search/all.json', 'utf8')) as { places: [number, string][] };
	const pages = new Map<string, string>();
	const missing = places.filter(([, href]) => {
		const [path = '', id] = href.split('#');
		const file = join('build', path, 'index.html');
		if (!existsSync(file)) return true;
		const html = pages.get(path) ?? readFileSync(file, 'utf8');
		pages.set(path, html);
		return id !== undefined && !html.includes(`id="${id}"`);
	});
	expect(places.length).toBeGreaterThan(500);
	expect(missing.map(([, href]) => href)).toEqual([]);
});
