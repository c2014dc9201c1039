import { describe, expect, it } from 'vitest';
import { checkAnswer } from '#lib/engine/check-answer.ts';
import type { Question } from '#lib/engine/types.ts';
import { texts } from '#lib/i18n/texts.ts';
import { faultSentence } from './answer-fault.ts';

const words = await texts('de', ['asking']);
const question = (more: Partial<Question>): Question => ({ id: 'any', type: 'number', norms: [], ...more });

describe('faultSentence', () => {
	it.each([
		[question({}), undefined, 'Geben Sie eine Zahl ein. Wenn Sie'],
		[question({}), 'zwanzig', 'zum Beispiel 30 oder 19,5'],
		[question({ unit: 'jobs' }), '1.2000', 'Meinen Sie 1,2 oder 12.000?'],
		[question({ type: 'money' }), '2,300', 'Meinen Sie 2,30 oder 2.300?'],
		[question({ type: 'money' }), 'viel', 'Betrag in Euro'],
		[question({ min: 0, max: 80 }), 81, 'von 0 bis 80'],
		[question({ min: 0, max: 100_000 }), -1, 'von 0 bis 100.000'],
		[question({ min: 1 }), 0, 'ab 1'],
		[question({ max: 20 }), 21, 'bis 20'],
		[question({ type: 'choice', options: ['a'] }), undefined, 'Wählen Sie eine Antwort aus'],
		[question({ type: 'yes-no' }), undefined, 'Wählen Sie eine Antwort aus'],
		[question({ type: 'multiple', options: ['a'] }), undefined, 'mindestens eine Antwort'],
		[question({ type: 'date' }), '2026-02-30', 'Datum'],
	])('says what is wrong with %j: %j', (asked, said, sentence) => {
		const fault = checkAnswer(asked, said);
		expect(fault && faultSentence(words, asked, fault)).toContain(sentence);
	});
});
