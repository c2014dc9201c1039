import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from '../../scripts/built-pages.ts';
import { buildCopy } from './build-copy.ts';
import { openSite, type Site } from './harness.ts';

const base = '/a/b';
let copy: ReturnType<typeof buildCopy>;
let site: Site;

beforeAll(async () => {
	copy = buildCopy({ BASE_PATH: base });
	site = await openSite({ folder: copy.build, base });
}, 300_000);

afterAll(async () => {
	await site.close();
	copy.remove();
});

describe('a site below a path of its own', () => {
	it('opens every page without its server after the first visit', async () => {
		await site.visit('/');
		await site.offlineReady();
		site.expectClean();
		await site.stopServer();
		for (const path of builtPages(copy.build)) {
			const page = await site.context.newPage();
			await site.visit(path, page);
			expect(new URL(page.url()).pathname).toBe(`${base}${path}`);
			await page.close();
		}
		site.faults.allow(/ERR_CONNECTION_REFUSED/);
		site.expectClean();
	});
});
