import type { Page } from 'playwright-core';
import type { Site } from './harness.ts';

/** A link as it is found: on which page, and what it leads to. */
export interface Found {
	readonly on: string;
	readonly href: string;
}

/** Links within the site in a page, without those to another place of it; menu and footer, which each has, count on the first. */
function linksIn(html: string, on: string): string[] {
	const part = on === '/' ? html : (/<main[^]*<\/main>/.exec(html)?.[0] ?? '');
	const shown = part.replace(/<noscript>[^]*?<\/noscript>/g, '');
	return [...shown.matchAll(/<a\s[^>]*?href="([^"]+)"/g)]
		.map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `http://site${on}`))
		.filter(({ host, pathname }) => host === 'site' && pathname !== on)
		.map(({ pathname, hash }) => pathname + hash);
}

/** Finds every link of the pages as they are served, from the start page on, with each page that has it. */
export async function servedLinks(site: Site): Promise<Found[]> {
	const found: Found[] = [];
	const seen = new Set(['/']);
	// Grows while it is gone through.
	for (const on of seen) {
		for (const href of new Set(linksIn(await (await fetch(site.at(on))).text(), on))) {
			found.push({ on, href });
			const [path = '/'] = href.split('#');
			if (path.endsWith('/')) seen.add(path);
		}
	}
	return found;
}

/** Links that a page shows only once it is alive and knows a case. */
export async function shownLinks(page: Page): Promise<Found[]> {
	const on = new URL(page.url()).pathname;
	return linksIn(await page.content(), on).map((href) => ({ on, href }));
}

/** What sort of page an address is: a hundred of one sort are one page to the router. */
function kind(path: string): string {
	const [, area = '', ...rest] = path.split('/');
	const last = rest.at(-2);
	if (area === 'guide') return last === 'answers' || last === 'result' ? `guide/${last}` : 'guide';
	return area === 'about' ? path : `${area}/${rest.length > 1 ? '*' : ''}`;
}

/** One link for each way from one sort of page to another. */
export function sample(links: readonly Found[]): Found[] {
	const ways = new Map(
		links.map((link) => [`${kind(link.on)} ${kind(link.href.split('#')[0] ?? '')} ${link.href.includes('#')}`, link]),
	);
	return [...ways.values()];
}

/** One way to each address. */
export function eachOnce(links: readonly Found[]): Found[] {
	return [...new Map(links.map((link) => [link.href, link])).values()];
}

/** Visits a page, also one without a program. */
export async function visit(page: Page, address: string): Promise<void> {
	await page.goto(address, { waitUntil: 'load' });
	if ((await page.locator('link[rel=modulepreload]').count()) > 0)
		await page.waitForSelector('#svelte-announcer', { state: 'attached' });
}

/**
 * Clicks a link and says what is wrong with where it leads; nothing where all is well.
 * @param found on the page that is visited for it
 * @param page in which it is clicked
 */
export async function follow(site: Site, { on, href }: Found, page = site.page): Promise<string | undefined> {
	const here = new URL(page.url(), site.origin);
	if (here.pathname !== on || here.hash !== '') await visit(page, site.at(on));
	// What hangs on a case comes once the case is open.
	await page
		.waitForFunction(
			(wanted) =>
				[...document.querySelectorAll<HTMLAnchorElement>('a[href]')].some((it) => it.pathname + it.hash === wanted),
			href,
			{ timeout: 5000 },
		)
		.catch(() => undefined);
	const errors: string[] = [];
	const note = (error: Error) => void errors.push(error.message);
	page.on('pageerror', note);
	try {
		const clicked = await page.evaluate((wanted) => {
			const link = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].find(
				(each) => each.pathname + each.hash === wanted,
			);
			for (const title of document.querySelectorAll('h1')) title.dataset.left = title.textContent;
			link?.click();
			return link !== undefined;
		}, href);
		if (!clicked) return `${on} → ${href}: no such link any more`;
		await page.waitForURL((url) => url.pathname + url.hash === href, { timeout: 15_000 });
		// A long page that is still on its way would break off the next visit.
		await page.waitForLoadState('load', { timeout: 15_000 });
		const [path = '', anchor] = href.split('#');
		if (!path.endsWith('/')) return undefined;
		// The new page has another heading, or the same one with other words.
		await page.waitForFunction(
			() => {
				const title = document.querySelector<HTMLElement>('main h1');
				return title !== null && title.dataset.left !== title.textContent;
			},
			undefined,
			{ timeout: 15_000 },
		);
		// The letter chooses what it is about by the fragment.
		const named = (id: string) =>
			document.getElementById(id) !== null || document.querySelector<HTMLSelectElement>('main select')?.value === id;
		if (
			anchor &&
			!(await page.waitForFunction(named, decodeURIComponent(anchor), { timeout: 5000 }).catch(() => false))
		)
			return `${on} → ${href}: nothing there is called #${anchor}`;
		return errors.length > 0 ? `${on} → ${href}: ${errors.join('; ')}` : undefined;
	} catch (error) {
		return `${on} → ${href}: ${[String(error).split('\n')[0], ...errors].join('; ')}`;
	} finally {
		page.off('pageerror', note);
	}
}
