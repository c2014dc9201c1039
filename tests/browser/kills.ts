/**
 * Kills a real browser, over and over, while a person answers or removes a case, and looks at what is there afterwards.
 * Each kill is looked at twice: a torn log of the database is only found at the second start (google/leveldb#1287).
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { phone } from './harness.ts';
import { storedCases } from './stored.ts';

type Answers = Record<string, unknown>;

/** What a run of kills has seen. */
export interface Tally {
	kills: number;
	/** Answers whose next question was shown before the kill. */
	answers: number;
	/** Cases that were said to be deleted before the kill. */
	removed: number;
	/** Starts at which the browser had lost the whole database. */
	wiped: number;
	/** What was not as it must be, one sentence each. */
	faults: string[];
}

/** What must be on the device, because a page has said so. */
interface Known {
	readonly cases: Map<string, Answers>;
	readonly removed: Set<string>;
}

/** The kill comes at most so many milliseconds after the first answer of a round, in the middle of the next ones. */
const walk = 2500;
/** The same after a case was removed. */
const moment = 300;
/** Every so many rounds a case is removed instead. */
const removal = 5;

/**
 * @param kills how often the browser is killed; each costs some seconds
 * @param flags further flags of the browser, such as another backend of its database
 */
export async function killBrowser(kills: number, flags: readonly string[] = []): Promise<Tally> {
	const server = await serve({ folder: 'build' });
	const profile = await mkdtemp(join(tmpdir(), 'begleithilfe-kill-'));
	const executablePath = await findBrowser();
	const known: Known = { cases: new Map(), removed: new Set() };
	const tally: Tally = { kills: 0, answers: 0, removed: 0, wiped: 0, faults: [] };

	/** As a power cut or a lack of memory would: every process of the browser at once. */
	const kill = () => void spawnSync('pkill', ['-9', '-f', profile]);

	/** Starts the browser, opens the guide as the person would, and compares what is offered and kept with what is known. */
	async function start(when: string): Promise<{ context: BrowserContext; page: Page }> {
		const args = [...browserFlags, ...flags];
		const context = await chromium.launchPersistentContext(profile, { executablePath, args, ...phone });
		const page = context.pages()[0] ?? (await context.newPage());
		await page.addInitScript(noteNewDatabase);
		await page.goto(`${server.origin}/guide/person/wanted-help/`);
		if (known.cases.size === 0) return { context, page };
		if (!(await isAsked(page))) tally.faults.push(`${when}: the person is not asked which case is meant`);
		if (await page.evaluate(() => sessionStorage.getItem('new-database') !== null)) tally.wiped++;
		const found = await stored(page);
		tally.faults.push(...missing(known, found).map((fault) => `${when}: ${fault}`));
		return { context, page };
	}

	try {
		for (let round = 1; round <= kills; round++) {
			const { context, page } = await start(`second start after kill ${String(round - 1)}`);
			if (round % removal === 0 && known.cases.size > 1) {
				await remove(page, known);
				tally.removed++;
				await sleep(Math.random() * moment);
				kill();
			} else tally.answers += await answerUntil(page, known, kill);
			tally.kills++;
			await context.close().catch(() => undefined);
			const again = await start(`first start after kill ${String(round)}`);
			await again.context.close();
		}
		return tally;
	} finally {
		kill();
		await server.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
	}
}

/** Runs in the page: notes when the browser makes the database anew, which is when it has none. */
function noteNewDatabase(): void {
	const open = indexedDB.open.bind(indexedDB);
	IDBFactory.prototype.open = (name, version) => {
		const request = open(name, version);
		request.addEventListener('upgradeneeded', () => sessionStorage.setItem('new-database', '1'));
		return request;
	};
}

function isAsked(page: Page): Promise<boolean> {
	const asked = page.getByRole('heading', { name: 'Fall fortsetzen?' }).waitFor({ timeout: 60_000 });
	return asked.then(
		() => true,
		() => false,
	);
}

/** Answers by case, as the database has them once the app has looked after it. */
async function stored(page: Page): Promise<Record<string, Answers>> {
	return Object.fromEntries((await storedCases(page)).map(({ id, answers }) => [id, answers]));
}

