import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from './harness.ts';

let folder: string;
let site: Site;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'begleithilfe-site-'));
	await cp('build', folder, { recursive: true });
	site = await openSite({ folder });
});

afterAll(async () => {
	await site.close();
	await rm(folder, { recursive: true });
});

/** Puts another version in the place of the one that is served. */
async function publish(): Promise<void> {
	const start = await readFile(join(folder, 'index.html'), 'utf8');
	await writeFile(join(folder, 'index.html'), start.replace('</title>', ' 2</title>'));
	execFileSync('node_modules/.bin/tsx', ['scripts/service-worker.ts', folder]);
}

it('a new version asks, never in the middle of a question, and keeps the answers', async () => {
	const { page } = site;
	await site.visit('/guide/person/wanted-help/');
	await site.offlineReady();
	await page.getByLabel('Technik und Hilfsmittel').check();
	await page.getByRole('button', { name: 'Weiter' }).click();
	await page.waitForURL(/recognition/);

	await publish();
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
	});
	const notice = page.getByRole('button', { name: 'Jetzt neu laden' });
	await page.waitForTimeout(300);
	expect(await notice.count()).toBe(0);

	await page.getByRole('link', { name: 'Begleithilfe' }).click();
	await notice.waitFor();
	expect(await site.axe()).toEqual([]);
	const loaded = page.waitForEvent('load');
	await notice.click();
	await loaded;
	await expect.poll(() => page.title()).toMatch(/ 2$/);
	await expect.poll(() => notice.count()).toBe(0);
	await page.getByRole('button', { name: 'Fortsetzen' }).click();
	await page.waitForURL(/recognition/);
	site.expectClean();
});
