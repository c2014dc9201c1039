import type { LetterEntry } from './entry.ts';

/** A letter as it goes out. */
export interface Letter {
	readonly from: readonly string[];
	readonly to: readonly string[];
	/** Place and day. */
	readonly date: string;
	readonly subject: string;
	readonly body: string;
	readonly enclosures: readonly string[];
}

const filled = (lines: readonly string[]) => lines.map((line) => line.trim()).filter((line) => line !== '');

/** Puts the typed lines into the form of a letter. */
export function letter(
	{ lines }: Pick<LetterEntry, 'lines'>,
	text: { subject: string; body: string; enclosures: readonly string[] },
	date: string,
): Letter {
	return {
		from: filled([lines.name, lines.street, lines.town, lines.contact]),
		to: filled([lines.toName, lines.toStreet, lines.toTown]),
		date,
		...text,
	};
}

/** The letter as plain text, with the line ends that every device reads. @param heading of the enclosures */
export function plainText(
	{ from, to, date, subject, body, enclosures }: Letter,
	name: string,
	heading: string,
): string {
	const blocks = [
		from.join('\n'),
		to.join('\n'),
		date,
		subject,
		body.trim(),
		name.trim(),
		enclosures.length > 0 ? [heading, ...enclosures.map((one) => `- ${one}`)].join('\n') : '',
	];
	const text = blocks.filter((block) => block !== '').join('\n\n');
	return `${text.replace(/\r\n|\r|\n/g, '\r\n')}\r\n`;
}
