import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../host-headers.mjs';
import { apacheFile, htaccess } from './apache.ts';
import { caddyFile, caddyInContainer } from './caddy.ts';
import { nginxFile } from './nginx.ts';
import { directives, headers, hidden, ofPagesOnly } from './policy.mjs';
import { example, headersFile } from './write.ts';

const place = { base: '/guide', root: '/srv/www', name: 'example.org' };

describe('the files for hosts', () => {
	it.each([
		['nginx.conf', nginxFile(example)],
		['Caddyfile', caddyFile(example)],
		['apache.conf', apacheFile(example)],
		['Caddyfile.container', caddyInContainer('', '/srv', 8080)],
	])('%s is what the rules say (npm run hosts)', (file, text) => {
		expect(readFileSync(`hosting/${file}`, 'utf8')).toBe(text);
	});

	it.each([
		['nginx', nginxFile(place)],
		['Caddy', caddyFile(place)],
		['Apache', apacheFile(place)],
		['.htaccess', htaccess('/guide')],
	])('%s: says each header, and the base path where it counts', (_, text) => {
		for (const [name, value] of Object.entries(headers)) expect(text).toContain(`${name} "${value}"`);
		expect(text).toContain('/guide/404.html');
		expect(text).toContain('/guide/_app/immutable/');
		expect(text).not.toContain('begleithilfe.example');
	});

	it('say in _headers what the others say, and nothing that would keep a failure', () => {
		const read = headersFor(parseHeaders(headersFile()), '/_app/immutable/chunks/a.js');
		const expected = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
		expect(read).toEqual({ ...Object.fromEntries(expected), 'cache-control': 'no-cache' });
	});

	it('leave out of what pages load what speaks of pages, and nothing else', () => {
		const [, files = ''] = /location \^~ \/_app\/immutable\/ \{([^}]*)\}/.exec(nginxFile(example)) ?? [];
		const named = [...files.matchAll(/add_header (\S+)/g)].map(([, name = '']) => name);
		expect(named).toContain('X-Content-Type-Options');
		expect([...named, ...ofPagesOnly].sort()).toEqual([...Object.keys(headers), 'Cache-Control'].sort());
		for (const text of [caddyFile(example), htaccess('')])
			for (const name of ofPagesOnly) expect(text).toMatch(new RegExp(`(-|unset )${name}\\b`));
	});

	it('refuses a path that could not be one', () => {
		const run = () => execFileSync('npx', ['tsx', 'scripts/hosts.ts', '--base', 'guide'], { stdio: 'pipe' });
		expect(run).toThrow(/a path like \/guide is expected/);
	});
});

describe('the policy', () => {
	it('allows nothing unsafe and no other host, in the page and in the header', () => {
		const all = `${JSON.stringify(directives)} ${headers['Content-Security-Policy'] ?? ''}`;
		expect(all).not.toContain('unsafe');
		expect(all).not.toMatch(/https?:|\*/);
	});

	it('leaves no kind of content out of the header but scripts and styles', () => {
		const named = (headers['Content-Security-Policy'] ?? '').split('; ').map((part) => part.split(' ')[0]);
		const fallingBack = ['child', 'connect', 'font', 'frame', 'img', 'manifest', 'media', 'object', 'worker'];
		expect(named).toEqual(expect.arrayContaining(fallingBack.map((kind) => `${kind}-src`)));
		expect(named).not.toEqual(expect.arrayContaining(['default-src', 'script-src']));
	});

	it('fits into one rule of Cloudflare Pages, which takes 2,000 characters', () => {
		for (const [name, value] of Object.entries(headers)) expect(`${name}: ${value}`.length).toBeLessThan(2000);
	});

	it.each([
		['/.htaccess', true],
		['/guide/.git/config', true],
		['/_headers', true],
		['/.well-known/acme-challenge/x', false],
		['/law/', false],
		['/_app/version.json', false],
	])('hides %s: %s', (path, is) => expect(new RegExp(hidden).test(path)).toBe(is));
});
