import { bothReadings, kindOf } from '#lib/calculators/number.ts';
import type { AnswerFault } from '#lib/engine/check-answer.ts';
import type { Question } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';

/** What is wrong with an answer, and what to do instead, as a sentence. */
export function faultSentence({ t, language }: Texts, question: Question, fault: AnswerFault): string {
	const { type, min, max } = question;
	const format = (value: number) => new Intl.NumberFormat(language).format(value);
	if (type === 'multiple') return t('asking:error.several');
	if (type === 'choice' || type === 'yes-no') return t('asking:error.choice');
	if (type === 'date') return t('asking:error.no-day');
	switch (fault.code) {
		case 'too-low':
		case 'too-high':
			if (min !== undefined && max !== undefined)
				return t('asking:error.out-of-range', { min: format(min), max: format(max) });
			return fault.code === 'too-low'
				? t('asking:error.too-low', { min: format(fault.min) })
				: t('asking:error.too-high', { max: format(fault.max) });
		case 'empty':
			return t('asking:error.empty');
		default:
			return notANumber(t, question, fault.code === 'not-a-number' ? fault.said : undefined);
	}
}

/** What is no number, and what could be two of them. */
function notANumber(t: Texts['t'], { type, unit }: Question, said = ''): string {
	const readings = bothReadings(said, kindOf(unit));
	if (readings) return t('asking:error.two-readings', readings);
	return t(type === 'money' ? 'asking:error.not-money' : 'asking:error.not-a-number');
}
