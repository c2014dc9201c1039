/**
 * `npm run measure`: how long it takes on a slow line until the site opens without a network, and how soon a page that the
 * worker answers can be read. `-- <folder>` measures another build and only prints.
 */
import { openSite, phone } from '../tests/browser/harness.ts';
import { record } from './measurements.ts';
import { behind } from './slow-line.ts';

const folder = process.argv[2];
const line = { latency: 100, bits: 1_600_000 };
const rounds = 5;
const median = (list: readonly number[]) =>
	[...list].sort((one, other) => one - other)[Math.floor(list.length / 2)] ?? NaN;

interface Visit {
	/** Seconds until "Offline bereit". */
	ready: number;
	/** Seconds until nothing comes any more. */
	rest: number;
	bytes: number;
	requests: number;
}

/** One first visit on the slow line. */
async function firstVisit(): Promise<Visit> {
	let bytes = 0;
	let last = 0;
	const host = behind(line, (count) => {
		bytes += count;
		last = performance.now();
	});
	const site = await openSite({ context: phone, packing: 'small', host, ...(folder && { folder }) });
	let requests = 0;
	site.context.on('request', () => (requests += 1));
	// Packed once and for all, as on a good host: the first visit does not wait for the packing.
	const warm = await fetch(site.at('/sw.js'));
	const named = new Set(`${await warm.text()}`.match(/_app\/immutable\/packs\/[\w.-]+/g) ?? []);
	for (const file of named)
		await (await fetch(site.at(`/${file}`), { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
	await (await fetch(site.at('/guide/person/wanted-help/'), { headers: { 'accept-encoding': 'br' } })).arrayBuffer();
	bytes = 0;
	const start = performance.now();
	await site.page.goto(site.at('/guide/person/wanted-help/'), { waitUntil: 'commit' });
	await site.page.getByText('Offline bereit', { exact: false }).first().waitFor({ timeout: 300_000 });
	const ready = (performance.now() - start) / 1000;
	while (performance.now() - last < 3000) await new Promise((done) => setTimeout(done, 100));
	await site.close();
	return { ready, rest: (last - start) / 1000, bytes, requests };
}

/** Milliseconds until the question of a page can be seen that the worker answers, with its server gone, four times slower. */
async function reopened(): Promise<number[]> {
	const site = await openSite({ context: phone, ...(folder && { folder }) });
	await site.visit('/guide/person/recognition/');
	await site.page.getByText('Offline bereit', { exact: false }).first().waitFor({ timeout: 300_000 });
	await site.page.waitForTimeout(5000);
	await site.stopServer();
	const session = await site.context.newCDPSession(site.page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		await site.page.goto(site.at('/guide/person/wanted-help/'), { waitUntil: 'commit' });
		await site.page.locator('main h1').first().waitFor();
		await site.page.waitForSelector('#svelte-announcer', { state: 'attached' });
		times.push(
			...(await site.page.evaluate(() =>
				performance.getEntriesByName('first-contentful-paint').map(({ startTime }) => startTime),
			)),
		);
	}
	await site.close();
	return times;
}

const visits: Visit[] = [];
for (let round = 0; round < rounds; round++) visits.push(await firstVisit());
const paints = await reopened();
const rows = [
	['what', 'median', 'most'],
	...(
		[
			['seconds until "Offline bereit"', ({ ready }) => ready.toFixed(1)],
			['seconds until all has come', ({ rest }) => rest.toFixed(1)],
			['kB on the line, all in all', ({ bytes }) => (bytes / 1000).toFixed(0)],
			['requests', ({ requests }) => String(requests)],
		] as const satisfies readonly (readonly [string, (visit: Visit) => string])[]
	).map(([what, of]) => {
		const values = visits.map((visit) => Number(of(visit)));
		return [what, String(median(values)), String(Math.max(...values))];
	}),
	[
		'ms until a question that the worker answers is painted, processor slowed four times',
		median(paints).toFixed(0),
		Math.max(...paints).toFixed(0),
	],
];
if (folder) console.table(rows);
else record('Offline, 100 ms latency and 1.6 Mbit/s', rows);
