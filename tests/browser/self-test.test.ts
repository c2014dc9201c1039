/** The self-test of the page about the site: it asks the host itself, only when wished, and says what it finds. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './harness.ts';

const start = (site: Site) => site.page.getByRole('button', { name: 'Webserver prüfen' });
const compare = (site: Site) => site.page.getByRole('button', { name: 'Alle Dateien vergleichen' });
const minutes = { timeout: 120_000 };

describe('the self-test', () => {
	let site: Site;
	beforeAll(async () => {
		site = await openSite({ worker: false });
	});
	afterAll(() => site.close());

	it('is not there before it is wished, and then finds a right host and its files in order', async () => {
		// The file that does not exist.
		site.faults.allow(/404/);
		const asked: string[] = [];
		site.page.on('request', (request) => asked.push(request.url()));
		await site.visit('/about/');
		await site.page.waitForLoadState('networkidle');
		expect(asked.filter((url) => url.includes('own-files'))).toEqual([]);
		const before = asked.length;
		await start(site).click();
		await site.page.getByText('Der Webserver ist richtig eingestellt: 11 Angaben geprüft').waitFor();
		// Its program and its words come with the tap, and the list, a page, the worker and a file that is missing.
		expect(asked.length - before).toBeGreaterThan(5);
		await compare(site).click();
		await site.page.getByText(/Alle \d+ Dateien kommen so an, wie sie gebaut wurden/).waitFor(minutes);
		expect(await site.axe()).toEqual([]);
		await site.screenshot('self-test-fine');
		site.expectClean();
	});
});

describe('the self-test of a host that forgets headers and changes files', () => {
	let site: Site;
	let folder: string;
	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'begleithilfe-self-test-'));
		cpSync('build', folder, { recursive: true });
		rmSync(join(folder, '_headers'));
		site = await openSite({ folder });
	});
	afterAll(async () => {
		await site.close();
		rmSync(folder, { recursive: true });
	});

	it('asks past the worker, names what is missing or changed, and what that means', async () => {
		site.faults.allow(/404|ERR_CONNECTION_REFUSED|ERR_FAILED/);
		await site.visit('/about/');
		await site.offlineReady();
		writeFileSync(join(folder, 'levy/index.html'), '<script src="https://ads.example/x.js"></script>');
		rmSync(join(folder, 'settings/index.html'));
		await start(site).click();
		await site.page.getByText('8 von 11 Angaben des Webservers sind nicht so wie vorgesehen').waitFor();
		const said = await site.page.locator('main').innerText();
		expect(said).toContain('Nur verschlüsselt (Strict-Transport-Security): fehlt');
		expect(said).toContain('Sie bleiben auf Ihrem Gerät');
		await compare(site).click();
		await site.page.getByText('Diese Dateien kommen verändert an').waitFor(minutes);
		const lists = await site.page.locator('main code').allInnerTexts();
		expect(lists).toContain('/levy/');
		expect(lists).toContain('/settings/');
		expect(lists.filter((text) => text.startsWith('/'))).toHaveLength(2);
		expect(await site.axe()).toEqual([]);
		await site.screenshot('self-test-wrong');
	});

	it('says without a network that it cannot run, and that the rest goes on working', async () => {
		await site.stopServer();
		await start(site).click();
		await site.page.getByText('Der Webserver war nicht erreichbar').waitFor();
		expect(await site.page.locator('main').innerText()).not.toContain('Angaben des Webservers');
		site.expectClean();
	});
});
