import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../scripts/host-headers.mjs';

const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));

describe('host headers', () => {
	it('gives immutable files a long life and everything else none', () => {
		expect(headersFor(rules, '/sw.js')['cache-control']).toBe('no-cache');
		expect(headersFor(rules, '/')['cache-control']).toBe('no-cache');
		expect(headersFor(rules, '/_app/immutable/a.js')['cache-control']).toContain('immutable');
	});

	it.each(['static/.htaccess', 'docs/hosting.md'])('are the same in %s', (file) => {
		const text = readFileSync(file, 'utf8').toLowerCase();
		const { 'cache-control': _, ...headers } = headersFor(rules, '/');
		expect(Object.keys(headers)).toHaveLength(8);
		for (const [name, value] of Object.entries(headers)) expect(text).toContain(`${name} "${value.toLowerCase()}"`);
	});
});
