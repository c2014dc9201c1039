import { afterAll, beforeAll, expect, it } from 'vitest';
import { firstScripts } from './hold.ts';
import { openSite, phone, type Site } from './harness.ts';
import { sequences } from './sequences/run.ts';

const times = Number(process.env.SEQUENCES ?? 500);
const from = Number(process.env.FIRST_SEQUENCE ?? 1001);
let site: Site;
beforeAll(async () => {
	site = await openSite({ context: { ...phone, serviceWorkers: 'block' } });
});
afterAll(() => site.close());

it(`holds in ${String(times)} sequences from ${String(from)} on`, async () => {
	const first = await firstScripts(site.page, site.at('/guide/person/recognition/'));
	const seeds = Array.from({ length: times }, (_, index) => from + index);
	expect(await sequences(site, seeds, first)).toEqual([]);
});
