/** What is left in the files of the browser's profile after "Alles löschen": nothing of what was typed in a case. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { exportFile } from '../../src/lib/case/export-file.ts';
import { newCase } from '../../src/lib/case/new-case.ts';
import { copied } from './stored.ts';

const words = ['Kanarienlabel', 'Kanariennotiz', 'Kanarienantwort', 'Kanarienbrief', 'Kanarienrechnung'];
const [label = '', notes = '', answer = '', body = '', typed = ''] = words;
const at = '2026-11-20T09:00:00.000Z';
const person = newCase({ guide: 'person', keyDate: '2026-11-20', edition: '2026-11', label, notes }, at, 'canary');
const planted = {
	...person,
	answers: { 'wanted-help': ['assistance'], recognition: answer },
	data: { letter: { bodies: { arbeitsassistenz: body } }, vehicle: { price: typed } },
};

/** The files of a profile that hold one of the words, and which. */
async function left(profile: string): Promise<string[]> {
	const found: string[] = [];
	for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const bytes = await readFile(path).catch(() => Buffer.alloc(0));
		for (const word of words)
			if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
				found.push(`${word} in ${path.slice(profile.length)}`);
	}
	return found;
}

it.each([
	['LevelDB', []],
	['SQLite', ['--enable-features=IdbSqliteBackingStore']],
])(
	'nothing of a case is left in the profile after erasing, closing and two restarts: %s',
	async (_, flags: string[]) => {
		const server = await serve({ folder: 'build' });
		const profile = await mkdtemp(join(tmpdir(), 'begleithilfe-erase-'));
		const executablePath = await findBrowser();
		const visit = async (work: (page: Page) => Promise<unknown>) => {
			const context = await chromium.launchPersistentContext(profile, {
				executablePath,
				args: [...browserFlags, ...flags],
			});
			const page = context.pages()[0] ?? (await context.newPage());
			await page.goto(`${server.origin}/cases/`);
			await page.locator('main .script').waitFor({ state: 'detached' });
			await work(page);
			await context.close();
		};
		try {
			await visit(async (page) => {
				const buffer = Buffer.from(await exportFile([planted], at));
				await page.locator('#import-file').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
				await page.getByRole('button', { name: 'Fälle aus der Datei holen' }).click();
				await page.getByText('1 Fall ist hinzugekommen').waitFor();
				await copied(page, 1);
			});
			await visit((page) => page.getByText(label).first().waitFor());
			expect((await left(profile)).length).toBeGreaterThan(0);
			let took = 0;
			await visit(async (page) => {
				await page.getByRole('button', { name: 'Alles löschen' }).click();
				await page.locator('dialog[open]').getByRole('button', { name: 'Alles löschen' }).click();
				const before = performance.now();
				await page.getByText('Alles ist gelöscht.').waitFor({ timeout: 120_000 });
				took = performance.now() - before;
			});
			const closed = await left(profile);
			for (let start = 0; start < 2; start++) await visit((page) => page.getByText('noch kein Fall').waitFor());
			console.log({ closed, took: Math.round(took) });
			expect(await left(profile)).toEqual([]);
		} finally {
			await server.close();
			await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
		}
	},
);
