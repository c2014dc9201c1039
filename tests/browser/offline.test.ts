import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';
import { openSite, phone, type Site } from './harness.ts';
import { newVersions } from './publish.ts';
import { until } from './wait.ts';

let site: Site;
afterEach(() => site.close());

/** Opens the start page in a browser that saves data, so that nothing follows the guides by itself. */
async function saving(folder?: string): Promise<void> {
	site = await openSite({ context: phone, folder });
	await site.context.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true }),
	);
	await site.visit('/');
	await site.offlineReady(site.page, []);
}

const packs = readdirSync('build/_app/immutable/packs').map((name) => `_app/immutable/packs/${name}`);
const pack = (name: string) => packs.find((file) => file.includes(`/${name}.`)) ?? name;
const following = /^\/(?:about|levy|vehicle|law|graphs|review|news|benefits\/[^/]+)\//;

describe('what is kept before "Offline bereit" is said', () => {
	it('is fetched as six files of at most 405 kB, the fonts that the page has loaded left out', async () => {
		const asked: string[] = [];
		site = await openSite();
		site.context.on('request', (request) => {
			if (request.serviceWorker() || request.url().endsWith('/sw.js'))
				asked.push(new URL(request.url()).pathname.slice(1));
		});
		await site.visit('/');
		await site.offlineReady(site.page, []);
		const files = asked.filter((file) => file !== pack('later'));
		expect([...files].sort()).toEqual([...new Set(files)].sort());
		expect(files).toHaveLength(6);
		expect(files.filter((file) => file.endsWith('.woff2'))).toHaveLength(2);
		const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } };
		const sizes = await Promise.all(
			files
				.filter((file) => !file.endsWith('.woff2'))
				.map(async (file) => brotliCompressSync(await readFile(join('build', file)), options).length),
		);
		expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(405_000);
	});

	it('opens every page of the guides and around them without its server', async () => {
		await saving();
		await site.stopServer();
		const near = builtPages().filter((path) => !following.test(path));
		// Of the questions of a guide, which are one page with other words, a few; the guide itself leads on to the first.
		const some = near.filter(
			(path, index) => !/^\/guide\/[^/]+\/$/.test(path) && (path.split('/').length < 5 || index % 12 === 0),
		);
		for (const path of some) {
			await site.visit(path);
			expect(await site.page.title(), path).toBe(
				/<title>(.*?)<\/title>/.exec(await readFile(`build${path}index.html`, 'utf8'))?.[1],
			);
			expect(await site.page.locator('main h1').count(), path).toBe(1);
		}
		site.faults.allow(/ERR_CONNECTION_REFUSED/);
		site.expectClean();
	});
});

