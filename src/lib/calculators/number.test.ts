import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, numberIn, readNumber, writeNumber } from './number.ts';

describe('a number in German notation', () => {
	it.each([
		['15', 15],
		[' 19,5 ', 19.5],
		['19.5', 19.5],
		['1.850', 1850],
		['12.345.678', 12_345_678],
		['1.234.567,89', 1_234_567.89],
		['1850,50', 1850.5],
		['1 850', 1850],
		['1\u00a0850,50', 1850.5],
		['1\u202f850', 1850],
		['1\u2009850', 1850],
		["1'850", 1850],
		['1’850.000', undefined],
		['1,850.50', 1850.5],
		['1,234,567', 1_234_567],
		['0,5', 0.5],
		['0,500', 0.5],
		['0.500', 0.5],
		[',5', 0.5],
		['-3', -3],
		['− 3', -3],
		['–3', -3],
		['+3', 3],
		['0', 0],
		['-0', 0],
		['007', 7],
	])('%j is %j', (typed, value) => expect(numberIn(typed, 'money')).toBe(value));

	it.each(['', ' ', 'zwanzig', '1,2,3', '1.2.3', '12.34.567', '1.2345,67', '1 2', '18 50', '1e5', '0x10', 'Infinity'])(
		'%j is none',
		(typed) => expect(readNumber(typed, 'hours')).toBeUndefined(),
	);

	it.each(['15-20', '15 bis 20', '19:30', '1/2', '½', '--3', '1850,', '1850.', '.5', '2k', '2 Tsd.', '٢٣', '20²'])(
		'%j is none',
		(typed) => expect(readNumber(typed, 'money')).toBeUndefined(),
	);
});

describe('what can be read in two ways is given back with both', () => {
	it.each([
		['2.3000', [2.3, 23_000]],
		['2,300', [2.3, 2300]],
		['1,850', [1.85, 1850]],
		['20.0000', [20, 200_000]],
		['-1,850', [-1.85, -1850]],
		['1,8500', [1.85, 18_500]],
	])('%j: %j', (typed, between) => {
		expect(readNumber(typed, 'money')).toEqual({ between });
		expect(numberIn(typed, 'money')).toBeUndefined();
	});
});

describe('the unit of the field may stand beside it, another one may not', () => {
	it.each([
		['1.850 €', 'money', 1850],
		['€ 1850', 'money', 1850],
		['EUR 1.850,50', 'money', 1850.5],
		['1.850 Euro', 'money', 1850],
		['1.850,-', 'money', 1850],
		['1.850,– €', 'money', 1850],
		['20 Stunden', 'hours', 20],
		['20h', 'hours', 20],
		['20 Std.', 'hours', 20],
		['25 Stellen', 'jobs', 25],
		['25 Plätze', 'jobs', 25],
		['12 Monate', 'months', 12],
		['30 %', 'percent', 30],
		['30 Prozent', 'percent', 30],
		['3 Personen', 'persons', 3],
		['2 Kinder', 'persons', 2],
		['5 Tage', 'days', 5],
		['80 Stunden im Monat', 'hours', undefined],
		['20 Monate', 'hours', undefined],
		['20 %', 'hours', undefined],
		['1.850 €', 'hours', undefined],
		['20 Stunden', 'money', undefined],
		['EUR 20 EUR', 'money', undefined],
		['1.850,-', 'hours', undefined],
		['€', 'money', undefined],
	] as const)('%j as %s: %j', (typed, kind, value) => expect(numberIn(typed, kind)).toBe(value));

	it.each([
		['hours-per-week', 'hours'],
		['eur-per-month', 'money'],
		[undefined, 'money'],
	] as const)('the unit %s of the rules asks for %s', (unit, kind) => expect(kindOf(unit)).toBe(kind));
});

describe('a written number', () => {
	it.each([
		[2.3, 'money', '2,30'],
		[2300, 'money', '2.300'],
		[2.3, 'jobs', '2,3'],
	] as const)('%d as %s is %j', (value, kind, text) => expect(writeNumber(value, kind)).toBe(text));

	it('is read back as what it was', () => {
		fc.assert(
			fc.property(fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }), (cents) => {
				expect(numberIn(writeNumber(cents / 100, 'money'), 'money')).toBe(cents === 0 ? 0 : cents / 100);
			}),
		);
	});

	it('in both readings is one that is read in one way only', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 99_999 }), fc.nat(9999), fc.constantFrom('.', ','), (whole, rest, mark) => {
				const found = readNumber(`${whole}${mark}${String(rest).padStart(4, '0')}`, 'money');
				if (!found || 'value' in found) throw new Error('read without asking');
				for (const one of found.between)
					if (Math.round(one * 100) / 100 === one) expect(numberIn(writeNumber(one, 'money'), 'money')).toBe(one);
			}),
		);
	});

	// A reader that tries every way to split such a text would not end before the limit.
	it('comes to an end soon, whatever was typed', { timeout: 30_000 }, () => {
		for (const text of ['1'.repeat(40_000), '1.'.repeat(20_000), `${'1 '.repeat(20_000)}x`, '€'.repeat(40_000)]) {
			expect(() => readNumber(text, 'money')).not.toThrow();
		}
	});
});
