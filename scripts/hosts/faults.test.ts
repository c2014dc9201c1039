import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../serve.mjs';
import { faultsOf } from './faults.ts';
import { listName, ownFiles } from './own-files.ts';
import { pack } from './pack.ts';
import { headersFile } from './write.ts';

const files = {
	'404.html': '<title>Nicht gefunden</title>',
	'index.html': '<title>Start</title>',
	'about/index.html': '<title>Über</title>',
	'sw.js': '"worker";',
	'_app/immutable/chunks/a.js': 'export const a = 1;',
	'icon.png': 'no text',
	_headers: headersFile(),
};
let folder: string;

const write = (file: string, text: string) => {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
};

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'begleithilfe-faults-'));
	for (const [file, text] of Object.entries(files)) write(file, text);
	write(listName, ownFiles(folder, 'abc'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function faults(base = ''): Promise<string[]> {
	const { port, close } = await serve({ folder, base });
	try {
		return await faultsOf({ origin: `http://127.0.0.1:${String(port)}`, base, packed: ['br', 'gzip'], keeps: true });
	} finally {
		await close();
	}
}

describe('the list of own files', () => {
	it('names what is shown, and not what is for hosts', () => {
		const list = readFileSync(join(folder, listName), 'utf8');
		const named = [...list.matchAll(/^[0-9a-f]{64} {2}(.+)$/gm)].map(([, file]) => file);
		expect(named).toEqual(
			Object.keys(files)
				.filter((file) => file !== '_headers')
				.sort(),
		);
		expect(list).toMatch(/^# version: abc\n# Content-Security-Policy: /);
	});
});

describe('what is wrong with a host', () => {
	it('is nothing for the one that comes along, at its root and below a path', async () => {
		expect(await faults()).toEqual([]);
		expect(await faults('/guide')).toEqual([]);
	});

	it('is said: a changed file, a missing one, forgotten headers; the same of many once', async () => {
		write('about/index.html', '<title>Über</title><script src="https://ads.example"></script>');
		rmSync(join(folder, 'icon.png'));
		rmSync(join(folder, '_headers'));
		const said = await faults();
		expect(said).toContainEqual(expect.stringMatching(/^\/about\/index\.html.*: content is "another"/));
		expect(said).toContainEqual(expect.stringMatching(/\/icon\.png: status is "404", not "200"/));
		const policy = said.filter((sentence) => sentence.includes('Content-Security-Policy'));
		expect(policy).toHaveLength(1);
		expect(policy[0]).toMatch(/^.+, .+, .+ and \d+ more: Content-Security-Policy is "nothing"/);
	});

	it('is said where there is no site at all', async () => {
		rmSync(join(folder, listName));
		expect(await faults()).toEqual([`/${listName}: not there (status 404); is this the site?`]);
	});
});

describe('packing', () => {
	it('puts both kinds beside each text, and nothing beside the rest', async () => {
		const { files: count, raw } = await pack(folder, 5);
		expect({ count, raw: raw > 0 }).toEqual({ count: 5, raw: true });
		const read = (file: string) => readFileSync(join(folder, file));
		expect(brotliDecompressSync(read('sw.js.br')).toString()).toBe(files['sw.js']);
		expect(gunzipSync(read('sw.js.gz')).toString()).toBe(files['sw.js']);
		expect(() => read('icon.png.br')).toThrow();
	});
});
