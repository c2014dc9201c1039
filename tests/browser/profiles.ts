/** A profile of a real browser with three cases in it, to be copied, harmed and looked at. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { exportFile } from '../../src/lib/case/export-file.ts';
import { newCase } from '../../src/lib/case/new-case.ts';
import { copied } from './stored.ts';
import type { Case } from '../../src/lib/case/types.ts';

/** A browser with its list of cases open. */
export interface Opened {
	readonly context: BrowserContext;
	readonly page: Page;
}

/** What a test of profiles works with. */
export interface Profiles {
	/** For all that is made. */
	readonly folder: string;
	/** The profile with the three cases, to be copied. */
	readonly whole: string;
	readonly open: (profile: string) => Promise<Opened>;
}

const at = '2026-11-20T09:00:00.000Z';
/** What the profile holds. */
export const labels = ['Fall Ahorn', 'Fall Birke', 'Fall Eiche'];
const cases = labels.map((label, index) => ({
	...newCase({ guide: 'person', keyDate: '2026-11-20', edition: '2026-11', label }, at, `profile-${String(index)}`),
	answers: { 'wanted-help': ['assistance'], recognition: 'severe', 'weekly-hours': 20 + index },
	data: { vehicle: { price: `${String(18 + index)}000` } },
	ticks: { 'arbeitsassistenz.next.a': index > 0 },
}));
/** What has to be there again, by name. */
export const content = (it: Pick<Case, 'label' | 'answers' | 'data' | 'ticks'>): string =>
	JSON.stringify([it.label, it.answers, it.data, it.ticks]);
/** As the profile was filled. */
export const planted = cases.map(content);

/**
 * Makes a profile, lets `work` copy and open it, and takes everything away again.
 * @param compact brings the rows out of the database's log into its tables as well
 */
export async function withProfiles(compact: boolean, work: (profiles: Profiles) => Promise<void>): Promise<void> {
	const server = await serve({ folder: 'build' });
	const folder = await mkdtemp(join(tmpdir(), 'begleithilfe-profiles-'));
	const executablePath = await findBrowser();
	const open = async (profile: string): Promise<Opened> => {
		const context = await chromium.launchPersistentContext(profile, { executablePath, args: browserFlags });
		const page = context.pages()[0] ?? (await context.newPage());
		await page.goto(`${server.origin}/cases/`);
		await page.getByRole('heading', { name: 'Neuer Fall' }).waitFor();
		await page.locator('main').getByText('Ihre Fälle werden geöffnet').waitFor({ state: 'detached' });
		return { context, page };
	};
	const whole = join(folder, 'whole');
	try {
		await fill(whole, open, compact);
		await work({ folder, whole, open });
	} finally {
		await server.close();
		await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
	}
}

/** What the person can take out of the browser as a file: by the names that are shown, all that the cases hold. */
export async function exported(page: Page): Promise<string[]> {
	const button = page.getByRole('button', { name: /als Datei sichern$/ }).first();
	if ((await button.count()) === 0) return [];
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const file = JSON.parse(await readFile(await download.path(), 'utf8')) as { cases: Case[] };
	return file.cases.map(content).sort();
}

/** Takes three cases in, and starts once more so that they do not stand in the newest log alone. */
async function fill(profile: string, open: Profiles['open'], compact: boolean): Promise<void> {
	const buffer = Buffer.from(await exportFile(cases, at));
	const first = await open(profile);
	await first.page.locator('#import-file').setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer });
	await first.page.getByRole('button', { name: 'Fälle aus der Datei holen' }).click();
	await first.page.getByText('3 Fälle sind hinzugekommen').waitFor();
	await copied(first.page, 3);
	if (compact) await first.page.evaluate(rewrite);
	await first.context.close();
	const second = await open(profile);
	await second.page.locator('article .head h2').nth(2).waitFor();
	await second.context.close();
}

/** Runs in the page: writes and deletes so much that Chromium puts all rows from its log into a table. */
async function rewrite(): Promise<void> {
	const database = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('begleithilfe');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error as Error);
	});
	const change = (work: (store: IDBObjectStore) => void) =>
		new Promise<void>((resolve, reject) => {
			const transaction = database.transaction('cases', 'readwrite');
			transaction.oncomplete = () => resolve();
			transaction.onabort = () => reject(transaction.error as Error);
			work(transaction.objectStore('cases'));
		});
	const noise = () => String.fromCharCode(...crypto.getRandomValues(new Uint16Array(15_000)).map((it) => it & 0x7fff));
	for (let portion = 0; portion < 2; portion++)
		await change((store) => {
			for (let row = 0; row < 100; row++) store.put(noise(), `~made-${String(portion)}-${String(row)}`);
		});
	await change((store) => void store.delete(IDBKeyRange.lowerBound('~made')));
	database.close();
}

/** The files of the database, by their paths in the profile. */
export async function databaseFiles(profile: string): Promise<string[]> {
	const all = await readdir(join(profile, 'Default', 'IndexedDB'), { recursive: true });
	return all
		.filter((path) => /(CURRENT|MANIFEST-\d+|\.log|\.ldb)$/.test(path))
		.sort()
		.map((path) => join('Default', 'IndexedDB', path));
}
