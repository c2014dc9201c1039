/** Longer addresses are cut by some mail programs, without a word. */
const longest = 1900;

/**
 * An address that opens the mail program of the device with a letter; nothing is sent by it.
 * @param to empty where nobody's address is known
 * @returns undefined where the letter is too long for an address
 */
export function mailAddress(to: string, { subject, body }: { subject: string; body: string }): string | undefined {
	const text = body.trim().replace(/\r\n|\r|\n/g, '\r\n');
	const address = `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
	return address.length <= longest ? address : undefined;
}
