import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const file = 'https://example.test/_app/immutable/a.js';

/** Has the worker's `fetch` ask for one file; gives the cache modes of its requests and the status, or what went wrong. */
async function asked(answers: (Response | Error)[], request = new Request(file)) {
	const caches: string[] = [];
	const self = {
		fetch: (each: Request) => {
			caches.push(each.cache);
			const answer = answers.shift();
			return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer ?? new Error('one too many'));
		},
	};
	runInNewContext(readFileSync('scripts/worker/past-cache.js', 'utf8'), { self, Request });
	const status = await self.fetch(request).then(
		(response) => response.status,
		(error: unknown) => String(error),
	);
	return { caches, status };
}

const missing = () => new Response('', { status: 404 });

describe('the fetch of the worker', () => {
	it('takes what comes rightly, from wherever it comes', async () => {
		expect(await asked([new Response('')])).toEqual({ caches: ['default'], status: 200 });
	});

	it('asks once more, past the cache, for what is missing or was refused for its checksum', async () => {
		expect(await asked([missing(), new Response('')])).toEqual({ caches: ['default', 'reload'], status: 200 });
		expect(await asked([new TypeError('integrity'), new Response('')])).toMatchObject({ status: 200 });
	});

	it('asks no third time, and not again where the cache was passed by', async () => {
		expect(await asked([missing(), missing()])).toEqual({ caches: ['default', 'reload'], status: 404 });
		expect(await asked([missing()], new Request(file, { cache: 'reload' }))).toEqual({
			caches: ['reload'],
			status: 404,
		});
		expect(await asked([new Error('down'), new Error('down')])).toMatchObject({ status: 'Error: down' });
	});

	it('keeps the checksum for the second time', async () => {
		const sums: string[] = [];
		const self = {
			fetch: (each: Request) => {
				sums.push(each.integrity);
				return Promise.resolve(missing());
			},
		};
		runInNewContext(readFileSync('scripts/worker/past-cache.js', 'utf8'), { self, Request });
		await self.fetch(new Request(file, { integrity: 'sha384-x' }));
		expect(sums).toEqual(['sha384-x', 'sha384-x']);
	});
});
