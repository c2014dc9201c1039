import type { Texts } from '#lib/i18n/texts.ts';
import type { Fault } from './reading.ts';

/** What is wrong with a typed day, and what to type instead. */
export function faultSentence(fault: Fault, typed: string, months: readonly string[], t: Texts['t']): string {
	const { code, ...params } = fault;
	const month = 'month' in params ? (code === 'no-such-month' ? params.month : (months[params.month - 1] ?? '')) : '';
	return t(`deadlines:fault.${code}`, { ...params, month, typed: typed.trim() });
}
