import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/engine/types.ts';
import { amountOf, readNumber } from './amount.ts';
import { draftOf } from './draft.ts';

const hours: Question = { id: 'weekly-hours', type: 'number', min: 0, max: 80, norms: [] };
const income: Question = { id: 'net-income', type: 'money', min: 0, max: 100_000, norms: [] };
const begun: Question = { id: 'begun', type: 'date', norms: [] };

describe('readNumber', () => {
	it.each([
		['15', 15],
		[' 19,5 ', 19.5],
		['19.5', 19.5],
		['1.850', 1850],
		['1 850', 1850],
		['1\u00a0850,50', 1850.5],
		['1.234.567,8', 1234567.8],
		["1'850", 1850],
		['1850 €', 1850],
		['20 Stunden', 20],
		['20 Std.', 20],
		['-3', -3],
		['−3', -3],
		['0', 0],
	])('reads %j as %d', (typed, value) => {
		expect(readNumber(typed)).toBe(value);
	});

	it.each(['', 'zwanzig', '1,2,3', '1.2.3', '12.34.567', '1e5', 'Infinity', '15-20', '€', '--3', '1850,'])(
		'does not guess %j',
		(typed) => {
			expect(readNumber(typed)).toBeNaN();
		},
	);

	it('does not guess money whose comma may be a point', () => {
		expect(readNumber('1,850', true)).toBeNaN();
		expect(readNumber('1.850', true)).toBe(1850);
		expect(readNumber('1850,50', true)).toBe(1850.5);
	});
});

describe('amountOf', () => {
	it.each([
		[hours, 19.5],
		[hours, 'unknown'],
		[income, 1850],
		[begun, '2026-11-22'],
		[begun, 'unknown'],
	] as const)('gives back what draftOf was given: %j %j', (question, answer) => {
		expect(amountOf(question.type, draftOf(question, answer))).toEqual(answer);
	});

	it.each([hours, income, begun])('gives nothing for an empty field of %j', (question) => {
		expect(amountOf(question.type, draftOf(question, undefined))).toBeUndefined();
	});

	it('guesses no amount of money', () => {
		expect(amountOf('money', { chosen: '', typed: '1,850' })).toBeNaN();
		expect(amountOf('number', { chosen: '', typed: ' 19,5 ' })).toBe(19.5);
	});
});
