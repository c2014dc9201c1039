import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const scope = 'https://example.test/guide/';
const source = readFileSync('scripts/worker/packs.js', 'utf8');

interface Asked {
	path: string;
	integrity: string;
}
type Wait = { waitUntil: (work: Promise<unknown>) => void };

const packOf = (files: Record<string, string>) =>
	`${JSON.stringify(Object.entries(files).map(([path, text]) => [path, text.length]))}\n${Object.values(files).join('')}`;

/** A worker on a host with these files; what is missing there is answered with 404. */
function aWorker(host: Record<string, string>, { active = false, caches: before = [] as string[] } = {}) {
	const asked: Asked[] = [];
	let isDown = false;
	const kept = new Map<string, Map<string, Response>>(before.map((name) => [name, new Map()]));
	const listeners = new Map<string, ((event: object) => void)[]>();
	const urlOf = (of: string | URL | Request) => (of instanceof Request ? of.url : String(of)).replace(/\?.*/, '');
	const caches = {
		has: (name: string) => Promise.resolve(kept.has(name)),
		keys: () => Promise.resolve([...kept.keys()]),
		delete: (name: string) => Promise.resolve(kept.delete(name)),
		open: (name: string) => {
			const entries = kept.get(name) ?? new Map<string, Response>();
			kept.set(name, entries);
			return Promise.resolve({
				match: (url: string) => Promise.resolve(entries.get(urlOf(url))),
				put: (url: string, response: Response) => Promise.resolve(void entries.set(urlOf(url), response)),
			});
		},
		match: (url: URL, { cacheName = 'precache' }: { cacheName?: string }) =>
			Promise.resolve(kept.get(cacheName)?.get(urlOf(url))?.clone()),
	};
	const self = {
		packs: {
			core: { file: 'packs/core.txt', integrity: 'sha256-core' },
			sums: { file: 'packs/sums.json', integrity: 'sha256-sums' },
			parts: {
				later: {
					file: 'packs/later.txt',
					integrity: 'sha256-later',
					files: '^law/[^/]+\\.json$|^guide/.*index\\.html$',
				},
				experts: { file: 'packs/experts.txt', integrity: 'sha256-experts', files: '^review/index\\.html$' },
			},
		},
		registration: { scope, active: active ? {} : null },
		addEventListener: (type: string, listener: (event: object) => void) =>
			void listeners.set(type, [...(listeners.get(type) ?? []), listener]),
		fetch: (request: Pick<Request, 'url' | 'integrity'>) => {
			if (isDown) return Promise.reject(new TypeError('down'));
			const path = request.url.slice(scope.length);
			asked.push({ path, integrity: request.integrity });
			const text = host[path];
			return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
		},
	};
	runInNewContext(source, { self, caches, Request, Response, Headers, URL });
	/** Tells the worker of something and waits until it has done what it promised to. */
	async function tell(type: string, event: object = {}): Promise<void> {
		const work: Promise<unknown>[] = [];
		const given: Wait = { waitUntil: (each) => void work.push(each) };
		for (const listener of listeners.get(type) ?? []) listener({ ...event, ...given });
		await Promise.all(work);
	}
	async function said(type: string, part = 'later'): Promise<unknown> {
		const answers: unknown[] = [];
		await tell('message', {
			data: { type, part },
			ports: [{ postMessage: (answer: unknown) => answers.push(answer) }],
		});
		return answers[0];
	}
	async function answered(path: string, mode = 'cors'): Promise<Response | undefined> {
		let answer: Promise<Response> | undefined;
		const respondWith = (given: Promise<Response>) => void (answer = given);
		await tell('fetch', { request: { method: 'GET', url: scope + path, mode }, respondWith });
		return answer;
	}
	const textOf = async (path: string) => (await answered(path))?.text();
	const get = async (path: string, integrity = '') =>
		(await self.fetch(new Request(scope + path, { integrity }))).text();
	return { asked, kept, tell, said, answered, textOf, get, down: () => (isDown = true) };
}

const files = { 'a.js': 'let ä = "\n";', 'b.css': 'b {}' };
const whole = {
	...files,
	'packs/core.txt': packOf(files),
	'packs/sums.json': JSON.stringify({ 'a.js': 'sha256-a', 'b.css': 'sha256-b' }),
	'packs/later.txt': packOf({ 'law/a.json': '{}' }),
	'index.html': '<p>',
};

