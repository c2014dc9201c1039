import { describe, expect, test } from 'vitest';
import { checkAnswer, isDay } from './check-answer.ts';
import { optionsOf } from './options.ts';
import type { Question } from './types.ts';

const norms = ['sgb9-1'];
const hours: Question = { id: 'hours', type: 'number', min: 0, max: 80, norms };
const income: Question = { id: 'income', type: 'money', min: 0, norms };
const status: Question = { id: 'status', type: 'choice', options: ['employee', 'school'], norms };
const wish: Question = { id: 'wish', type: 'multiple', options: ['aids', 'car'], norms };
const sure: Question = { id: 'sure', type: 'yes-no', norms };
const since: Question = { id: 'since', type: 'date', norms };

describe('an answer fits its question', () => {
	test.each([
		[hours, 0],
		[hours, 80],
		[hours, 14.5],
		[income, 1234.56],
		[status, 'employee'],
		[wish, ['car']],
		[wish, ['aids', 'car']],
		[sure, 'no'],
		[since, '2024-02-29'],
	])('%#', (question, answer) => expect(checkAnswer(question, answer)).toBeUndefined());

	test.each([hours, income, status, wish, sure, since])('"weiß nicht" fits a $type question', (question) =>
		expect(checkAnswer(question, 'unknown')).toBeUndefined(),
	);
});

describe('an answer that does not fit is refused with its reason', () => {
	test.each<[Question, unknown, object]>([
		[hours, -1, { code: 'too-low', min: 0 }],
		[hours, 80.5, { code: 'too-high', max: 80 }],
		[hours, '15', { code: 'not-a-number', said: '15' }],
		[hours, Number.NaN, { code: 'not-a-number' }],
		[income, Number.POSITIVE_INFINITY, { code: 'not-a-number' }],
		[income, true, { code: 'not-a-number' }],
		[hours, [15], { code: 'not-a-number' }],
		[status, 'pensioner', { code: 'unknown-option', option: 'pensioner', options: ['employee', 'school'] }],
		[status, 'toString', { code: 'unknown-option', option: 'toString', options: ['employee', 'school'] }],
		[status, ['employee'], { code: 'wrong-type', expected: 'choice' }],
		[status, { is: 'employee' }, { code: 'wrong-type', expected: 'choice' }],
		[sure, true, { code: 'wrong-type', expected: 'yes-no' }],
		[sure, 'ja', { code: 'unknown-option', option: 'ja', options: ['yes', 'no'] }],
		[wish, 'car', { code: 'wrong-type', expected: 'multiple' }],
		[wish, [1], { code: 'wrong-type', expected: 'multiple' }],
		[wish, ['car', 'boat'], { code: 'unknown-option', option: 'boat', options: ['aids', 'car'] }],
		[wish, ['unknown'], { code: 'unknown-option', option: 'unknown', options: ['aids', 'car'] }],
		[wish, [], { code: 'empty' }],
		[status, '', { code: 'empty' }],
		[hours, null, { code: 'empty' }],
		[hours, undefined, { code: 'empty' }],
		[since, '2025-02-29', { code: 'not-a-day' }],
		[since, '29.02.2024', { code: 'not-a-day' }],
		[since, 20240229, { code: 'not-a-day' }],
	])('%#', (question, answer, fault) => expect(checkAnswer(question, answer)).toEqual(fault));
});

test.each<unknown>([
	...['2025-13-01', '2025-00-10', '2025-1-1', '2025-01-01T00:00', '', '20250101'],
	...['2025', '2025-01', '+012025-01-01', ['2025-01-01'], new Date(0), 20250101],
])('%s is no day', (day) => expect(isDay(day)).toBe(false));

test('only questions with options have some', () => {
	expect(optionsOf(status)).toEqual(['employee', 'school']);
	expect(optionsOf(sure)).toEqual(['yes', 'no']);
	expect(optionsOf(hours)).toEqual([]);
});
