import { dayFrom, daysInMonth, type Day } from './day.ts';

/** Why a typed text is no day that can be counted from. */
export type DayFault =
	| { readonly code: 'not-a-day' }
	/** The month has fewer days. */
	| {
			readonly code: 'no-such-day';
			readonly date: number;
			readonly month: number;
			readonly year: number;
			readonly last: number;
	  }
	| { readonly code: 'no-such-month'; readonly month: number }
	| { readonly code: 'out-of-range'; readonly from: number; readonly to: number };

/** What a field holds: nothing, a day, or a fault. */
export type ReadDay = { readonly day?: Day; readonly fault?: DayFault };

/** Before it hardly a period of today's law was in force, after it nobody knows the holidays. */
const range = { from: 2018, to: 2099 };

/** Reads a day as people write it: `4.5.2026`, `04.05.26`, `4. Mai 2026`, `04052026`, `4/5/2026`, `2026-05-04`. Blanks do not matter. */
export function readDay(text: string, monthNames: readonly string[]): ReadDay {
	const plain = text.trim().toLowerCase();
	if (plain === '') return {};
	const found = numbers(plain, monthNames);
	if (!found) return { fault: { code: 'not-a-day' } };
	const [date, month, short] = found;
	const year = short < 100 ? 2000 + short : short;
	if (month < 1 || month > 12) return { fault: { code: 'no-such-month', month } };
	if (year < range.from || year > range.to) return { fault: { code: 'out-of-range', ...range } };
	const day = dayFrom(year, month, date);
	return day ? { day } : { fault: { code: 'no-such-day', date, month, year, last: daysInMonth(year, month) } };
}

/** Day, month and year as they stand there. */
function numbers(text: string, monthNames: readonly string[]): readonly [number, number, number] | undefined {
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
	if (iso) return [Number(iso[3]), Number(iso[2]), Number(iso[1])];
	const run = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
	const spaced = /^(\d{1,2})[\s.,/-]+(\d{1,2})[\s.,/-]+(\d{4}|\d{2})\.?$/.exec(text);
	const numeric = run ?? spaced;
	if (numeric) return [Number(numeric[1]), Number(numeric[2]), Number(numeric[3])];
	const named = /^(\d{1,2})\.?\s*(\p{L}{3,})\.?\s*(\d{4}|\d{2})$/u.exec(text);
	const month = monthNames.findIndex((name) => named && name.toLowerCase().startsWith(named[2] ?? ''));
	return named && month >= 0 ? [Number(named[1]), month + 1, Number(named[3])] : undefined;
}
