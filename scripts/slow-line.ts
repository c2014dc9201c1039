/** A host behind a line that is as slow as a telephone's, for measurements. */
import { connect, createServer, type Socket } from 'node:net';
import { serve } from './serve.mjs';

export interface Line {
	/** Milliseconds there and back. */
	readonly latency: number;
	/** Bits a second from the host, shared by all connections. */
	readonly bits: number;
}

/**
 * Stands in for `serve`: what the host sends comes late, and no faster than the line is.
 * @param sent is told of all bytes that went to the browser
 */
export function behind({ latency, bits }: Line, sent: (bytes: number) => void = () => undefined): typeof serve {
	return async (options) => {
		const host = await serve({ ...options, port: 0 });
		const open = new Set<Socket>();
		/** When the line is free again. */
		let free = 0;
		const proxy = createServer((browser) => {
			const upstream = connect(host.port, '127.0.0.1');
			for (const socket of [browser, upstream]) {
				open.add(socket);
				socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
			}
			browser.on('data', (chunk) => setTimeout(() => upstream.write(chunk), latency / 2));
			upstream.on('data', (chunk: Buffer) => {
				free = Math.max(free, performance.now()) + (chunk.length * 8000) / bits;
				setTimeout(
					() => {
						sent(chunk.length);
						browser.write(chunk);
					},
					free - performance.now() + latency / 2,
				);
			});
			browser.on('end', () => upstream.end());
			upstream.on('end', () => setTimeout(() => browser.end(), Math.max(0, free - performance.now()) + latency));
		});
		await new Promise<void>((listening) => proxy.listen(options.port ?? 0, '127.0.0.1', listening));
		const address = proxy.address();
		const port = typeof address === 'object' && address ? address.port : 0;
		return {
			origin: `http://localhost:${String(port)}`,
			port,
			close: async () => {
				for (const socket of open) socket.destroy();
				await new Promise((closed) => proxy.close(closed));
				await host.close();
			},
		};
	};
}
