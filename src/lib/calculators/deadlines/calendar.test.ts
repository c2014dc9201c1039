import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar.ts';

const long = `${'Ärzte; Ämter, Öfen\\Übung – „Frist“ 👩🏽‍🦽 '.repeat(12)}\nZweite Zeile\r\nDritte`;
const entries = [
	{
		uid: 'eins@begleithilfe',
		day: '2026-12-31',
		title: 'Frist: Widerspruch, Bescheid; Amt',
		text: long,
		remindDays: [7, 1],
	},
	{ uid: 'zwei@begleithilfe', day: '2028-02-28', title: 'Zweite', text: '' },
];
const text = calendarFile(entries, '2026-11-22T17:04:05.123Z', 'de');

describe('a calendar file', () => {
	it('is read by an independent parser as it was meant', () => {
		const calendar = new ICAL.Component(ICAL.parse(text));
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		const found = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
		expect(
			found.map(({ uid, summary, startDate, endDate }) => [uid, summary, startDate.toString(), endDate.toString()]),
		).toEqual([
			['eins@begleithilfe', 'Frist: Widerspruch, Bescheid; Amt', '2026-12-31', '2027-01-01'],
			['zwei@begleithilfe', 'Zweite', '2028-02-28', '2028-02-29'],
		]);
		expect(found[0]?.startDate.isDate).toBe(true);
		expect(found[0]?.description).toBe(long.replace('\r\n', '\n'));
		expect(String(found[0]?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T17:04:05Z');
		const alarms = found[0]?.component.getAllSubcomponents('valarm') ?? [];
		expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P7D', '-P1D']);
		expect(found[1]?.component.getAllSubcomponents('valarm')).toEqual([]);
	});

	it('keeps to the form: CRLF, lines of 75 octets, no sign cut in two', () => {
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const bytes = new TextEncoder();
		for (const line of text.split('\r\n')) expect(bytes.encode(line).length).toBeLessThanOrEqual(75);
		expect(text).not.toContain('\uFFFD');
	});

	it('drops control signs that would break it', () => {
		const odd = calendarFile(
			[{ uid: 'x', day: '2026-01-01', title: 'a\u0000b\u001bc', text: 'BEGIN:VEVENT\nEND:VCALENDAR' }],
			'2026-01-01T00:00:00Z',
			'de',
		);
		expect(new ICAL.Component(ICAL.parse(odd)).getAllSubcomponents('vevent')).toHaveLength(1);
		expect(odd).toContain('SUMMARY:abc');
	});
});

it('is written so, line by line', () => {
	const plain = { uid: 'x@y', day: '2026-12-31', title: 'A, b; c\\d', text: 'one\rtwo\tthree', remindDays: [7] };
	expect(calendarFile([plain], '2026-11-22T17:04:05.123Z', 'de').split('\r\n')).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Begleithilfe//Fristen//DE',
		'CALSCALE:GREGORIAN',
		'BEGIN:VEVENT',
		'UID:x@y',
		'DTSTAMP:20261122T170405Z',
		'DTSTART;VALUE=DATE:20261231',
		'DTEND;VALUE=DATE:20270101',
		'SUMMARY:A\\, b\\; c\\\\d',
		'DESCRIPTION:one\\ntwo\tthree',
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'DESCRIPTION:A\\, b\\; c\\\\d',
		'TRIGGER:-P7D',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		'',
	]);
	expect(calendarFile([{ ...plain, remindDays: [] }], '2026-11-22T17:04:05Z', 'de')).not.toContain('VALARM');
	expect(calendarFile([{ ...plain, title: 'a\u0007\u0008b' }], '2026-11-22T17:04:05Z', 'de')).toContain('SUMMARY:ab');
});

it('breaks a line after 75 octets, not before, and goes on after a blank', () => {
	const line = (letters: number) =>
		calendarFile([{ uid: 'u', day: '2026-12-31', title: 'x'.repeat(letters), text: '' }], '2026-11-22T17:04:05Z', 'de');
	// "SUMMARY:" has eight octets.
	expect(line(67)).toContain(`SUMMARY:${'x'.repeat(67)}\r\nDESCRIPTION`);
	expect(line(68)).toContain(`SUMMARY:${'x'.repeat(67)}\r\n x\r\nDESCRIPTION`);
	expect(line(67 + 75)).toContain(`\r\n ${'x'.repeat(74)}\r\n x\r\n`);
});
