/** `tsx scripts/measure-levy.ts`: how fast the levy answers a key, on a processor that is six times slower. */
import { fileURLToPath } from 'node:url';
import { openSite, phone, type Site } from '../tests/browser/harness.ts';

/** Milliseconds from a key to something, over many keys. */
export interface Spread {
	median: number;
	p95: number;
	worst: number;
}

export interface TypingFigures {
	keys: number;
	slowdown: number;
	/** Until the new sum is in the document. */
	computed: Spread;
	/** Until the frame that shows it is painted. */
	painted: Spread;
	/** How many keys had their sum in the very next frame. */
	nextFrame: number;
}

interface Sample {
	computed: number;
	painted: number;
	nextFrame: boolean;
}

declare global {
	interface Window {
		samples: Sample[];
	}
}

/** Types into the months of the levy, one key after the other. @param site an open site; a page of its own is used */
export async function measureLevyTyping(site: Site, { keys = 60, slowdown = 6 } = {}): Promise<TypingFigures> {
	const page = await site.visit('/levy/', await site.context.newPage());
	await page.locator('#jobs').fill('100');
	await page.locator('#occupied').fill('2');
	await page.locator('input[value=months]').check();
	await page.locator('.card .sum').waitFor();
	await page.evaluate(watchKeys);
	const session = await site.context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const field = page.locator('[id="rows.5.jobs"]');
	await field.focus();
	await page.keyboard.press('End');
	for (let key = 0; key < keys; key++) {
		await page.keyboard.press(key % 2 === 0 ? '5' : 'Backspace');
		await page.waitForTimeout(150);
	}
	const samples = await page.evaluate(() => window.samples);
	await page.close();
	return {
		keys: samples.length,
		slowdown,
		computed: spread(samples.map(({ computed }) => computed)),
		painted: spread(samples.map(({ painted }) => painted)),
		nextFrame: samples.filter(({ nextFrame }) => nextFrame).length,
	};
}

/** In the page: notes for each key when the sum changed, and when the frame after the key was painted. */
function watchKeys(): void {
	const sum = document.querySelector('.card');
	let changed = 0;
	window.samples = [];
	if (!sum) return;
	new MutationObserver(() => (changed = performance.now())).observe(sum, {
		subtree: true,
		characterData: true,
		childList: true,
	});
	document.addEventListener(
		'input',
		({ timeStamp }) => {
			changed = 0;
			requestAnimationFrame(() => {
				const computed = changed - timeStamp;
				const nextFrame = changed > 0;
				// A message comes after the frame is painted, a timer may come much later.
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => window.samples.push({ computed, painted: performance.now() - timeStamp, nextFrame });
				port2.postMessage(0);
			});
		},
		true,
	);
}

function spread(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (part: number) =>
		Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10) / 10;
	return { median: at(0.5), p95: at(0.95), worst: at(1) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const site = await openSite({ context: phone });
	console.log(JSON.stringify(await measureLevyTyping(site), null, '\t'));
	console.log(JSON.stringify(await measureLevyTyping(site, { slowdown: 1 }), null, '\t'));
	await site.close();
}
