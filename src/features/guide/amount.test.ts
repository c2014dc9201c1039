import { describe, expect, it } from 'vitest';
import type { Question } from '#lib/engine/types.ts';
import { amountOf } from './amount.ts';
import { draftOf } from './answer-draft.ts';

const hours: Question = { id: 'weekly-hours', type: 'number', unit: 'hours-per-week', min: 0, max: 80, norms: [] };
const income: Question = { id: 'net-income', type: 'money', unit: 'eur-per-month', min: 0, max: 100_000, norms: [] };
const begun: Question = { id: 'begun', type: 'date', norms: [] };

describe('amountOf', () => {
	it.each([
		[hours, 19.5],
		[hours, 'unknown'],
		[income, 1850],
		[begun, '2026-11-22'],
		[begun, 'unknown'],
	] as const)('gives back what draftOf was given: %j %j', (question, answer) => {
		expect(amountOf(question, draftOf(question, answer))).toEqual(answer);
	});

	it.each([hours, income, begun])('gives nothing for an empty field of %j', (question) => {
		expect(amountOf(question, draftOf(question, undefined))).toBeUndefined();
	});

	it('guesses nothing: what may be two numbers stays the text it is', () => {
		expect(amountOf(income, { chosen: '', typed: ' 1,850 ' })).toBe('1,850');
		expect(amountOf(income, { chosen: '', typed: '1.850 €' })).toBe(1850);
		expect(amountOf(hours, { chosen: '', typed: '1.850 €' })).toBe('1.850 €');
		expect(amountOf(hours, { chosen: '', typed: ' 19,5 Std.' })).toBe(19.5);
	});
});
