/** The pages of laws on a phone: to be found, read, reached from a citation, without a server and without a program. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './harness.ts';
import { servedLinks } from './links.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site.close());

const cited = '/law/sgb9-185/#sgb9-185-5';

describe('the pages of laws', () => {
	it.each(['/law/', '/law/sgb9-185/', '/law/sgb9-160/', '/law/schwbav-31/', '/law/kschg-4/'])(
		'%s have no finding of axe and fit on 320 px',
		async (path) => {
			await site.visit(path);
			expect(await site.axe()).toEqual([]);
			await site.page.setViewportSize({ width: 320, height: 640 });
			expect(await site.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
			await site.page.setViewportSize({ width: 360, height: 740 });
			site.expectClean();
		},
	);

	it('are named in the title, also where the law gives a provision no title', async () => {
		const paths = (await servedLinks(site))
			.map(({ href }) => href.split('#')[0] ?? '')
			.filter((it) => /^\/law\//.test(it));
		const titles = await Promise.all(
			[...new Set(paths)].map(async (path) => /<title>([^<]*)/.exec(await (await fetch(site.at(path))).text())?.[1]),
		);
		expect(titles.length).toBeGreaterThan(130);
		expect(new Set(titles).size).toBe(titles.length);
	});

	it('are reached from a question, on the device, and lead back to it', async () => {
		const { page } = site;
		await site.visit('/guide/person/wanted-help/');
		await page.getByText('Warum fragen wir das?').click();
		const cited = page.locator('main details[open] a').first();
		expect(await page.locator('main details a[href^="http"]').count()).toBe(0);
		await cited.click();
		await page.waitForURL(/\/law\//);
		const official = page.getByRole('link', { name: 'Amtlicher Text im Internet (öffnet die amtliche Seite' });
		expect(await official.getAttribute('href')).toMatch(/^https:/);
		const next = page.locator('main nav a').last();
		await next.click();
		await page.getByRole('link', { name: 'Zurück zur Frage' }).click();
		await page.waitForURL(/wanted-help/);
		site.expectClean();
	});

	it.each(['the link', 'the browser'] as const)('leave what was ticked on the question, back by %s', async (how) => {
		const { page } = site;
		const ticked = page.getByLabel('Technik und Hilfsmittel');
		await site.visit('/guide/person/wanted-help/');
		await page.evaluate(() => sessionStorage.clear());
		await ticked.check();
		await page.getByText('Warum fragen wir das?').click();
		await page.locator('main details[open] a').first().click();
		await page.waitForURL(/\/law\//);
		if (how === 'the link') await page.getByRole('link', { name: 'Zurück zur Frage' }).click();
		else await page.goBack();
		await page.waitForURL(/wanted-help/);
		await expect.poll(() => ticked.isChecked()).toBe(true);
		expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => /typed/.test(key)))).toEqual([]);
		site.expectClean();
	});

	it('are searched by number and by word', async () => {
		const { page } = site;
		await site.visit('/law/');
		const all = await page.locator('main h3').count();
		expect(all).toBeGreaterThan(130);
		const search = page.getByRole('searchbox', { name: 'Vorschrift suchen' });
		await search.fill('§ 18 schwbav');
		expect(await page.locator('main h3').count()).toBe(1);
		expect(await page.getByRole('status').filter({ hasText: 'gefunden' }).textContent()).toContain(
			'1 Vorschrift gefunden',
		);
		expect(await site.axe()).toEqual([]);
		await search.fill('gibtesnicht');
		expect(await page.locator('main h3').count()).toBe(0);
		await search.fill('');
		expect(await page.locator('main h3').count()).toBe(all);
	});

	it('are where a citation leads, at the part that is cited, and one step from the official text', async () => {
		const { page } = site;
		await site.visit('/benefits/arbeitsassistenz/');
		await page.getByRole('link', { name: '§ 185 Abs. 5 SGB IX', exact: true }).first().click();
		await page.waitForURL(`**${cited}`);
		expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('§ 185 SGB IX');
		const top = await page.locator('#sgb9-185-5').evaluate((part) => part.getBoundingClientRect().top);
		expect(top).toBeGreaterThanOrEqual(0);
		expect(top).toBeLessThan(740);
		const official = page.getByRole('link', { name: 'Amtlicher Text im Internet' });
		expect(await official.getAttribute('href')).toBe('https://www.gesetze-im-internet.de/sgb_9_2018/__185.html');
		expect(await page.getByRole('link', { name: 'Arbeitsassistenz', exact: true }).first().getAttribute('href')).toBe(
			'/benefits/arbeitsassistenz/',
		);
		site.expectClean();
	});

	it('can be read without a program', async () => {
		const html = await (await site.page.request.get(site.at('/law/schwbav-17/'))).text();
		expect(html).toContain('Auf notwendige Arbeitsassistenz und auf Berufsbegleitung besteht dagegen ein Anspruch');
		expect(html).toContain('https://www.gesetze-im-internet.de/schwbav_1988/__17.html');
	});

	it('open without the server, also those that were never visited', async () => {
		await site.visit('/');
		await site.offlineReady();
		await site.stopServer();
		site.faults.allow(/ERR_CONNECTION_REFUSED/);
		const page = await site.context.newPage();
		await site.visit('/law/schwbav-27/', page);
		await page.getByRole('heading', { level: 1, name: /§ 27 SchwbAV/ }).waitFor();
		await page.getByRole('link', { name: '§ 27a SchwbAV' }).click();
		await page.getByRole('heading', { level: 1, name: /§ 27a SchwbAV/ }).waitFor();
		await page.close();
		site.expectClean();
	});
});
