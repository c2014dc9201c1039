/** `tsx scripts/measure-screens.ts`: how long the pages of a result are on a small phone. Needs a build. */
import type { Page } from 'playwright-core';
import { openSite, phone } from '../tests/browser/harness.ts';
import { keepCases } from '../tests/browser/shown-case.ts';
import { measured } from '../tests/browser/situations.ts';
import { record } from './measurements.ts';

/** What is on a page, in CSS px and counts. */
interface Screen {
	readonly height: number;
	readonly folds: number;
	/** Where the first thing that can be done begins. */
	readonly action: number | undefined;
	/** Whether a number, an e-mail or a page of somebody to turn to stands on the first screen. */
	readonly contact: boolean;
	readonly words: number;
}

/** What a result shows, everything closed, as it is when it opens. */
async function screenOf(page: Page): Promise<Screen> {
	return page.evaluate(() => {
		const shown = [...document.querySelectorAll<HTMLElement>('main :is(a, button)')].filter((each) =>
			each.checkVisibility(),
		);
		const action = shown.find((each) => each.matches('.primary, .button, .tools a'));
		return {
			height: document.documentElement.scrollHeight,
			folds: document.querySelectorAll('main details').length,
			action: action && Math.round(action.getBoundingClientRect().top + scrollY),
			contact: shown.some(
				(each) =>
					each.getBoundingClientRect().bottom + scrollY < innerHeight &&
					/^(tel|mailto):/.test(each.getAttribute('href') ?? ''),
			),
			words: (document.querySelector('main')?.innerText ?? '').split(/\s+/).length,
		};
	});
}

const site = await openSite({ context: phone });
const rows: string[][] = [];
try {
	const show = await keepCases(site, Object.values(measured));
	for (const { name } of Object.values(measured)) {
		await show(name);
		// The deadlines are loaded apart.
		await site.page.waitForTimeout(500);
		const { height, folds, action, contact, words } = await screenOf(site.page);
		rows.push([
			name,
			`${String(height)} px`,
			(height / phone.viewport.height).toFixed(1),
			String(folds),
			String(words),
			action === undefined ? 'none' : `${String(action)} px`,
			contact ? 'yes' : 'no',
		]);
		if (process.argv.includes('--pictures')) await site.screenshot(`result ${name}`.replace(/\W+/g, '-'));
	}
} finally {
	await site.close();
}
record('Results at 360 x 740 CSS px, everything closed', [
	[
		'result',
		'height',
		'screens',
		'folds',
		'words',
		'first action begins at',
		'telephone or e-mail on the first screen',
	],
	...rows,
]);
