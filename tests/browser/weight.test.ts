/** What the first question costs whoever comes for the first time: measured here so that no change makes it heavier unseen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { openSite } from './harness.ts';

/** Bytes, packed with brotli as small as it can. */
const limit = 59_900;

it('the scripts of the first question page weigh at most 59.9 kB', async () => {
	const site = await openSite({ worker: false });
	const scripts = new Set<string>();
	site.page.on('request', (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith('.js')) scripts.add(pathname);
	});
	await site.visit('/guide/person/wanted-help/');
	await site.page.waitForLoadState('networkidle');
	await site.close();
	const weights = [...scripts].map((file) => brotliCompressSync(readFileSync(join('build', file))).length);
	expect(weights.length).toBeGreaterThan(10);
	expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThan(limit);
});