describe('the install', () => {
	it('takes all from the pack, which is asked for once', async () => {
		const worker = aWorker(whole);
		await worker.tell('install');
		expect(await worker.get('a.js')).toBe(files['a.js']);
		expect(await worker.get('b.css')).toBe(files['b.css']);
		expect(worker.asked).toEqual([{ path: 'packs/core.txt', integrity: 'sha256-core' }]);
	});

	it('leaves alone what is asked for with a checksum of its own', async () => {
		const worker = aWorker(whole);
		await worker.tell('install');
		expect(await worker.get('index.html', 'sha256-i')).toBe('<p>');
		expect(worker.asked).toEqual([{ path: 'index.html', integrity: 'sha256-i' }]);
	});

	it('asks for the files one by one, with their checksums, where the pack does not come', async () => {
		const worker = aWorker({ ...whole, 'packs/core.txt': 'WLAN' });
		await worker.tell('install');
		expect(await worker.get('a.js')).toBe(files['a.js']);
		expect(worker.asked.at(-1)).toEqual({ path: 'a.js', integrity: 'sha256-a' });
	});

	it('of a new version asks for twelve one by one, and then for the pack', async () => {
		const worker = aWorker(whole, { active: true });
		await worker.tell('install');
		for (let time = 0; time < 12; time++) await worker.get('a.js');
		expect(worker.asked.map(({ path }) => path)).not.toContain('packs/core.txt');
		expect(await worker.get('a.js')).toBe(files['a.js']);
		expect(worker.asked.at(-1)?.path).toBe('packs/core.txt');
	});

	it('is no matter of the pack once it is over', async () => {
		const worker = aWorker(whole);
		await worker.tell('install');
		await worker.tell('activate');
		await worker.get('a.js');
		expect(worker.asked).toEqual([{ path: 'a.js', integrity: '' }]);
	});
});

const laterCache = `begleithilfe-part later packs/later.txt ${scope}`;
const oldCache = `begleithilfe-part later packs/before.txt ${scope}`;

describe('what follows', () => {
	it('is not there until it is taken, and then answers without the network', async () => {
		const worker = aWorker({ ...whole, 'law/a.json': 'of the host' });
		expect(await worker.said('IS_KEPT')).toBe(false);
		expect(await worker.textOf('law/a.json')).toBe('of the host');
		expect(await worker.said('TAKE')).toBe(true);
		expect(await worker.said('IS_KEPT')).toBe(true);
		expect(await worker.textOf('law/a.json?x')).toBe('{}');
		expect(await worker.textOf('a.js')).toBeUndefined();
	});

	it('says that it could not be taken', async () => {
		const worker = aWorker({});
		expect(await worker.said('TAKE')).toBe(false);
		expect(await worker.said('IS_KEPT')).toBe(false);
	});

	it('is taken with a new version where it was there before, and what is old goes with the old version', async () => {
		const other = `begleithilfe-part later packs/before.txt https://example.test/`;
		const worker = aWorker(whole, { active: true, caches: [oldCache, other] });
		await worker.tell('install');
		expect([...worker.kept.keys()]).toEqual([oldCache, other, laterCache]);
		await worker.tell('activate');
		expect([...worker.kept.keys()]).toEqual([other, laterCache]);
	});

	it('ends the install of a new version that cannot bring it', async () => {
		const worker = aWorker({}, { active: true, caches: [oldCache] });
		await expect(worker.tell('install')).rejects.toThrow('packs/later.txt: 404');
	});
});

describe('a page in a part', () => {
	const review = { ...whole, 'packs/experts.txt': packOf({ 'review/index.html': '<h1>' }) };
	const shell = () => new Response('<p>', { headers: { 'X-Frame-Options': 'DENY' } });

	it('for experts comes from the device with the headers of its host', async () => {
		const worker = aWorker(review);
		worker.kept.set('precache', new Map([[`${scope}shell.html`, shell()]]));
		expect(await worker.said('TAKE', 'experts')).toBe(true);
		const answer = await worker.answered('review/', 'navigate');
		expect(await answer?.text()).toBe('<h1>');
		expect(answer?.headers.get('X-Frame-Options')).toBe('DENY');
	});

	it('for experts comes from the network where it is not kept, and is shown as missing where there is none', async () => {
		const worker = aWorker({ 'review/': '<h1> of the host' });
		expect(await worker.textOf('review/')).toBe('<h1> of the host');
		worker.down();
		worker.kept.set('precache', new Map([[`${scope}shell.html`, shell()]]));
		expect(await (await worker.answered('review/', 'navigate'))?.text()).toBe('<p>');
		await expect(worker.answered('review/')).rejects.toThrow('down');
	});

	it('of a guide is filled by the shell until it is kept', async () => {
		const worker = aWorker({ ...whole, 'packs/later.txt': packOf({ 'guide/land/index.html': '<h1>' }) });
		worker.kept.set('precache', new Map([[`${scope}shell.html`, shell()]]));
		expect(await (await worker.answered('guide/land/?a', 'navigate'))?.text()).toBe('<p>');
		await worker.said('TAKE');
		expect(await (await worker.answered('guide/land/?a', 'navigate'))?.text()).toBe('<h1>');
	});

	it('is no part that the worker does not know', async () => {
		expect(await aWorker(review).said('TAKE', 'other')).toBeUndefined();
	});
});
