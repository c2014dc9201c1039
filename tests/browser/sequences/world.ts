/** A browser with tabs in which a sequence is done, and what the model knows of it. */
import type { BrowserContext, Page } from 'playwright-core';
import { hold, type Hold } from '../hold.ts';
import { phone, type Site } from '../harness.ts';
import { storedCases, type StoredCase } from '../stored.ts';

/** A field as it was touched last in a tab. */
export interface Touch {
	readonly question: string;
	readonly value: string;
	readonly on: boolean;
}

export interface Tab {
	readonly page: Page;
	/** What was touched on the question that is shown, and not sent. */
	touched: Touch | undefined;
	held: Hold | undefined;
	/** What was typed last on the other pages in this tab, by field. */
	readonly typed: Map<string, string>;
}

export interface World {
	readonly site: Site;
	readonly context: BrowserContext;
	readonly tabs: Tab[];
	/** The tab that is looked at. */
	tab: Tab;
	/** What must be stored, by question. */
	readonly answers: Map<string, unknown>;
	/** What was touched last on the other pages in any tab, by field. */
	readonly last: Map<string, string>;
	/** Questions and fields of which a message has told that something else may be stored. */
	readonly told: Set<string>;
	readonly random: () => number;
	/** What was done, for whoever reads a failure. */
	readonly log: string[];
	/** The scripts that a page comes alive with. */
	readonly first: ReadonlySet<string>;
	/** Another number with each call, so that no two things that are typed are the same. */
	count(): number;
}

export type Step = (world: World) => Promise<void>;

/** Numbers from 0 to 1 that are the same for the same seed. */
export function seeded(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export function pick<T>(random: () => number, list: readonly T[]): T {
	const found = list[Math.floor(random() * list.length)];
	if (found === undefined) throw new Error('Nothing to pick from.');
	return found;
}

/** Asks again and again until it is so. @param failed says what is wrong */
export async function until<T>(what: () => Promise<T | undefined>, failed: () => string, seconds = 30): Promise<T> {
	const end = Date.now() + seconds * 1000;
	for (;;) {
		const found = await what();
		if (found !== undefined) return found;
		if (Date.now() > end) throw new Error(failed());
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
}

/** A tab, with the case of the tab it was opened from where one is given. */
async function addTab(world: Omit<World, 'tab'>, from?: Page): Promise<Tab> {
	const page = await world.context.newPage();
	const key = 'begleithilfe-case-person';
	const id = await from?.evaluate((name) => sessionStorage.getItem(name), key);
	if (id)
		await page.addInitScript(([name, known]) => sessionStorage.setItem(name, sessionStorage.getItem(name) ?? known), [
			key,
			id,
		] as const);
	const tab: Tab = { page, touched: undefined, held: undefined, typed: new Map() };
	world.tabs.push(tab);
	return tab;
}

/** Opens a browser of its own, with one tab. */
export async function aWorld(site: Site, seed: number, first: ReadonlySet<string>): Promise<World> {
	const context = await site.context.browser()?.newContext({ locale: 'de-DE', ...phone, serviceWorkers: 'block' });
	if (!context) throw new Error('The browser is gone.');
	context.setDefaultTimeout(30_000);
	const told = new Set<string>();
	// Fields that two tabs differ in, at whatever moment the page asks about them.
	await context.exposeFunction('tellTest', (field: string) => void told.add(field));
	await context.addInitScript(() => {
		const seen = new Set<string>();
		const watcher = new MutationObserver(() => {
			for (const { id } of document.querySelectorAll('[id^="dispute-"]')) {
				if (seen.has(id)) continue;
				seen.add(id);
				const page = location.pathname.split('/')[1] ?? '';
				(window as unknown as { tellTest: (field: string) => void }).tellTest(
					`${page}:${id.replace('dispute-', '').replaceAll('-', '.')}`,
				);
			}
		});
		watcher.observe(document, { childList: true, subtree: true });
	});
	let counted = 10;
	const begun = {
		...{ site, context, told, first, random: seeded(seed), tabs: [], log: [] },
		...{ answers: new Map<string, unknown>(), last: new Map<string, string>(), count: () => ++counted },
	};
	return { ...begun, tab: await addTab(begun) };
}

/** The only case of a person; never is there another one. */
export async function personCase({ page }: Tab): Promise<StoredCase | undefined> {
	const [only, ...others] = (await storedCases(page)).filter(({ guide }) => guide === 'person');
	if (others.length > 0) throw new Error('A second case has come about.');
	return only;
}

export async function release({ tab }: Pick<World, 'tab'>): Promise<void> {
	await tab.held?.release();
	tab.held = undefined;
}

/**
 * Lets all scripts through and waits until the page is alive. Where the way back has led out of the site, the tab goes to the
 * first question: while a page moves on by itself Playwright takes that for the way back, which comes a moment later.
 */
export async function alive(world: Pick<World, 'tab' | 'site' | 'log'>): Promise<void> {
	await release(world);
	const { page } = world.tab;
	const left = page
		.waitForURL((url) => url.origin !== new URL(world.site.origin).origin, { waitUntil: 'commit' })
		.then(() => true);
	const there = page.waitForSelector('#svelte-announcer', { state: 'attached' }).then(() => false);
	left.catch(() => undefined);
	if (!(await Promise.race([there, left]))) return;
	there.catch(() => undefined);
	world.log.push('out of the site');
	await page.goto(world.site.at('/guide/person/wanted-help/'));
	await page.waitForSelector('#svelte-announcer', { state: 'attached' });
}

/** Loads a page of the tab, with all or the later scripts held back, or none. */
export async function load(world: World, how: (page: Page) => Promise<unknown>): Promise<'none' | 'all' | 'later'> {
	const { tab, random, first, log } = world;
	await release(world);
	tab.touched = undefined;
	const which = pick(random, ['none', 'all', 'later'] as const);
	if (which !== 'none') tab.held = await hold(tab.page, which === 'later' ? first : undefined);
	log.push(`hold ${which}`);
	await how(tab.page);
	await tab.page.waitForSelector('main h1');
	return which;
}

/** Goes to another tab, which may be a new one, and tells whether it is. */
export async function switchTab(world: World): Promise<boolean> {
	await release(world);
	const { tabs, random, log } = world;
	const fresh = tabs.length < 4 && random() < 0.5;
	world.tab = fresh ? await addTab(world, random() < 0.6 ? world.tab.page : undefined) : pick(random, tabs);
	await world.tab.page.bringToFront();
	log.push(`tab ${String(tabs.indexOf(world.tab))}${fresh ? ', new' : ''}`);
	return fresh;
}
