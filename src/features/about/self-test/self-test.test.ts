import { describe, expect, it } from 'vitest';
import { checkFiles, checksum } from './check-files.ts';
import { checkHost, headerState } from './check-host.ts';
import { readList } from './own-list.ts';
import { pastWorker, type AskHost } from './past-worker.ts';
import { SelfTest } from './self-test.svelte.ts';

const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;
const files: Record<string, string> = {
	'index.html': 'start',
	'levy/index.html': 'levy',
	'sw.js': 'worker',
	'404.html': 'nothing here',
};
const listed = async () =>
	[
		'# version: abc',
		'# X-Frame-Options: DENY',
		...(await Promise.all(
			Object.entries(files).map(async ([path, text]) => `${await checksum(bytes(text))}  ${path}`),
		)),
		'',
	].join('\n');

/** A host like the one in the documentation; what is named answers otherwise. */
async function host(otherwise: Record<string, () => Response> = {}): Promise<AskHost> {
	const list = await listed();
	return (path) => {
		const own = otherwise[path];
		if (own) return Promise.resolve(own());
		const text = path === 'own-files.sha256' ? list : (files[path] ?? files[`${path}index.html`]);
		const headers = { 'x-frame-options': 'DENY', 'cache-control': 'no-cache', 'content-encoding': 'br' };
		if (path === 'about/') return Promise.resolve(new Response('about', { headers }));
		return Promise.resolve(
			text === undefined
				? new Response('nothing here', { status: 404, headers: { 'cache-control': 'no-store' } })
				: new Response(text, { headers }),
		);
	};
}

async function run(ask: AskHost): Promise<SelfTest> {
	const test = new SelfTest(ask);
	await test.host();
	await test.files();
	return test;
}

describe('the list of the build', () => {
	it('is read, and anything else is not', async () => {
		expect(readList(await listed())).toMatchObject({
			version: 'abc',
			headers: [{ name: 'X-Frame-Options', value: 'DENY' }],
			files: [{ path: 'index.html' }, { path: 'levy/index.html' }, { path: 'sw.js' }, { path: '404.html' }],
		});
		for (const other of ['', '<!doctype html><title>WLAN</title>', '# version: abc\n'])
			expect(readList(other)).toBeUndefined();
	});
});

describe('the address past the worker', () => {
	it.each([
		['about/', 'abou%74/'],
		['index.html', 'index.htm%6C'],
		['_app/immutable/chunks/Ab-1.js', '_app/immutable/chunks/Ab-1.j%73'],
		['ä.bc', '%C3%A4.bc'],
	])('of %s is %s, and means the same', (path, address) => {
		expect(pastWorker(path)).toBe(address);
		expect(decodeURIComponent(address)).toBe(path);
	});
});

describe('the headers of a host', () => {
	it.each([
		['DENY', 'DENY', 'fine'],
		["object-src 'none'; base-uri 'none'", "base-uri  'none'; object-src 'none'; report-to x", 'fine'],
		["object-src 'none'; base-uri 'none'", "object-src 'none'", 'other'],
		['max-age=31536000; includeSubDomains', 'max-age=60', 'other'],
		['DENY', null, 'missing'],
	])('asked for "%s" and sent "%s" are %s', (wanted, sent, state) => expect(headerState(wanted, sent)).toBe(state));

	it('are compared with what the build asks for, and so is what it does with the worker and with failures', async () => {
		const { findings } = await run(await host());
		expect(findings?.map(({ id, state }) => `${id} ${state}`)).toEqual([
			'x-frame-options fine',
			'worker fine',
			'missing-file fine',
			'packed fine',
		]);
		const list = readList(await listed())!;
		const bare = await checkHost(list, () => Promise.resolve(new Response('start')));
		expect(bare.map(({ id, state }) => `${id} ${state}`)).toEqual([
			'x-frame-options missing',
			'worker missing',
			'missing-file other',
			'packed missing',
		]);
	});
});

describe('the files of a host', () => {
	it('are all as they were built', async () => {
		expect((await run(await host())).compared).toEqual({ same: 4, changed: [], missing: [] });
	});

	it('are named where they were changed or are missing', async () => {
		const { compared } = await run(
			await host({
				'levy/': () => new Response('levy<script>ad</script>'),
				'sw.js': () => new Response('', { status: 404 }),
			}),
		);
		expect(compared).toEqual({ same: 2, changed: ['levy/'], missing: ['sw.js'] });
	});

	it('may send the page for what is missing with status 404', async () => {
		const ask = await host({ '404.html': () => new Response('nothing here', { status: 404 }) });
		expect((await run(ask)).compared?.same).toBe(4);
	});

	it('are counted while they are compared', async () => {
		const counted: number[] = [];
		await checkFiles(readList(await listed())!, await host(), (done) => counted.push(done));
		expect(counted).toEqual([1, 2, 3, 4]);
	});
});

describe('a host that cannot be asked', () => {
	it.each([
		['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
		['no-list', () => Promise.resolve(new Response('', { status: 404 }))],
		['stranger', () => Promise.resolve(new Response('<title>WLAN</title>'))],
	])('is said to be: %s', async (trouble, ask) => {
		const test = await run(ask);
		expect(test).toMatchObject({ trouble, findings: undefined, compared: undefined });
	});

	it('is said to be offline where the network goes between both', async () => {
		const ask = await host({
			'levy/': () => {
				throw new TypeError('Failed to fetch');
			},
		});
		const test = new SelfTest(ask);
		await test.host();
		expect(test.trouble).toBeUndefined();
		await test.files();
		expect(test).toMatchObject({ trouble: 'offline', compared: undefined, done: undefined });
	});
});
