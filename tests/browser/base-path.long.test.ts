import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './harness.ts';

const base = '/a/b';
let folder: string;
let site: Site;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'begleithilfe-base-'));
	const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
	for (const file of files) cpSync(file, join(folder, file));
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	execFileSync('npm', ['run', '--silent', 'build'], { cwd: folder, env: { ...process.env, BASE_PATH: base } });
	site = await openSite({ folder: join(folder, 'build'), base });
}, 300_000);

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

describe('a site below a path of its own', () => {
	it('opens every page without its server after the first visit', async () => {
		await site.visit('/');
		await site.offlineReady();
		site.expectClean();
		await site.stopServer();
		const list = JSON.parse(readFileSync(join(folder, 'build/precache.json'), 'utf8')) as string[];
		const pages = list.flatMap((entry) => /^(.*)index\.html\?/.exec(entry)?.[1] ?? []);
		for (const path of pages) {
			const page = await site.context.newPage();
			await site.visit(`/${path}`, page);
			expect(new URL(page.url()).pathname).toBe(`${base}/${path}`);
			await page.close();
		}
		site.faults.allow(/ERR_CONNECTION_REFUSED/);
		site.expectClean();
	});
});
