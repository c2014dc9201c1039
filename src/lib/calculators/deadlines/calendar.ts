/** Days as a calendar file (RFC 5545) that Google, Apple and Outlook calendars take. */
import { plusDays, type Day } from './day.ts';

export interface CalendarEntry {
	/** Unique in the world, so that a second import changes the entry instead of doubling it. */
	readonly uid: string;
	readonly day: Day;
	readonly title: string;
	readonly text: string;
	/** Reminds so many days before. */
	readonly remindDays?: readonly number[];
}

const encoder = new TextEncoder();
const longestLine = 75;

/**
 * Entries for whole days, free of time zones, that do not block the day.
 * @param stamp when the file was made, ISO 8601 in UTC
 */
export function calendarFile(entries: readonly CalendarEntry[], stamp: string, language: string): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//Begleithilfe//Fristen//${language.toUpperCase()}`,
		'CALSCALE:GREGORIAN',
		...entries.flatMap((entry) => event(entry, stamp)),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function event({ uid, day, title, text, remindDays = [] }: CalendarEntry, stamp: string): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${uid}`,
		`DTSTAMP:${stamp.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
		`DTSTART;VALUE=DATE:${compact(day)}`,
		`DTEND;VALUE=DATE:${compact(plusDays(day, 1))}`,
		`SUMMARY:${escaped(title)}`,
		`DESCRIPTION:${escaped(text)}`,
		'TRANSP:TRANSPARENT',
		...remindDays.flatMap((days) => [
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			`DESCRIPTION:${escaped(title)}`,
			`TRIGGER:-P${String(days)}D`,
			'END:VALARM',
		]),
		'END:VEVENT',
	];
}

const compact = (day: Day) => day.replaceAll('-', '');

/** RFC 5545, 3.3.11: what has a meaning in a text gets a backslash, line ends become `\n`, other control signs are dropped. */
function escaped(text: string): string {
	return text
		.replace(/[\\;,]/g, (sign) => `\\${sign}`)
		.replace(/\r\n|\r|\n/g, '\\n')
		.replace(/(?!\t)\p{Cc}/gu, '');
}

/** RFC 5545, 3.1: lines of at most 75 octets; what goes on begins with a blank. No sign is cut in two. */
function folded(line: string): string {
	let octets = 0;
	let out = '';
	for (const sign of line) {
		const size = encoder.encode(sign).length;
		if (octets + size > longestLine) {
			out += '\r\n ';
			octets = 1;
		}
		out += sign;
		octets += size;
	}
	return out;
}
