const table = Uint32Array.from({ length: 256 }, (_, n) => {
	let value = n;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
	return value;
});

/**
 * CRC-32 of a text's UTF-16 units, low byte first, as eight hex digits. Finds accidents (every damage within four
 * neighbouring bytes, others but for one in four thousand million), not forgery.
 */
export function checksum(text: string): string {
	let sum = 0xffffffff;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		sum = (table[(sum ^ unit) & 0xff] ?? 0) ^ (sum >>> 8);
		sum = (table[(sum ^ (unit >>> 8)) & 0xff] ?? 0) ^ (sum >>> 8);
	}
	return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
