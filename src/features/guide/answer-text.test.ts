import { describe, expect, it } from 'vitest';
import { texts } from '#lib/i18n/texts.ts';
import { answerText } from './answer-text.ts';

const words = await texts('de', ['guide', 'questions/wish', 'questions/work', 'questions/needs', 'questions/money']);

describe('answerText', () => {
	it.each([
		['wish', { id: 'wanted-help', type: 'multiple', norms: [] }, ['training', 'everything'], 2],
		['work', { id: 'weekly-hours', type: 'number', norms: [] }, 19.5, '19,5 Stunden in der Woche'],
		['money', { id: 'net-income', type: 'money', norms: [] }, 1850, '1.850 Euro im Monat'],
		['needs', { id: 'business-market', type: 'yes-no', norms: [] }, 'yes', 'Ja'],
		['needs', { id: 'business-market', type: 'yes-no', norms: [] }, 'unknown', 'Weiß ich nicht'],
		['wish', { id: 'wanted-help', type: 'date', norms: [] }, '2026-11-22', '22. November 2026'],
	] as const)('says answers of %s in words: %j', (chapter, question, answer, expected) => {
		const said = answerText(words, chapter, question, answer);
		if (typeof expected === 'number') expect(said).toHaveLength(expected);
		else expect(said).toEqual([expected]);
	});
});
