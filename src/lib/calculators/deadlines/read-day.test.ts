import { describe, expect, it } from 'vitest';
import { monthNames } from './builder.ts';
import { readDay } from './read-day.ts';

describe('a typed day', () => {
	it.each([
		'4.5.2026',
		'04.05.2026',
		'4.5.26',
		' 4. 5. 2026 ',
		'4/5/2026',
		'4-5-2026',
		'4,5,2026',
		'4 5 2026',
		'04052026',
		'040526',
		'2026-05-04',
		'4. Mai 2026',
		'4 mai 26',
	])('is read from "%s"', (text) => {
		expect(readDay(text, monthNames)).toEqual({ day: '2026-05-04' });
	});

	it('takes short names of months', () => {
		expect(readDay('1. Sept. 2026', monthNames).day).toBe('2026-09-01');
		expect(readDay('3. März 2026', monthNames).day).toBe('2026-03-03');
	});

	it.each([
		['31.2.2026', { code: 'no-such-day', date: 31, month: 2, year: 2026, last: 28 }],
		['29.2.2024', undefined],
		['31.4.2026', { code: 'no-such-day', date: 31, month: 4, year: 2026, last: 30 }],
		['0.4.2026', { code: 'no-such-day', date: 0, month: 4, year: 2026, last: 30 }],
		['1.13.2026', { code: 'no-such-month', month: 13 }],
		['1.1.2017', { code: 'out-of-range', from: 2018, to: 2099 }],
		['1.1.2100', { code: 'out-of-range', from: 2018, to: 2099 }],
		['gestern', { code: 'not-a-day' }],
		['4.5.', { code: 'not-a-day' }],
		['4.Foo.2026', { code: 'not-a-day' }],
		['12345', { code: 'not-a-day' }],
		['4.5.202', { code: 'not-a-day' }],
	])('%s: %o', (text, fault) => {
		expect(readDay(text, monthNames).fault).toEqual(fault);
	});

	it('may be empty', () => {
		expect(readDay('  ', monthNames)).toEqual({});
	});

	it.each([
		['1.1.18', '2018-01-01'],
		['31.12.99', '2099-12-31'],
		['31.12.2099', '2099-12-31'],
		['1. Januar 2026', '2026-01-01'],
		['31. Dezember 2026', '2026-12-31'],
		['1.12.2026', '2026-12-01'],
		['1.1.2026.', '2026-01-01'],
		['10-Okt-26', undefined],
		['10. OKTOBER 2026', '2026-10-10'],
		['10Okt26', '2026-10-10'],
		['4.  5 / 2026', '2026-05-04'],
	])('%s is %s', (text, day) => {
		expect(readDay(text, monthNames).day).toBe(day);
	});

	it.each([
		['1.0.2026', { code: 'no-such-month', month: 0 }],
		['1.1.17', { code: 'out-of-range', from: 2018, to: 2099 }],
		['1. Ma 2026', { code: 'not-a-day' }],
		['x4.5.2026', { code: 'not-a-day' }],
		['4.5.2026x', { code: 'not-a-day' }],
		['004052026', { code: 'not-a-day' }],
		['12026-05-04', { code: 'not-a-day' }],
		['2026-05-044', { code: 'not-a-day' }],
		['1. Mai 20267', { code: 'not-a-day' }],
		['123. Mai 2026', { code: 'not-a-day' }],
		['123.5.2026', { code: 'not-a-day' }],
		['4.5.20267', { code: 'not-a-day' }],
		['0405202', { code: 'not-a-day' }],
	])('%s is refused: %o', (text, fault) => {
		expect(readDay(text, monthNames)).toEqual({ fault });
	});
});
