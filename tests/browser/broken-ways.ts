import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { BrokenHost, type How, type What } from './broken-host.ts';
import { openSite, type Site } from './harness.ts';
import { newVersions } from './publish.ts';
import { until } from './wait.ts';

/** When the network or the host breaks. */
export type Stage =
	'first load' | 'before the worker is ready' | 'in a question' | 'worker ready' | 'next version' | 'update';

export interface Way {
	readonly stage: Stage;
	readonly what: What;
	readonly how: How | 'down';
}

export const question = '/guide/person/wanted-help/';

/** What the person has before their eyes, whoever put it there. */
async function seen(page: Page): Promise<string> {
	return page.evaluate(
		() => document.querySelector<HTMLElement>('main')?.innerText.trim() ?? document.body.innerText.trim(),
	);
}

/** Waits until the page of the site is whole: alive, with its styles, and without a word of trouble. */
export async function whole(page: Page): Promise<void> {
	await page.waitForFunction(
		() =>
			document.querySelector('#svelte-announcer') !== null &&
			document.querySelector('main h1') !== null &&
			document.querySelector('#problem, .rescue') === null &&
			getComputedStyle(document.body).marginTop === '0px',
		undefined,
		{ timeout: 40_000 },
	);
}

/** Walks one way: breaks it, looks, mends it, and throws when a page was blank or did not heal. */
export async function walk({ stage, what, how }: Way): Promise<void> {
	const host = new BrokenHost();
	const published = stage === 'update' ? await newVersions() : undefined;
	const site = await openSite({ host: host.serve, ...(published && { folder: published.folder }) });
	site.faults.allow(/.*/);
	const { page } = site;
	const go = () => page.goto(site.at(question), { waitUntil: 'commit' }).catch(() => undefined);
	const shatter = () => (how === 'down' ? site.stopServer() : host.spoil(what, how));
	const mend = async () => {
		host.mend();
		await site.restartServer();
	};
	try {
		await stages[stage]({ site, page, host, go, shatter, mend, publish: () => published?.publish('Zwei') });
	} catch (error) {
		const state = await page.evaluate(() => JSON.stringify({ ...sessionStorage })).catch(String);
		throw new Error(`${String(error)}\n${page.url()}: ${await seen(page).catch(String)}\n${state}`, { cause: error });
	} finally {
		await site.close();
		await published?.remove();
	}
}

interface Scene {
	readonly site: Site;
	readonly page: Page;
	readonly host: BrokenHost;
	readonly go: () => Promise<unknown>;
	readonly shatter: () => unknown;
	readonly mend: () => Promise<void>;
	readonly publish: () => Promise<void> | undefined;
}

const options = (page: Page) => page.locator('main form input');
const forward = (page: Page) => page.locator('main form .primary');

/** Long enough to see what is shown and for the page to have asked in vain. */
const glance = (page: Page) => page.waitForTimeout(1000);

/** Opens the question as if the worker could not be fetched yet. */
async function withoutWorker({ site, host }: Scene): Promise<void> {
	host.spoil('worker', '404');
	await site.visit(question);
}

/** An answer that was chosen is in the fields, or was saved: then the next question is there. */
async function goesOn({ page }: Scene, before: string | null): Promise<void> {
	await whole(page);
	if ((await page.locator('main h1').first().textContent()) !== before) return;
	expect(await options(page).first().isChecked()).toBe(true);
	await forward(page).click();
	await page.waitForFunction((old) => document.querySelector('main h1')?.textContent !== old, before, {
		timeout: 10_000,
	});
	await whole(page);
}

async function answerThrough(scene: Scene): Promise<void> {
	const { page, shatter, mend } = scene;
	const before = await page.locator('main h1').first().textContent();
	await shatter();
	await options(page).first().click();
	await forward(page).click();
	await glance(page);
	expect(await seen(page)).toMatch(/\S{3}/);
	await mend();
	await goesOn(scene, before);
}

const stages: Record<Stage, (scene: Scene) => Promise<void>> = {
	async 'first load'({ site, page, host, go, shatter, mend }) {
		await shatter();
		await go();
		await glance(page);
		const ours = await page.evaluate(() => document.querySelector('#rescue') !== null).catch(() => false);
		// A page that breaks off is known by nothing more coming for some seconds.
		if (ours) await expect.poll(() => seen(page), { timeout: 12_000, interval: 250 }).toMatch(/\S{3}/);
		await mend();
		// Where not one byte of the site has come, only the person or the browser can ask again.
		if (!ours) await go();
		await whole(page);
		// The visit itself, once anew, and once more where the network came back.
		expect(host.visits).toBeLessThanOrEqual(3);
		await page.evaluate(() => dispatchEvent(new Event('online')));
		await site.offlineReady();
	},
	async 'before the worker is ready'(scene) {
		await withoutWorker(scene);
		await answerThrough(scene);
	},
	async 'in a question'(scene) {
		const { page } = scene;
		await withoutWorker(scene);
		const before = await page.locator('main h1').first().textContent();
		await options(page).first().click();
		await forward(page).click();
		await page.waitForFunction((old) => document.querySelector('main h1')?.textContent !== old, before);
		await answerThrough(scene);
	},
	async 'worker ready'(scene) {
		const { site, page, go, shatter } = scene;
		await site.visit(question);
		await site.offlineReady();
		await shatter();
		await go();
		await whole(page);
		await options(page).first().click();
		await goesOn(scene, await page.locator('main h1').first().textContent());
	},
	async 'next version'(scene) {
		await withoutWorker(scene);
		scene.host.deploy();
		await answerThrough(scene);
	},
	async update({ site, page, shatter, mend, publish }) {
		await site.visit(question);
		await site.offlineReady();
		await publish();
		await shatter();
		await page.reload();
		await whole(page);
		await glance(page);
		await mend();
		await page.evaluate(() => dispatchEvent(new Event('online')));
		const waiting = () => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
		await until(waiting, 'no new version waits', 60);
		await whole(page);
	},
};
