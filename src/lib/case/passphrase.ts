import * as v from 'valibot';
import { fromBase64, isBase64, toBase64 } from './base64.ts';
import { ImportFailure } from './import-failure.ts';

const format = 'begleithilfe-case-locked';

/** The least that OWASP ASVS 5.0, appendix C, allows for PBKDF2 with SHA-256. */
const iterations = 600_000;
/** A file may not keep this device busy for longer than about three times that. */
const mostIterations = 2_000_000;

const bytes = (length: number) => v.pipe(v.string(), v.check(isBase64), v.length(Math.ceil(length / 3) * 4));

const schema = v.strictObject({
	format: v.literal(format),
	version: v.literal(1),
	kdf: v.literal('PBKDF2-SHA-256'),
	iterations: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostIterations)),
	cipher: v.literal('AES-256-GCM'),
	salt: bytes(16),
	iv: bytes(12),
	data: v.pipe(v.string(), v.check(isBase64)),
});

type Header = Omit<v.InferOutput<typeof schema>, 'data'>;

/**
 * Encrypts a text so that only the passphrase opens it: PBKDF2-SHA-256, AES-256-GCM, the header authenticated with it.
 * @returns JSON
 */
export async function lock(text: string, passphrase: string, rounds = iterations): Promise<string> {
	const header: Header = {
		format,
		version: 1,
		kdf: 'PBKDF2-SHA-256',
		iterations: rounds,
		cipher: 'AES-256-GCM',
		salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
		iv: toBase64(crypto.getRandomValues(new Uint8Array(12))),
	};
	const key = await derive(header, passphrase);
	const data = await crypto.subtle.encrypt(parameters(header), key, new TextEncoder().encode(text));
	return JSON.stringify({ ...header, data: toBase64(new Uint8Array(data)) }, null, '\t');
}

export function isLocked(content: unknown): boolean {
	return typeof content === 'object' && content !== null && 'format' in content && content.format === format;
}

/**
 * @param content parsed JSON for which `isLocked` holds
 * @throws ImportFailure `newer-version`, `damaged` (the header), `wrong-passphrase` (or damaged content)
 */
export async function unlock(content: unknown, passphrase: string): Promise<string> {
	const head = v.safeParse(v.object({ version: v.number() }), content);
	if (head.success && head.output.version > 1) throw new ImportFailure('newer-version');
	const parsed = v.safeParse(schema, content);
	if (!parsed.success) throw new ImportFailure('damaged');
	const { data, ...header } = parsed.output;
	const key = await derive(header, passphrase);
	try {
		const text = await crypto.subtle.decrypt(parameters(header), key, fromBase64(data));
		return new TextDecoder().decode(text);
	} catch {
		throw new ImportFailure('wrong-passphrase');
	}
}

/** Normalised, because one keyboard types "ü" as one sign and another as two. */
async function derive({ salt, iterations }: Header, passphrase: string): Promise<CryptoKey> {
	const secret = new TextEncoder().encode(passphrase.normalize('NFKC'));
	const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
	const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations };
	return crypto.subtle.deriveKey(algorithm, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The header is authenticated as it is written, in the schema's order. */
function parameters(header: Header): AesGcmParams {
	const { format, version, kdf, iterations, cipher, salt, iv } = header;
	const text = JSON.stringify([format, version, kdf, iterations, cipher, salt, iv]);
	return { name: 'AES-GCM', iv: fromBase64(iv), additionalData: new TextEncoder().encode(text) };
}