describe('what follows', () => {
	it('comes by itself', async () => {
		site = await openSite();
		await site.visit('/');
		const kept = () =>
			site.page.evaluate(async () => (await caches.keys()).some((name) => name.startsWith('begleithilfe-part later')));
		await until(kept, 'nothing follows');
	});

	it('waits where data are saved, says so, and comes when it is asked for', async () => {
		await saving();
		await site.visit('/settings/');
		const { page } = site;
		const section = page.locator('section').filter({ hasText: 'Ohne Internet' });
		const take = section.getByRole('button', { name: 'Gesetze und Rechner jetzt holen' });
		await section.getByText('Beschreibungen der Leistungen: noch nicht auf diesem Gerät').waitFor();
		expect(await site.axe()).toEqual([]);
		await site.stopServer();
		site.faults.allow(/ERR_CONNECTION_REFUSED|Failed to fetch/);
		await take.click();
		await section.getByText('Das hat nicht geklappt').waitFor();
		await site.restartServer();
		await take.click();
		await section.getByText('Beschreibungen der Leistungen: auf diesem Gerät').waitFor();
		expect(await take.count()).toBe(0);
		await site.stopServer();
		await site.visit('/law/sgb9-185/');
		expect(await page.locator('h1').innerText()).toContain('185');
	});

	it('is not all: the pages of experts come only when they are wished, and open without the server then', async () => {
		site = await openSite();
		await site.visit('/settings/');
		await site.offlineReady();
		const { page } = site;
		await page.getByText('Schaubilder und Prüfmappe für Fachleute: noch nicht auf diesem Gerät').waitFor();
		await page.getByRole('button', { name: 'Schaubilder jetzt holen' }).click();
		await page.getByText('Schaubilder und Prüfmappe für Fachleute: auf diesem Gerät').waitFor();
		await site.stopServer();
		site.faults.allow(/ERR_CONNECTION_REFUSED|404|Not found/);
		await site.visit('/graphs/person/');
		await page.locator('main svg').first().waitFor();
		await page.goto(site.at('/review/'));
		await page.getByRole('heading', { level: 1, name: 'Prüfmappe' }).waitFor();
		await page.goto(site.at('/graphs/nix/'));
		await page.getByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' }).waitFor();
		expect(await page.evaluate(async () => (await fetch('/review/')).headers.get('content-security-policy'))).toContain(
			'frame-ancestors',
		);
	});

	it('is no blank page where it is missing and there is no network, and opens when the network is back', async () => {
		await saving();
		const { page } = site;
		await site.stopServer();
		site.faults.allow(/ERR_CONNECTION_REFUSED|Failed to fetch|dynamically imported|preload/);
		await page.goto(site.at('/levy/'));
		await page.getByRole('heading', { name: 'Das hat nicht geklappt' }).waitFor();
		await site.restartServer();
		await page.getByRole('heading', { level: 1, name: 'Ausgleichsabgabe' }).waitFor({ timeout: 60_000 });
	});
});

describe('a pack that does not come as it was built', () => {
	it.each(['core', 'later'])('%s: is not kept', async (name) => {
		const versions = await newVersions();
		try {
			await writeFile(join(versions.folder, pack(name)), '<!doctype html><title>WLAN</title>');
			site = await openSite({ folder: versions.folder });
			site.faults.allow(/integrity|digest/);
			await site.visit('/');
			// The files of the core come one by one then.
			await site.offlineReady(site.page, []);
			if (name === 'core') await site.stopServer();
			await site.visit('/guide/person/wanted-help/');
			if (name === 'core') return;
			expect(
				await site.page.evaluate(async () => (await caches.keys()).filter((each) => each.includes('part later'))),
			).toEqual([]);
			await writeFile(join(versions.folder, pack(name)), await readFile(join('build', pack(name))));
			await site.offlineReady();
		} finally {
			await versions.remove();
		}
	});
});

describe('a new version', () => {
	it('brings what follows with it from its first moment on, and fetches each for itself what little has changed', async () => {
		const versions = await newVersions();
		try {
			await versions.publish('Eins');
			site = await openSite({ folder: versions.folder });
			await site.visit('/');
			await site.offlineReady();
			await versions.publish('Zwei');
			const asked: string[] = [];
			site.context.on('request', (request) => void asked.push(new URL(request.url()).pathname.slice(1)));
			const state = await site.page.evaluate(async () => {
				const registration = await navigator.serviceWorker.ready;
				await registration.update();
				const worker = registration.installing ?? registration.waiting;
				while (worker?.state === 'installing') await new Promise((done) => setTimeout(done, 50));
				return worker?.state;
			});
			expect(state).toBe('installed');
			expect(asked.filter((file) => file.includes('/core.'))).toEqual([]);
			expect(asked).toContain('index.html');
			await site.page.evaluate(async () => {
				const { waiting } = await navigator.serviceWorker.ready;
				const changed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
				waiting?.postMessage({ type: 'SKIP_WAITING' });
				await changed;
			});
			await site.stopServer();
			await site.visit('/levy/');
		} finally {
			await versions.remove();
		}
	});
});
