import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { answerGuide, typical } from './answer-guide.ts';
import { openSite, phone, type Site } from './harness.ts';
import { eachOnce, follow, sample, servedLinks, shownLinks, visit, type Found } from './links.ts';

let site: Site;

afterEach(() => site.close());

type Try = (link: Found, page: Page) => Promise<string | undefined>;
const byClick: Try = (link, page) => follow(site, link, page);

/** Tries links in the order of the pages that have them, in several tabs, and tells which are wrong. */
async function tryAll(links: readonly Found[], how: Try, pages?: readonly Page[]): Promise<string[]> {
	const wrong: string[] = [];
	const left = [...links].sort((a, b) => a.on.localeCompare(b.on));
	const tabs = pages ?? (await Promise.all([1, 2, 3].map(() => site.context.newPage())));
	await Promise.all(
		tabs.map(async (page) => {
			for (let link = left.shift(); link; link = left.shift()) {
				const said = await how(link, page);
				if (said) wrong.push(said);
			}
		}),
	);
	console.log(`${String(links.length)} links, ${String(wrong.length)} wrong`);
	for (const said of wrong) console.log(said);
	return wrong;
}

/** One way to each address, and one from each sort of page to each other sort. */
async function served(): Promise<Found[]> {
	const all = await servedLinks(site);
	return [...new Set([...eachOnce(all), ...sample(all)])];
}

/** What shows only with a case, in the tab that has it. */
async function shown(): Promise<Found[]> {
	await answerGuide(site, typical);
	const found = await shownLinks(site.page);
	for (const path of [
		'/guide/person/answers/',
		'/',
		'/cases/',
		'/checklist/',
		'/letter/',
		'/vehicle/',
		'/deadlines/',
	]) {
		await site.visit(path);
		await site.page.waitForTimeout(500);
		found.push(...(await shownLinks(site.page)));
	}
	return sample(found);
}

describe('every link, by click', () => {
	it('leads where it says without a worker', async () => {
		site = await openSite({ context: { ...phone, serviceWorkers: 'block' } });
		const links = await served();
		expect(links.length).toBeGreaterThan(500);
		expect(await tryAll(links, byClick)).toEqual([]);
		expect(await tryAll(await shown(), byClick, [site.page])).toEqual([]);
	});

	it('leads where it says with the worker', async () => {
		site = await openSite({ context: phone });
		const links = await served();
		await site.visit('/');
		await site.offlineReady(site.page, ['later', 'experts']);
		expect(await tryAll(links, byClick)).toEqual([]);
		expect(await tryAll(await shown(), byClick, [site.page])).toEqual([]);
	});

	it('leads where it says with the worker, when the server is gone', async () => {
		site = await openSite({ context: phone });
		const links = await served();
		await site.visit('/');
		await site.offlineReady(site.page, ['later', 'experts']);
		const withCase = await shown();
		await site.stopServer();
		site.faults.allow(/ERR_CONNECTION_REFUSED/);
		expect(await tryAll(links, byClick)).toEqual([]);
		expect(await tryAll(withCase, byClick, [site.page])).toEqual([]);
	});

	it('leads to a page that says what is the matter without a worker and without a network', async () => {
		site = await openSite({ context: { ...phone, serviceWorkers: 'block' } });
		const cut: Try = async ({ on, href }, page) => {
			await visit(page, site.at(on));
			await site.context.setOffline(true);
			await page.evaluate(
				(wanted) =>
					[...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
						.find((each) => each.pathname + each.hash === wanted)
						?.click(),
				href,
			);
			await page.waitForTimeout(700);
			const said = () =>
				location.protocol === 'chrome-error:' || (document.querySelector('main h1')?.textContent ?? '').trim() !== '';
			const fine = await page.waitForFunction(said, undefined, { timeout: 5000 }).catch(() => undefined);
			await site.context.setOffline(false);
			return fine ? undefined : `${on} → ${href}: a blank page`;
		};
		expect(await tryAll(sample(await servedLinks(site)), cut, [site.page])).toEqual([]);
	});
});
