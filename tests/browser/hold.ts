import type { Page, Route } from 'playwright-core';

/** Scripts that are held back: what a slow line or a slow phone does, as long as the test wants. */
export interface Hold {
	/** Lets through what waits, and all that comes. */
	release(): Promise<void>;
}

const scripts = /\/_app\/.*\.js(\?.*)?$/;

/** The scripts that a page loads by itself, without being touched and without a case: it comes alive with them. */
export async function firstScripts(page: Page, address: string): Promise<ReadonlySet<string>> {
	const seen = new Set<string>();
	page.on('request', (request) => void seen.add(request.url()));
	await page.goto(address, { waitUntil: 'networkidle' });
	return new Set([...seen].filter((url) => scripts.test(url)));
}

/**
 * Holds back scripts of a page. Its context must not have a service worker, which would answer instead.
 * @param passes those that are let through
 */
export async function hold(page: Page, passes: ReadonlySet<string> = new Set()): Promise<Hold> {
	let waiting: Route[] | undefined = [];
	const pass = async (route: Route) => {
		// The page may be gone by then.
		await route.continue().catch(() => undefined);
	};
	const handle = async (route: Route) => {
		if (waiting && !passes.has(route.request().url())) waiting.push(route);
		else await pass(route);
	};
	await page.route(scripts, handle);
	return {
		async release() {
			const held = waiting ?? [];
			waiting = undefined;
			await Promise.all(held.map(pass));
			await page.unroute(scripts, handle);
		},
	};
}
