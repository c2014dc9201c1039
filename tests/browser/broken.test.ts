import { expect, describe, it } from 'vitest';
import { BrokenHost } from './broken-host.ts';
import { question, walk, whole, type Way } from './broken-ways.ts';
import { openSite } from './harness.ts';

/** One of each kind; broken.long.test.ts walks them all. */
const ways: Way[] = [
	{ stage: 'first load', what: 'chunks', how: '404 kept' },
	{ stage: 'first load', what: 'pages', how: 'cut off' },
	{ stage: 'before the worker is ready', what: 'everything', how: 'down' },
	{ stage: 'in a question', what: 'everything', how: 'login page' },
	{ stage: 'next version', what: 'version', how: '404' },
];

describe('a broken network or host leaves no page blank, and the page heals', () => {
	it.each(ways)('$stage: $what $how', walk);

	it('is not said of a page without a program, which is whole', async () => {
		const host = new BrokenHost();
		const { page, ...site } = await openSite({ host: host.serve, worker: false });
		await page.goto(site.at('/review/'));
		await page.waitForTimeout(1500);
		expect(host.visits).toBe(1);
		expect(await page.locator('.rescue').count()).toBe(0);
		await site.close();
	});

	it('loads itself anew with the Land that was chosen from the list', async () => {
		const host = new BrokenHost();
		const { page, ...site } = await openSite({ host: host.serve, worker: false });
		site.faults.allow(/.*/);
		host.spoil('chunks', '404');
		await page.goto(site.at('/guide/person/land/'), { waitUntil: 'commit' });
		await page.selectOption('#land-field', 'thueringen');
		await page.locator('.rescue').waitFor();
		host.mend();
		await whole(page);
		expect(host.visits).toBe(2);
		expect(await page.inputValue('#land-field')).toBe('thueringen');
		await page.getByRole('button', { name: 'Weiter' }).click();
		await page.waitForURL(/wanted-help/);
		await site.close();
	});

	it('is loaded anew by the button alone where nothing can be remembered', async () => {
		const host = new BrokenHost();
		const { page, ...site } = await openSite({ host: host.serve });
		site.faults.allow(/.*/);
		// Not remembering what was tried, the page must not load itself anew: it could go on for ever.
		await page.addInitScript(() => {
			Object.defineProperty(window, 'sessionStorage', {
				get() {
					throw new DOMException('switched off', 'SecurityError');
				},
			});
		});
		host.spoil('chunks', '404');
		await page.goto(site.at(question), { waitUntil: 'commit' });
		const button = page.locator('.rescue').getByRole('button', { name: 'Noch einmal versuchen' });
		await button.waitFor();
		host.mend();
		await page.waitForTimeout(2500);
		expect(host.visits).toBe(1);
		await button.click();
		await whole(page);
		expect(host.visits).toBe(2);
		await site.close();
	});
});
