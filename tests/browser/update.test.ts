import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSite, type Site } from './harness.ts';
import { newVersions } from './publish.ts';

/** What a hotel's login page, a proxy or a host that answers everything with its start page would send. */
const login = '<!doctype html><title>WLAN</title><p>Bitte melden Sie sich an.</p>';

let versions: Awaited<ReturnType<typeof newVersions>>;
let folder: string;
let site: Site;

const publish = (title: string) => versions.publish(title);

/** The title in the HTML that a fresh request of the start page gets, whoever answers it. */
function servedTitle(): Promise<string | undefined> {
	return site.page.evaluate(async () => /<title>(.*?)<\/title>/.exec(await (await fetch('/')).text())?.[1]);
}

/** Asks for a new version and waits until its worker has come to rest. */
function lookForUpdate(): Promise<string> {
	return site.page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const worker = registration.installing ?? registration.waiting;
		if (!worker) return 'none';
		while (worker.state === 'installing') await new Promise((done) => setTimeout(done, 50));
		return worker.state;
	});
}

beforeEach(async () => {
	versions = await newVersions();
	({ folder } = versions);
	await publish('Eins');
	site = await openSite({ folder });
});

afterEach(async () => {
	await site.close();
	await versions.remove();
});

describe('a new version', () => {
	it('waits until it is asked, and then takes over', async () => {
		await site.visit('/');
		await site.offlineReady();
		expect(await servedTitle()).toBe('Eins');

		await publish('Zwei');
		expect(await lookForUpdate()).toBe('installed');
		expect(await servedTitle()).toBe('Eins');

		await site.page.evaluate(async () => {
			const { waiting } = await navigator.serviceWorker.ready;
			const changed = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
			waiting?.postMessage({ type: 'SKIP_WAITING' });
			await changed;
		});
		await site.offlineReady();
		expect(await servedTitle()).toBe('Zwei');
	});

	it('is refused as a whole when one of its files was changed on the way', async () => {
		await site.visit('/');
		await site.offlineReady();

		await publish('Zwei');
		await writeFile(join(folder, 'index.html'), login);
		expect(await lookForUpdate()).toBe('redundant');
		expect(await servedTitle()).toBe('Eins');

		await publish('Drei');
		expect(await lookForUpdate()).toBe('installed');
	});
});

describe('a first visit through a login page', () => {
	it('keeps nothing, and the next visit is whole', async () => {
		const file = join(folder, 'shell.html');
		const right = await readFile(file);

		await writeFile(file, login);
		await site.page.goto(site.at('/licenses/atkinson-hyperlegible.txt'));
		const state = await site.page.evaluate(async () => {
			const policy = window.trustedTypes?.createPolicy('service-worker', { createScriptURL: (address) => address });
			const address = policy?.createScriptURL('/sw.js') ?? '/sw.js';
			const { installing } = await navigator.serviceWorker.register(address);
			while (installing?.state === 'installing') await new Promise((done) => setTimeout(done, 50));
			return installing?.state;
		});
		expect(state).toBe('redundant');

		await writeFile(file, right);
		await site.visit('/');
		await site.offlineReady();
	});
});
