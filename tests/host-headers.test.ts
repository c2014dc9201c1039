import { describe, expect, it } from 'vitest';
import { cacheControl, headersFor, parseHeaders } from '../scripts/host-headers.mjs';
import { headersFile } from '../scripts/hosts/write.ts';

const rules = parseHeaders(headersFile());

describe('host headers', () => {
	it('say nothing that would keep a failure: a rule of this file knows only the path', () => {
		for (const path of ['/', '/sw.js', '/_app/immutable/chunks/a.js'])
			expect(headersFor(rules, path)['cache-control']).toBe('no-cache');
	});

	it.each([
		['/_app/immutable/chunks/a.js', 200, 'public, max-age=31536000, immutable'],
		['/_app/immutable/chunks/a.js', 304, 'public, max-age=31536000, immutable'],
		['/_app/immutable/chunks/a.js', 404, 'no-store'],
		['/_app/immutable/chunks/a.js', 503, 'no-store'],
		['/_app/immutable/chunks', 301, 'no-cache'],
		['/', 200, 'no-cache'],
		['/sw.js', 304, 'no-cache'],
		['/nix/', 404, 'no-store'],
	])('keep %s with status %i as "%s"', (path, status, kept) => expect(cacheControl(path, status)).toBe(kept));
});
