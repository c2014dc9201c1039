import { request as plain, type IncomingHttpHeaders } from 'node:http';
import { request as secure } from 'node:https';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	/** As it was before the host packed it. */
	body: Buffer;
	/** Bytes on the wire, without headers. */
	bytes: number;
}

/** Asks without following, tidying or keeping anything, as `fetch` would. @param path raw, such as `/..%2fetc` */
export function ask(
	origin: string,
	path: string,
	headers: Record<string, string> = {},
	method = 'GET',
): Promise<Answer> {
	const { protocol, hostname, port } = new URL(origin);
	const request = protocol === 'https:' ? secure : plain;
	return new Promise((done, failed) => {
		const asked = request({ hostname: hostname.replace(/^\[|\]$/g, ''), port, path, headers, method }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('error', failed);
			response.on('end', () => {
				const sent = Buffer.concat(parts);
				const encoding = response.headers['content-encoding'];
				const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding ?? ''];
				const body = unpack && sent.length > 0 ? unpack(sent) : sent;
				done({ status: response.statusCode ?? 0, headers: response.headers, body, bytes: sent.length });
			});
		});
		asked.on('error', failed);
		asked.setTimeout(20_000, () => asked.destroy(new Error(`no answer in 20 seconds: ${path}`)));
		asked.end();
	});
}
