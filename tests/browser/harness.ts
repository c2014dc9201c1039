import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type Axe from 'axe-core';
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { Part } from '../../src/lib/offline/parts.ts';
import { until } from './wait.ts';
import { watch, type Faults } from './watch.ts';

/** A phone of the smaller kind; the journeys are walked on it. */
export const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
export const desktop = { viewport: { width: 1280, height: 900 } };

export interface Site {
	/** `http://localhost:…`, without a slash at the end. */
	origin: string;
	/** The first page, not yet sent anywhere. */
	page: Page;
	context: BrowserContext;
	faults: Faults;
	/** Address of a path on the site (`/benefits/`), with the base path in front. */
	at(path: string): string;
	/** Visits a path and waits until the page can be used: loaded, and taken over by the app. */
	visit(path: string, page?: Page): Promise<Page>;
	/**
	 * Waits until the service worker is active and all that it keeps is in its caches.
	 * @param parts what is waited for beside the guides, and asked for where it does not come by itself
	 */
	offlineReady(page?: Page, parts?: readonly Part[]): Promise<void>;
	stopServer(): Promise<void>;
	restartServer(): Promise<void>;
	/** Findings of axe (WCAG 2.2 A and AA, best practice), one sentence each; none is `[]`. */
	axe(page?: Page): Promise<string[]>;
	/** Throws when a page did what none may: console error, exception, policy violation, foreign host. */
	expectClean(): void;
	/** Writes `test-results/screenshots/<name>.png`, the whole page. */
	screenshot(name: string, page?: Page): Promise<void>;
	close(): Promise<void>;
}

export interface SiteOptions {
	/** Settings of the browser context, such as `phone`. */
	context?: BrowserContextOptions;
	/** A real profile on disk: needed for installability, and for tests that restart the browser. */
	persistent?: boolean;
	/** Another build than `build/`. */
	folder?: string;
	base?: string;
	/** How the server packs files: `small` where bytes are counted, else `quick`. */
	packing?: 'quick' | 'small';
	/** Another host than the right one. */
	host?: typeof serve;
	/** Whether the service worker may install: it fetches the whole site meanwhile. Only what is about offline needs it. */
	worker?: boolean;
}

declare global {
	interface Window {
		axe: typeof Axe;
	}
}

const axeSource = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Those that are open now. */
export const openSites = new Set<Site>();

async function openContext({ context: wanted = phone, persistent, worker = true }: SiteOptions) {
	const context = { ...wanted, ...(!worker && { serviceWorkers: 'block' as const }) };
	const launch = { executablePath: await findBrowser(), args: browserFlags };
	if (persistent) {
		const profile = await mkdtemp(join(tmpdir(), 'begleithilfe-profile-'));
		const opened = await chromium.launchPersistentContext(profile, { ...launch, ...context });
		return {
			opened,
			end: () =>
				opened.close().then(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })),
		};
	}
	const browser = await chromium.launch(launch);
	return { opened: await browser.newContext({ locale: 'de-DE', ...context }), end: () => browser.close() };
}

/** Serves the built site on a free port, opens it in Chromium, and watches what its pages do. Close it in `afterAll`. */
export async function openSite(options: SiteOptions = {}): Promise<Site> {
	const { folder = 'build', base = '', packing = 'quick', host = serve } = options;
	let server: Awaited<ReturnType<typeof serve>> | undefined = await host({ folder, base, packing });
	const { origin, port } = server;
	const { opened: context, end } = await openContext(options);
	const faults = await watch(context, origin);
	const first = context.pages()[0] ?? (await context.newPage());

	const stopServer = async () => {
		await server?.close();
		server = undefined;
	};

	const site: Site = {
		origin,
		page: first,
		context,
		faults,
		at: (path) => `${origin}${base}${path}`,
		async visit(path, page = first) {
			await page.goto(`${origin}${base}${path}`, { waitUntil: 'load' });
			// SvelteKit adds it once the page is alive.
			await page.waitForSelector('#svelte-announcer', { state: 'attached' });
			return page;
		},
		async offlineReady(page = first, parts = ['later']) {
			const kept = () =>
				page.evaluate(async (needs) => {
					const { active, scope } = await navigator.serviceWorker.ready;
					if (active?.state !== 'activated') return false;
					const name = (await caches.keys()).find((each) => each.includes('precache') && each.endsWith(scope));
					const cache = name === undefined ? undefined : await caches.open(name);
					const list = await cache?.match(new URL('precache.json', scope), { ignoreSearch: true });
					const needed: unknown = await list?.json();
					const urls = new Set((await cache?.keys())?.map((request) => request.url));
					const core = Array.isArray(needed) && needed.every((key) => urls.has(new URL(String(key), scope).href));
					for (const part of needs) {
						const { port1, port2 } = new MessageChannel();
						active.postMessage({ type: 'TAKE', part }, [port2]);
						if (!(await new Promise((done) => (port1.onmessage = ({ data }) => done(data))))) return false;
					}
					return core;
				}, parts);
			await until(kept, 'the site is not kept');
		},
		stopServer,
		async restartServer() {
			server ??= await host({ folder, base, packing, port });
		},
		async axe(page = first) {
			const session = await context.newCDPSession(page);
			// Not page.evaluate: it would put a text through eval, which the policy of the page refuses.
			await session.send('Runtime.evaluate', { expression: await readFile(axeSource, 'utf8') });
			await session.detach();
			const results = await page.evaluate((runOnly) => window.axe.run({ runOnly }), axeTags);
			return results.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.html})`));
		},
		expectClean: () => faults.expectNone(),
		async screenshot(name, page = first) {
			await mkdir('test-results/screenshots', { recursive: true });
			await page.screenshot({ path: `test-results/screenshots/${name}.png`, fullPage: true });
		},
		async close() {
			openSites.delete(site);
			await end();
			await stopServer();
		},
	};
	openSites.add(site);
	return site;
}
