/** `npm run measure`: how heavy the pages are and how fast the next question comes. Needs a build. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { openSite, phone } from '../tests/browser/harness.ts';
import { findBrowser } from './browser.mjs';
import { record } from './measurements.ts';

const kinds = { html: /\/$/, js: /\.js$/, css: /\.css$/, font: /\.woff2$/ };
type Kind = keyof typeof kinds | 'other';

/** Bytes on the wire (brotli, packed as small as it can) of a first visit, before the service worker fetches the rest in the background. */
async function weigh(path: string): Promise<Record<Kind, number>> {
	const site = await openSite({ context: phone, packing: 'small' });
	const bytes: Record<Kind, number> = { html: 0, js: 0, css: 0, font: 0, other: 0 };
	const sizes: Promise<void>[] = [];
	site.context.on('requestfinished', (request) => {
		if (request.serviceWorker() || request.url().endsWith('/sw.js')) return;
		const { pathname } = new URL(request.url());
		const kind = (Object.keys(kinds) as (keyof typeof kinds)[]).find((each) => kinds[each].test(pathname)) ?? 'other';
		sizes.push(request.sizes().then(({ responseBodySize }) => void (bytes[kind] += responseBodySize)));
	});
	await site.visit(path);
	await site.page.waitForLoadState('networkidle');
	await Promise.all(sizes);
	await site.close();
	return bytes;
}

/** Chooses the first answer and taps on; milliseconds from the click to the paint of the next heading, or nothing at the end. */
async function answer(page: Page): Promise<number | undefined> {
	const before = await page.locator('h1').first().textContent();
	await page.locator('main input:is([type=radio], [type=checkbox])').first().check();
	await page.waitForTimeout(glance);
	const timed = page.evaluate(async (old) => {
		const start = await new Promise<number>((clicked) => {
			addEventListener('click', () => clicked(performance.now()), { capture: true, once: true });
		});
		while (document.querySelector('h1')?.textContent === old) {
			if (performance.now() - start > 5000) return undefined;
			await new Promise((done) => requestAnimationFrame(done));
		}
		// The frame that this was noticed in draws it: what comes after the frame comes after the paint.
		await new Promise((done) => setTimeout(done));
		return performance.now() - start;
	}, before);
	await page.locator('main form .primary').click();
	return timed;
}

/** How long a person looks at what was chosen before going on, in milliseconds; short. */
const glance = 300;

/** Answers of one guide at a quarter of this machine's speed, as on a phone; all of it fetched, as on a second visit. */
async function answerTimes(first: string): Promise<number[]> {
	const site = await openSite({ context: phone });
	await site.visit(first);
	await site.offlineReady();
	const session = await site.context.newCDPSession(site.page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const times: number[] = [];
	while (
		times.length < 12 &&
		(await site.page.locator('main form input[type=radio], main form input[type=checkbox]').count()) > 0
	) {
		const time = await answer(site.page);
		if (time === undefined) break;
		times.push(time);
	}
	await site.close();
	return times;
}

/**
 * Lighthouse is fetched for this one call; it is no dependency. Nothing where it cannot be had. Never `spawnSync`: the
 * server that Lighthouse asks runs in this process.
 */
async function lighthouse(address: string): Promise<Record<string, number> | undefined> {
	const flags = ['--output=json', '--quiet', '--chrome-flags=--headless=new --no-sandbox'];
	const env = { ...process.env, CHROME_PATH: await findBrowser() };
	const options = { env, maxBuffer: 1e8, timeout: 180_000 };
	const run = promisify(execFile)('npx', ['--yes', 'lighthouse@13.5.0', address, ...flags], options);
	const stdout = await run.then((done) => done.stdout).catch(() => undefined);
	if (stdout === undefined) return undefined;
	const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number }> };
	return Object.fromEntries(Object.entries(categories).map(([id, { score }]) => [id, Math.round(score * 100)]));
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
/** The question behind the first door of the start page. */
async function firstQuestion(): Promise<string> {
	const site = await openSite({ context: phone });
	await site.visit('/');
	const href = await site.page.locator('main a[href*="/guide/"]').first().getAttribute('href');
	await site.close();
	if (!href) throw new Error('The start page leads to no guide.');
	return new URL(href, site.origin).pathname;
}
const question = await firstQuestion();
const measured = ['/', question];

const weights: string[][] = [];
for (const path of measured) {
	const { html, js, css, font, other } = await weigh(path);
	weights.push([`\`${path}\``, kB(js), kB(css), kB(html), kB(font), kB(other), kB(html + js + css + font + other)]);
}
record('First visit, brotli, before the background precache', [
	['page', 'JavaScript', 'CSS', 'HTML', 'fonts', 'other', 'all'],
	...weights,
]);

const times: number[] = [];
for (let round = 0; round < 3; round++) times.push(...(await answerTimes(question)));
times.sort((one, other) => one - other);
record('One answer to the next painted question, CPU slowed four times', [
	['answers of three visits', 'median', 'slowest'],
	[String(times.length), `${times[Math.floor(times.length / 2)]?.toFixed(0)} ms`, `${times.at(-1)?.toFixed(0)} ms`],
]);
const site = await openSite({ context: phone, packing: 'small' });
const scores: string[][] = [];
for (const path of measured) {
	const score = await lighthouse(site.at(path));
	if (score)
		scores.push([
			`\`${path}\``,
			...['performance', 'accessibility', 'best-practices', 'seo'].map((id) => String(score[id])),
		]);
}
await site.close();
if (scores.length > 0) {
	record('Lighthouse 13.5, mobile', [['page', 'performance', 'accessibility', 'best practices', 'SEO'], ...scores]);
} else console.log('Lighthouse could not be run; its scores were not measured.');
