/** Every page stands at an address with a slash at the end. Without it a host has to redirect, and offline none does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(svelte|ts)$/.test(path));
const addresses = files.flatMap((path) =>
	[...readFileSync(join('src', path), 'utf8').matchAll(/\bresolve\(\s*(?:'([^']*)'|`([^`]*)`)/g)].map(
		([, plain, filled]) => ({ path: path.replaceAll('\\', '/'), address: plain ?? filled ?? '' }),
	),
);

test('links name pages with the slash at the end', () => {
	expect(addresses.length).toBeGreaterThan(40);
	const pages = addresses.filter(({ address }) => !address.endsWith('.json'));
	expect(pages.filter(({ address }) => !/\/(#.*)?$/.test(address))).toEqual([]);
});
