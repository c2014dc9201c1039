/** Standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	// In slices: a function takes no million arguments.
	for (let start = 0; start < bytes.length; start += 8192) {
		text += String.fromCharCode(...bytes.subarray(start, start + 8192));
	}
	return btoa(text);
}

/** @throws DOMException for anything but base64 */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** Whether a text is what `toBase64` would write: bits that base64 has to spare may not differ either. */
export function isBase64(text: string): boolean {
	try {
		return toBase64(fromBase64(text)) === text;
	} catch {
		return false;
	}
}
