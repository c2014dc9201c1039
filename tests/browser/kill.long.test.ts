/**
 * An answer that the page has acknowledged survives a browser that is killed, however many starts later one looks: a
 * torn log of the database is only found at the second start after the kill (google/leveldb#1287).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { phone } from './harness.ts';

const kills = Number(process.env.KILLS ?? 40);
let server: Awaited<ReturnType<typeof serve>>;
let profile: string;

beforeAll(async () => {
	server = await serve({ folder: 'build' });
	profile = mkdtempSync(join(tmpdir(), 'begleithilfe-kill-'));
});
afterAll(async () => {
	await server.close();
	rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function start(): Promise<{ context: BrowserContext; page: Page }> {
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: await findBrowser(),
		args: browserFlags,
		...phone,
	});
	return { context, page: context.pages()[0] ?? (await context.newPage()) };
}

/** As a power cut or an out-of-memory killer would: every process of the browser at once. */
function kill(): void {
	execFileSync('pkill', ['-9', '-f', profile]);
}

/** The cases as the database holds them, after the app has looked after it. */
async function stored(page: Page): Promise<Record<string, number>> {
	await page.goto(`${server.origin}/cases/`);
	await page.waitForSelector('main :is(article, li, p)');
	await page.waitForLoadState('networkidle');
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('begleithilfe');
				opening.onerror = () => reject(opening.error as Error);
				opening.onsuccess = () => {
					const asked = opening.result.transaction('cases').objectStore('cases').getAll();
					asked.onsuccess = () => {
						const rows = asked.result as { text: string }[];
						const cases = rows.map(({ text }) => JSON.parse(text) as { id: string; answers: object });
						opening.result.close();
						resolve(Object.fromEntries(cases.map(({ id, answers }) => [id, Object.keys(answers).length])));
					};
				};
			}),
	);
}

/**
 * Answers until the browser is gone, a moment after one of the first answers.
 * @param another whether there are cases already, so that the page asks which is meant
 * @returns the number of answers whose next page was shown
 */
async function answerUntilKilled(page: Page, another: boolean): Promise<number> {
	const first = 1 + Math.floor(Math.random() * 6);
	let acknowledged = 0;
	let killed: Promise<void> | undefined;
	await page.goto(`${server.origin}/guide/person/wanted-help/`);
	if (another) await page.getByRole('button', { name: 'Neuen Fall beginnen' }).click();
	try {
		for (;;) {
			const before = page.url();
			await page.locator('main input:is([type=radio], [type=checkbox])').first().check({ timeout: 20_000 });
			await page.locator('main form .primary').click();
			await page.waitForFunction((old) => location.href !== old, before, { polling: 5 });
			acknowledged++;
			if (acknowledged === first) {
				killed = new Promise((done) => setTimeout(() => done(kill()), Math.random() * 300));
			}
		}
	} catch {
		// The browser is gone, or there is nothing left to answer.
		await (killed ?? kill());
		return acknowledged;
	}
}

describe('a killed browser', () => {
	it('keeps every answer that was acknowledged', async () => {
		const expected: number[] = [];
		for (let round = 1; round <= kills; round++) {
			const { context, page } = await start();
			expect(await stored(page), `second start after kill ${round - 1}`).toSatisfy(holds(expected));
			const acknowledged = await answerUntilKilled(page, expected.length > 0);
			await context.close().catch(() => {});
			if (acknowledged > 0) expected.push(acknowledged);
			const again = await start();
			expect(await stored(again.page), `first start after kill ${round}`).toSatisfy(holds(expected));
			await again.context.close();
		}
		expect(expected.length).toBeGreaterThan(kills / 2);
		console.log(`${kills} kills, ${expected.length} cases, ${expected.reduce((sum, it) => sum + it, 0)} answers`);
	});
});

/** Whether there is a case for each of these numbers of answers; one more may be stored than was acknowledged. */
function holds(expected: readonly number[]) {
	const falling = (counts: readonly number[]) => [...counts].sort((one, other) => other - one);
	return (found: Record<string, number>) => {
		const counts = falling(Object.values(found));
		return falling(expected).every((count, index) => (counts[index] ?? 0) >= count);
	};
}