function missing({ cases, removed }: Known, found: Record<string, Answers>): string[] {
	const lost = [...cases].flatMap(([id, answers]) =>
		Object.entries(answers)
			.filter(([question, answer]) => JSON.stringify(found[id]?.[question]) !== JSON.stringify(answer))
			.map(([question, answer]) => {
				const is = JSON.stringify(found[id]?.[question]);
				return `case ${id} has ${String(is)} for ${question}, and ${JSON.stringify(answer)} was acknowledged`;
			}),
	);
	return [...lost, ...[...removed].filter((id) => found[id]).map((id) => `case ${id} was removed and is back`)];
}

/** Removes the first case of the list, and returns once the page says that it is gone. */
async function remove(page: Page, known: Known): Promise<void> {
	const before = Object.keys(await stored(page));
	await page.goto(new URL('/cases/', page.url()).href);
	await page.locator('article summary').first().click();
	await page.getByRole('button', { name: 'Diesen Fall löschen' }).first().click();
	await page.locator('dialog[open]').getByRole('button', { name: 'Diesen Fall löschen' }).click();
	await page.getByText('Der Fall ist gelöscht').waitFor();
	const after = await stored(page);
	for (const id of before.filter((each) => !after[each])) {
		known.cases.delete(id);
		known.removed.add(id);
	}
}

/** Begins or goes on with a case, and answers at random until the kill comes. Returns how many answers were acknowledged. */
async function answerUntil(page: Page, known: Known, kill: () => void): Promise<number> {
	let answers = 0;
	let killed: Promise<void> | undefined;
	let mine: Answers | undefined;
	if (known.cases.size > 0) {
		const asked = page.url();
		const resumes = Math.random() < 0.5;
		const choice = resumes ? /Fortsetzen/ : 'Neuen Fall beginnen';
		await page.getByRole('button', { name: choice }).first().click();
		// An old case has its first answer and goes on with another question.
		if (resumes) await page.waitForFunction((old) => location.href !== old, asked);
	}
	try {
		for (;;) {
			const before = page.url();
			const question = /([a-z0-9-]+)\/?$/.exec(new URL(before).pathname)?.[1] ?? '';
			// An old case of which all is answered goes on with its result.
			if (question === 'answers' || question === 'result') break;
			const answer = await say(page, question);
			await page.locator('main form .primary').click();
			await isShown(page, before);
			answers++;
			if (!mine) {
				const id = await page.evaluate(() => sessionStorage.getItem('begleithilfe-case-person'));
				if (id === null) throw new Error('The page has gone on, and no case is open.');
				known.cases.set(id, (mine = known.cases.get(id) ?? {}));
			}
			mine[question] = answer;
			killed ??= sleep(Math.random() * walk).then(kill);
		}
	} catch (error) {
		if (!killed) throw error;
	}
	await (killed ?? kill());
	return answers;
}

/** Waits until the next page is there. Where answers contradict each other, which happens to who answers at random, goes on all the same. */
async function isShown(page: Page, before: string): Promise<void> {
	const goOn = 'main [role=alert] > p > button';
	const came = await page.waitForFunction(
		([old, button]) => location.href !== old || document.querySelector(button) !== null,
		[before, goOn] as const,
		{ polling: 5 },
	);
	await came.dispose();
	if (page.url() === before) await page.locator(goOn).click();
	await page.waitForFunction((old) => location.href !== old, before, { polling: 5 });
}

/** Fills in one of the answers that the question has, and gives it back as a case keeps it. */
async function say(page: Page, question: string): Promise<unknown> {
	await page.waitForSelector(`[id="${question}-field"]`);
	const typed = page.locator('main .field input:not(#code)');
	if ((await typed.count()) > 0) {
		const date = (await typed.getAttribute('type')) === 'date';
		await typed.fill(date ? '2026-01-15' : '20');
		return date ? '2026-01-15' : 20;
	}
	const list = page.locator('main select[id$=-field]');
	if ((await list.count()) > 0) {
		const [value = ''] = await list.selectOption({ index: 1 + Math.floor(Math.random() * 17) });
		return value;
	}
	const options = await page.locator('main fieldset input').all();
	const chosen = options[Math.floor(Math.random() * options.length)];
	const value = (await chosen?.getAttribute('value')) ?? '';
	const several = (await chosen?.getAttribute('type')) === 'checkbox';
	await chosen?.check();
	return several && value !== 'unknown' ? [value] : value;
}
