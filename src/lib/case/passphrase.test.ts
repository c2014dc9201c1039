import { expect, it } from 'vitest';
import { isLocked, lock, unlock } from './passphrase.ts';

/** Made with Python's hashlib and cryptography, not with this module. */
const vector = {
	format: 'begleithilfe-case-locked',
	version: 1,
	kdf: 'PBKDF2-SHA-256',
	iterations: 600000,
	cipher: 'AES-256-GCM',
	salt: 'AAECAwQFBgcICQoLDA0ODw==',
	iv: 'ZGVmZ2hpamtsbW5v',
	data: '8cLp7c5mmRGj4z+HFnTQva3i3exhWlFnk9UijFM6UMDIw1KYADW0SNRBCsbFGA==',
};

const open = (file: string, passphrase: string) => unlock(JSON.parse(file), passphrase);
const refusal = (content: unknown) => unlock(content, 'right').catch((error: { code: string }) => error.code);

it('opens with the right passphrase, and no two files are alike', async () => {
	const [one, two] = [await lock('Grüße', 'right', 1000), await lock('Grüße', 'right', 1000)];
	expect(isLocked(JSON.parse(one))).toBe(true);
	expect(await open(one, 'right')).toBe('Grüße');
	const [first, second] = [one, two].map((file) => JSON.parse(file) as Record<string, string>);
	for (const part of ['salt', 'iv', 'data']) expect(first?.[part]).not.toBe(second?.[part]);
});

it('opens a file that was locked by another program', async () => {
	expect(await unlock(vector, 'correct horse battery staple')).toBe('{"format":"begleithilfe-case"}');
});

it('refuses every single flipped bit, in the header and in the content', async () => {
	const file = await lock('content', 'right', 1);
	const bytes = new TextEncoder().encode(file);
	let refused = 0;
	for (let bit = 0; bit < bytes.length * 8; bit++) {
		const flipped = bytes.slice();
		flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
		let content: unknown;
		try {
			content = JSON.parse(new TextDecoder().decode(flipped));
		} catch {
			refused++;
			continue;
		}
		const read = await unlock(content, 'right').catch(() => refused++);
		// A tab between two entries may become a line break; that leaves the same content.
		if (typeof read === 'string') expect(content).toEqual(JSON.parse(file));
	}
	expect(refused).toBeGreaterThan(bytes.length * 7);
}, 60_000);

it('never computes longer than a few seconds for a stranger', async () => {
	const content = JSON.parse(await lock('content', 'right', 1)) as Record<string, unknown>;
	for (const iterations of [2_000_001, 1e15, 0, -1, 1.5, '600000', null]) {
		expect(await refusal({ ...content, iterations })).toBe('damaged');
	}
});

it.each([
	[{ version: 2 }, 'newer-version'],
	[{ kdf: 'MD5' }, 'damaged'],
	[{ cipher: 'none' }, 'damaged'],
	[{ salt: 'AAAA' }, 'damaged'],
	[{ iv: '' }, 'damaged'],
	[{ data: '%' }, 'damaged'],
	[{ data: '' }, 'wrong-passphrase'],
	[{ iterations: 2 }, 'wrong-passphrase'],
	[{ extra: 1 }, 'damaged'],
])('refuses a header with %j as %s', async (change, code) => {
	const content = JSON.parse(await lock('content', 'right', 1)) as object;
	expect(await refusal({ ...content, ...change })).toBe(code);
});
