import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFile } from './hosts/write.ts';
import { serve } from './serve.mjs';

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'begleithilfe-serve-'));
	mkdirSync(join(folder, 'levy'));
	writeFileSync(join(folder, 'index.html'), '<title>Start</title>');
	writeFileSync(join(folder, 'levy/index.html'), '<title>Abgabe</title>');
	writeFileSync(join(folder, '404.html'), '<title>Nicht gefunden</title>');
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	writeFileSync(join(folder, '_app/immutable/a.js'), '1;');
	writeFileSync(join(folder, 'app.js'), '1;'.repeat(500));
	writeFileSync(join(folder, '_headers'), headersFile());
	server = await serve({ folder });
});

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}) => fetch(server.origin + path, { redirect: 'manual', ...init });

/** `fetch` tidies `..` away; a stranger would not. */
function rawStatus(path: string): Promise<number | undefined> {
	return new Promise((done) => {
		request({ port: server.port, host: '127.0.0.1', path }, (response) => {
			response.resume();
			done(response.statusCode);
		}).end();
	});
}

describe('serve', () => {
	it('gives a folder its index, and redirects to it with the query kept', async () => {
		expect(await (await get('/levy/')).text()).toContain('Abgabe');
		const response = await get('/levy?a=1');
		expect(response.status).toBe(301);
		expect(response.headers.get('location')).toBe('/levy/?a=1');
	});

	it('answers what is missing with 404 and the page for it', async () => {
		for (const path of ['/nichts', '/nichts/', '/app.js/', '/_headers', '/.htaccess']) {
			const response = await get(path);
			expect(response.status).toBe(404);
			expect(await response.text()).toContain('Nicht gefunden');
		}
	});

	it.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/levy/../../etc/passwd'])(
		'does not leave its folder for %s',
		async (path) => expect([400, 404]).toContain(await rawStatus(path)),
	);

	it('lets what was found keep under its checksum, and no failure', async () => {
		const kept = async (path: string) => (await get(path)).headers.get('cache-control');
		expect(await kept('/_app/immutable/a.js')).toContain('immutable');
		expect(await kept('/_app/immutable/b.js')).toBe('no-store');
		expect(await kept('/app.js')).toBe('no-cache');
		expect(await kept('/levy')).toBe('no-cache');
	});

	it('packs text, names its type and sends the headers of the site', async () => {
		const response = await get('/app.js', { headers: { 'accept-encoding': 'br' } });
		expect(response.headers.get('content-encoding')).toBe('br');
		expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
		expect(response.headers.get('x-content-type-options')).toBe('nosniff');
		expect(await response.text()).toHaveLength(1000);
	});

	it('says 304 for what the browser still has, and 405 to whoever wants to write', async () => {
		const etag = (await get('/')).headers.get('etag') ?? '';
		expect((await get('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
		expect((await get('/', { method: 'POST' })).status).toBe(405);
	});

	it('keeps to a base path', async () => {
		const below = await serve({ folder, base: '/guide' });
		const statuses = await Promise.all(
			['/guide/levy/', '/guide', '/levy/'].map((path) =>
				fetch(below.origin + path, { redirect: 'manual' }).then(({ status }) => status),
			),
		);
		await below.close();
		expect(statuses).toEqual([200, 301, 404]);
	});

	it('throws EADDRINUSE when the port is taken', async () => {
		await expect(serve({ folder, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
	});
});
