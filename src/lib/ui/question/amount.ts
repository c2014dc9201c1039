import type { Answer, Question } from '#lib/engine/types.ts';
import type { Draft } from './draft.ts';

/**
 * What the field for a number, an amount of money or a day says, for `checkAnswer`: an answer, nothing where it is empty,
 * or `NaN` for what is no number. Apart from the other fields, because few pages need it.
 */
export function amountOf(
	type: Question['type'],
	{ chosen, typed }: Pick<Draft, 'chosen' | 'typed'>,
): Answer | undefined {
	const text = typed.trim();
	if (chosen || text === '') return chosen || undefined;
	return type === 'date' ? text : readNumber(text, type === 'money');
}

/**
 * Reads a number as people type it: `1.850`, `1850,50`, `19.5`, `1 850 €`, `20 Stunden`. `NaN` for anything else, and
 * for money with more than two decimals, where nobody can say which sign was meant as the comma.
 */
export function readNumber(typed: string, money = false): number {
	const text = typed
		.replace(/[\s\u00a0\u202f'’]/g, '')
		.replace(/(\d)(€|[a-z]+\.?)$/i, '$1')
		.replace('−', '-');
	const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
	const plain = /^-?\d+([.,]\d+)?$/;
	const digits = grouped.test(text)
		? text.replaceAll('.', '').replace(',', '.')
		: plain.test(text)
			? text.replace(',', '.')
			: '';
	return digits === '' || (money && /\.\d{3}/.test(digits)) ? Number.NaN : Number(digits);
}
