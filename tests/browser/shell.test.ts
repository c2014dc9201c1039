import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';
import { openSite, type Site } from './harness.ts';

describe('the shell, online', () => {
	let site: Site;
	beforeAll(async () => {
		site = await openSite({ persistent: true });
		await site.visit('/');
	});
	afterAll(() => site.close());

	it('keeps to its content security policy and asks no other host', async () => {
		await site.offlineReady();
		site.expectClean();
	});

	it('forbids inline scripts, other hosts and framing', async () => {
		const response = await site.page.request.get(site.at('/'));
		const policy = /content-security-policy" content="([^"]*)"/.exec(await response.text())?.[1] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		const header = response.headers()['content-security-policy'] ?? '';
		expect(header).toContain("require-trusted-types-for 'script'");
		expect(header).toContain("frame-ancestors 'none'");
		for (const each of [policy, header]) expect(each).not.toMatch(/unsafe|https?:/);
		expect(response.headers()['x-content-type-options']).toBe('nosniff');
		expect(response.headers()['referrer-policy']).toBe('no-referrer');
	});

	it('can be installed', async () => {
		const session = await site.context.newCDPSession(site.page);
		const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
		expect(installabilityErrors).toEqual([]);
	});

	it('shows text in its own font', async () => {
		const fonts = await site.page.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family);
		});
		expect(fonts.join()).toContain('Atkinson Hyperlegible');
	});

	it('shows the chosen theme before anything is painted', async () => {
		const page = await site.context.newPage();
		await page.addInitScript(() => {
			localStorage.setItem('begleithilfe-theme', 'dark');
			new MutationObserver((_, observer) => {
				if (!document.body) return;
				observer.disconnect();
				sessionStorage.setItem('early', document.documentElement.dataset.theme ?? '');
			}).observe(document, { childList: true, subtree: true });
		});
		await site.visit('/', page);
		expect(await page.evaluate(() => sessionStorage.getItem('early'))).toBe('dark');
		await page.evaluate(() => localStorage.removeItem('begleithilfe-theme'));
		await page.close();
		site.expectClean();
	});

	it('delivers the licence of every library that is in it, and leads there', async () => {
		const page = await site.context.newPage();
		await site.visit('/about/', page);
		const href = await page.getByRole('link', { name: 'Lizenztexte' }).first().getAttribute('href');
		const text = await (await page.request.get(new URL(href ?? '', site.origin).href)).text();
		await page.close();
		const worker = readFileSync('build/sw.js', 'utf8');
		const inWorker = [...worker.matchAll(/workbox:([a-z-]+):/g)].map(([, part]) => `workbox-${part}`);
		expect(inWorker).toContain('workbox-precaching');
		for (const name of ['svelte', '@sveltejs/kit', 'i18next', 'idb', 'valibot', 'vite', 'rolldown', ...inWorker]) {
			const [, part = ''] = text.split(new RegExp(`^## ${name} - .*$`, 'm'));
			expect(part.split(/^## /m)[0], name).toMatch(/permission/i);
		}
	});

	it('answers a missing address with status 404 and a page', async () => {
		site.faults.allow(/404/);
		const response = await site.page.request.get(site.at('/gibt-es-nicht/'));
		expect(response.status()).toBe(404);
		const text = await response.text();
		expect(text).toContain('<title>Diese Seite gibt es nicht – Begleithilfe</title>');
		expect(text).toMatch(/<noscript><main><h1>Diese Seite gibt es nicht<\/h1>.*href="\/"/);
	});
});

describe('the shell, after the first visit and without its server', () => {
	let site: Site;
	beforeAll(async () => {
		site = await openSite();
		await site.visit('/');
		await site.offlineReady();
		await site.stopServer();
		site.faults.allow(/ERR_CONNECTION_REFUSED|404|Not found/);
	});
	afterAll(() => site.close());

	/** Pictures and review folder come only when they are wished (offline.test.ts). */
	const pages = builtPages().filter((path) => !/^\/(?:graphs\/.|review)/.test(path));

	/** A few of each depth: every page would take minutes and prove the same. */
	const some = pages.filter((_, index) => index % Math.ceil(pages.length / 12) === 0);

	it.each(some)('opens %s', async (path) => {
		const page = await site.context.newPage();
		await site.visit(path, page);
		await expect(page.title()).resolves.toBe(
			/<title>(.*?)<\/title>/.exec(readFileSync(`build${path}index.html`, 'utf8'))?.[1],
		);
		await page.close();
		site.expectClean();
	});

	it('opens an address with a query', async () => {
		const page = await site.context.newPage();
		await site.visit('/?von=startbildschirm', page);
		await page.close();
	});

	it('opens an address without its last slash', async () => {
		const path = pages.find((each) => each !== '/');
		if (!path) return;
		const page = await site.context.newPage();
		await site.visit(path.slice(0, -1), page);
		expect(new URL(page.url()).pathname).toBe(path);
		await page.close();
	});

	const strange = ['/gibt/es/nicht/', '/law/nix/', '/law/sgb9-9999/', '/benefits/nix/', '/guide/nix/nix/'];
	it.each(strange)('says that %s does not exist', async (path) => {
		const page = await site.context.newPage();
		await site.visit(path, page);
		await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
		expect(await page.title()).toBe('Diese Seite gibt es nicht – Begleithilfe');
		await page.close();
	});

	it('works from the first page on, without a reload in between', async () => {
		const controlled = await site.page.evaluate(() => navigator.serviceWorker.controller !== null);
		expect(controlled).toBe(true);
	});
});
