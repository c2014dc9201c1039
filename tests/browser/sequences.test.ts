import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstScripts } from './hold.ts';
import { openSite, type Site } from './harness.ts';
import { sequences } from './sequences/run.ts';

let site: Site;
beforeAll(async () => {
	site = await openSite({ worker: false });
});
afterAll(() => site.close());

it('what is touched last is what is stored, in whatever order it is done', async () => {
	const first = await firstScripts(site.page, site.at('/guide/person/recognition/'));
	const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
	expect(await sequences(site, seeds, first)).toEqual([]);
}, 300_000);
