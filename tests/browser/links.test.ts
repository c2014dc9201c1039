import { afterEach, expect, it } from 'vitest';
import { openSite, type Site } from './harness.ts';
import { eachOnce, follow, servedLinks } from './links.ts';

let site: Site;

afterEach(() => site.close());

it('the page about this site leads to all that it names', async () => {
	site = await openSite({ worker: false });
	const named = eachOnce((await servedLinks(site)).filter(({ on }) => on === '/about/'));
	expect(named.map(({ href }) => href)).toContain('/review/');
	for (const link of named) expect(await follow(site, link)).toBeUndefined();
});
