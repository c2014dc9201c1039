import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/engine/types.ts';
import { answerOf, draftOf, readNumber, ticked } from './draft.ts';

const hours: Question = { id: 'weekly-hours', type: 'number', min: 0, max: 80, norms: [] };
const wish: Question = { id: 'wish', type: 'multiple', options: ['a', 'b', 'everything'], norms: [] };
const work: Question = { id: 'work', type: 'choice', options: ['employee', 'none'], norms: [] };
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

describe('answerOf', () => {
	it.each([
		[work, 'employee'],
		[work, 'unknown'],
		[hours, 19.5],
		[hours, 'unknown'],
		[wish, ['a', 'b']],
		[wish, 'unknown'],
		[begun, '2026-11-22'],
	] as const)('gives back what draftOf was given: %j %j', (question, answer) => {
		expect(answerOf(question, draftOf(question, answer))).toEqual(answer);
	});

	it.each([work, hours, wish, begun])('gives nothing for empty fields of %j', (question) => {
		expect(answerOf(question, draftOf(question, undefined))).toBeUndefined();
	});

	it('puts several options in the order of the question', () => {
		expect(answerOf(wish, { chosen: '', several: ['b', 'a'], typed: '' })).toEqual(['a', 'b']);
	});
});

describe('ticked', () => {
	it('leaves an option that stands for itself alone', () => {
		expect(ticked(['a', 'b'], ['a', 'b', 'everything'])).toEqual(['everything']);
		expect(ticked(['everything'], ['everything', 'unknown'])).toEqual(['unknown']);
	});

	it('ends it when another is ticked', () => {
		expect(ticked(['everything'], ['everything', 'a'])).toEqual(['a']);
	});

	it('keeps what is left when one is unticked', () => {
		expect(ticked(['a', 'b'], ['b'])).toEqual(['b']);
	});
});
