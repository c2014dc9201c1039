import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheControl, headersFor, parseHeaders } from './host-headers.mjs';
import { hidden, textEndings, types } from './hosts/policy.mjs';

const texts = new Set(textEndings.map((ending) => `.${ending}`));

/** @param {string} file */
function typeOf(file) {
	const ending = extname(file);
	const type = types[ending.slice(1)] ?? 'application/octet-stream';
	return texts.has(ending) ? `${type}; charset=utf-8` : type;
}

/** Quality of brotli. The whole site takes half a second with the quick one, twenty with the small one, for a tenth less. */
const qualities = { quick: 5, small: 11 };

/** @type {(packing: keyof typeof qualities) => Array<{ name: string, pack: (body: Buffer) => Promise<Buffer> }>} */
const encodings = (packing) => [
	{
		name: 'br',
		pack: (body) =>
			promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: qualities[packing] } }),
	},
	{ name: 'gzip', pack: promisify(gzip) },
];

/** @param {string} path @returns {Promise<'file' | 'folder' | 'nothing'>} */
async function kind(path) {
	try {
		const found = await stat(path);
		return found.isDirectory() ? 'folder' : 'file';
	} catch {
		return 'nothing';
	}
}

/**
 * Serves a built site as a good static host would: right types, `index.html` for a folder, a redirect from `/x` to
 * `/x/`, the 404 page with status 404, and the headers of the site's own `_headers` file.
 * @param {{ folder: string, port?: number, host?: string, base?: string, packing?: 'quick' | 'small' }} options `port` 0
 *   takes a free one; `base` is the path the site was built for (`''` or `/guide`); `packing` `small` sends as few bytes as
 *   a host that packs its files once and for all
 * @returns {Promise<{ origin: string, port: number, close: () => Promise<void> }>}
 * @throws the error of `listen`, with `code` `EADDRINUSE` when the port is taken
 */
export async function serve({ folder, port = 0, host = '127.0.0.1', base = '', packing = 'quick' }) {
	const root = resolve(folder);
	const rules = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
	/** @type {Map<string, Buffer>} */
	const packed = new Map();
	const ways = encodings(packing);

	/** @param {string} path path of the address, decoded, below the base */
	async function find(path) {
		const file = resolve(root, `.${path}`);
		const inside = file === root || file.startsWith(root + sep);
		if (!inside || new RegExp(hidden).test(path)) return { status: 404, file: join(root, '404.html') };
		const found = await kind(file);
		if (found === 'file' && !path.endsWith('/')) return { status: 200, file };
		const index = join(file, 'index.html');
		if (found === 'folder' && (await kind(index)) === 'file') {
			return path.endsWith('/') ? { status: 200, file: index } : { status: 301, to: `${base}${path}/` };
		}
		return { status: 404, file: join(root, '404.html') };
	}

	/** @param {Buffer} body @param {string} tag @param {string} file @param {string} accepted */
	async function encode(body, tag, file, accepted) {
		const choice = texts.has(extname(file)) && ways.find(({ name }) => accepted.includes(name));
		if (!choice) return { body };
		const key = `${choice.name}:${tag}`;
		const known = packed.get(key) ?? (await choice.pack(body));
		packed.set(key, known);
		return { body: known, encoding: choice.name };
	}

	const server = createServer(async (request, response) => {
		try {
			const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
			if (request.method !== 'GET' && request.method !== 'HEAD') {
				response.writeHead(405, { allow: 'GET, HEAD' }).end();
				return;
			}
			if (base && pathname === base) {
				response.writeHead(301, { location: `${base}/${search}` }).end();
				return;
			}
			const inside = !base || pathname.startsWith(`${base}/`);
			const path = inside ? decodeURIComponent(pathname.slice(base.length)) : '/404';
			const answer = await find(path);
			const headers = headersFor(rules, path);
			if (!answer.file) {
				const cache = cacheControl(path, answer.status);
				response
					.writeHead(answer.status, {
						...headers,
						'cache-control': cache,
						location: encodeURI(answer.to ?? '/') + search,
					})
					.end();
				return;
			}
			const content = await readFile(answer.file).catch(() => Buffer.from('404'));
			const tag = createHash('sha256').update(content).digest('base64url').slice(0, 22);
			const { body, encoding } = await encode(
				content,
				tag,
				answer.file,
				String(request.headers['accept-encoding'] ?? ''),
			);
			const etag = `"${tag}${encoding ? `-${encoding}` : ''}"`;
			const fresh = answer.status === 200 && request.headers['if-none-match'] === etag;
			response.writeHead(fresh ? 304 : answer.status, {
				...headers,
				'cache-control': cacheControl(path, answer.status),
				'content-type': typeOf(answer.file),
				etag,
				vary: 'accept-encoding',
				...(encoding ? { 'content-encoding': encoding } : {}),
				...(fresh ? {} : { 'content-length': body.length }),
			});
			response.end(fresh || request.method === 'HEAD' ? undefined : body);
		} catch {
			response.writeHead(400).end();
		}
	});

	await new Promise((done, failed) => {
		server.once('error', failed);
		server.listen(port, host, () => done(undefined));
	});
	const address = server.address();
	const taken = address && typeof address === 'object' ? address.port : port;
	return {
		origin: `http://localhost:${taken}`,
		port: taken,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
