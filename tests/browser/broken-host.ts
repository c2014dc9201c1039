import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../scripts/serve.mjs';

/** What comes instead of the right answer. */
export type How =
	| 'reset'
	| '404'
	| '404 kept'
	| '500'
	| 'cut off'
	| 'half'
	| 'empty'
	| 'wrong type'
	| 'login page'
	| 'login page as script'
	| 'slow';

/** Whose answers are wrong. */
export const whats = {
	everything: /./,
	scripts: /\.js$/,
	chunks: /\/(?:chunks|nodes)\/[^/]+\.js$/,
	entry: /\/entry\/.*\.js$/,
	styles: /\.css$/,
	pages: /\/$|\.html$/,
	worker: /\/sw\.js$/,
	version: /version\.json$/,
	icons: /\.svg$/,
} as const;
export type What = keyof typeof whats;

const year = { 'cache-control': 'public, max-age=31536000, immutable' };
const login = '<!doctype html><title>WLAN</title><p>Bitte melden Sie sich an.</p>';

type Headers = Record<string, string | number>;

/** Answers wrongly in one of the ways; false when the right answer is to follow. */
async function spoil(how: How, response: ServerResponse, headers: Headers, body: Buffer): Promise<boolean> {
	const half = body.subarray(0, Math.floor(body.length / 2));
	const say = (status: number, more: Headers, text: string | Buffer) => {
		response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text), ...more }).end(text);
		return true;
	};
	switch (how) {
		case 'reset':
			response.socket?.destroy();
			return true;
		case '404':
			return say(404, { 'content-type': 'text/plain' }, 'not found');
		case '404 kept':
			return say(404, { ...year, 'content-type': 'text/plain' }, 'not found');
		case '500':
			return say(500, { 'content-type': 'text/plain' }, 'broken');
		case 'cut off':
			response.writeHead(200, { ...headers, 'content-length': body.length });
			response.write(half, () => response.socket?.destroy());
			return true;
		case 'half':
			return say(200, year, half);
		case 'empty':
			return say(200, {}, '');
		case 'wrong type':
			return say(200, { 'content-type': 'text/plain' }, body);
		case 'login page':
			return say(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }, login);
		case 'login page as script':
			return say(200, year, login);
		case 'slow':
			await new Promise((done) => setTimeout(done, 700));
			return false;
	}
}

/** The same site under other names of its files, as after the next deployment; the policy goes with the scripts. */
function renamed(text: string): string {
	let page = text.replaceAll('/_app/immutable/', '/_app/immutable/next/');
	const hash = (script: string) => createHash('sha256').update(script).digest('base64');
	for (const [, script = ''] of text.matchAll(/<script>([^]*?)<\/script>/g)) {
		if (script.includes('/_app/immutable/') && script.includes('kit.start'))
			page = page.replace(hash(script), hash(script.replaceAll('/_app/immutable/', '/_app/immutable/next/')));
	}
	return page;
}

/** A host that can be made to answer wrongly; hand its `serve` to `openSite`. */
export class BrokenHost {
	#faults: { what: What; how: How }[] = [];
	#deployed = false;
	/** How often a page was asked for, other than by the program itself. */
	visits = 0;

	/** From now on; faults add up, the first that fits counts. */
	spoil(what: What, how: How): void {
		this.#faults.push({ what, how });
	}

	mend(): void {
		this.#faults = [];
	}

	/** Puts the next version in place: all files of the program have other names, the old ones are gone. */
	deploy(): void {
		this.#deployed = true;
	}

	readonly serve: typeof serve = async (options) => {
		const inner = await serve({ ...options, port: 0 });
		const server = createServer(async (request, response) => {
			const path = new URL(request.url ?? '/', 'http://localhost').pathname;
			if (request.headers['sec-fetch-mode'] === 'navigate') this.visits++;
			const old = this.#deployed && /\/_app\/immutable\/(?!next\/)/.test(path);
			const asked = await fetch(inner.origin + (old ? '/gone.js' : path.replace('/immutable/next/', '/immutable/')), {
				redirect: 'manual',
				headers: { 'accept-encoding': 'identity', connection: 'close' },
			});
			let body = Buffer.from(await asked.arrayBuffer());
			const headers: Headers = Object.fromEntries(
				[...asked.headers].filter(([name]) => !/^(content-length|connection|keep-alive|date|etag)$/.test(name)),
			);
			if (this.#deployed && /html|script|css/.test(String(headers['content-type'])))
				body = Buffer.from(renamed(body.toString()));
			const fault = this.#faults.find(({ what }) => whats[what].test(path));
			if (fault && (await spoil(fault.how, response, headers, body))) return;
			response.writeHead(asked.status, { ...headers, 'content-length': body.length }).end(body);
		});
		await new Promise<void>((done) => server.listen(options.port ?? 0, '127.0.0.1', done));
		const { port } = server.address() as AddressInfo;
		return {
			origin: `http://localhost:${port}`,
			port,
			close: async () => {
				await new Promise((done) => {
					server.close(done);
					server.closeAllConnections();
				});
				await inner.close();
			},
		};
	};
}
