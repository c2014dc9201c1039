import { expect, it } from 'vitest';
import { checksum } from './checksum.ts';

/** Check value of CRC-32/ISO-HDLC; the units are laid out so that their bytes are the ASCII text. */
it('is the CRC-32 that zip and PNG use', () => {
	const units = (ascii: string) =>
		ascii.replace(/(.)(.)/g, (_, low: string, high: string) =>
			String.fromCharCode(low.charCodeAt(0) + 256 * high.charCodeAt(0)),
		);
	expect(checksum('')).toBe('00000000');
	expect(checksum(units('The quick brown fox jumps over the lazy dog.'))).toBe('519025e9');
});
