/** `npm run measure`: how fast the search answers on a slow device, and how heavy it is. Needs a build. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { openSite, phone } from '../tests/browser/harness.ts';
import { record } from './measurements.ts';

const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const queries = read<readonly { query: string }[]>('src/features/search/queries.json');

const site = await openSite({ context: phone });
await site.visit('/search/');
await site.page.getByRole('searchbox').fill('Urlaub');
await site.page.locator('#best').waitFor();
const session = await site.context.newCDPSession(site.page);
await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });

/** Milliseconds from the typing of a whole question until its results stand in the page, and until they are painted. */
const times = await site.page.evaluate(
	async (list) => {
		const box = document.querySelector<HTMLInputElement>('#wanted');
		const taken: { answered: number; painted: number }[] = [];
		// Nothing between two questions, so that every answer is a new one. No named function: the page does not know tsx's helper for it.
		for (const query of list.flatMap((each) => ['', each])) {
			if (!box) break;
			const start = performance.now();
			box.value = query;
			box.dispatchEvent(new Event('input', { bubbles: true }));
			await Promise.resolve();
			const answered = performance.now() - start;
			if (query !== '' && !document.querySelector('#best, #nothing')) throw new Error(`no answer yet to "${query}"`);
			await new Promise((frame) => requestAnimationFrame(frame));
			await new Promise((done) => setTimeout(done));
			if (query !== '') taken.push({ answered, painted: performance.now() - start });
		}
		return taken;
	},
	queries.map(({ query }) => query),
);
await site.close();

const sorted = (list: readonly number[]) => [...list].sort((one, other) => one - other);
const ms = (time = 0) => `${time.toFixed(1)} ms`;
const row = (what: string, list: readonly number[]) => {
	const all = sorted(list);
	return [what, ms(all[Math.floor(all.length / 2)]), ms(all[Math.floor(all.length * 0.95)]), ms(all.at(-1))];
};
const file = readFileSync('build/search/all.json');
record('Search, CPU slowed four times', [
	[`${String(times.length)} questions of the list`, 'median', '95 of 100', 'slowest'],
	row(
		'from typing to the results in the page',
		times.map(({ answered }) => answered),
	),
	row(
		'the same, with layout and paint',
		times.map(({ painted }) => painted),
	),
	['the whole file of the search, brotli', `${(brotliCompressSync(file).length / 1000).toFixed(1)} kB`, '', ''],
]);
