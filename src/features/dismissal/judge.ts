import { plusDays, type Day } from '#lib/calculators/deadlines/day.ts';
import { readDay, type DayFault } from '#lib/calculators/deadlines/read-day.ts';

/** What a typed text says of the day on which a notice arrived. */
export type Judged =
	| { readonly day: Day; readonly fault?: undefined; readonly doubt?: 'long-ago' }
	| { readonly day?: undefined; readonly fault: DayFault | { readonly code: 'empty' }; readonly doubt?: undefined }
	| { readonly day?: undefined; readonly fault?: undefined; readonly doubt: 'future' };

/** Longer ago than this, the year is probably wrong: in days. */
const longAgo = 366;

/** Reads the day on which a notice arrived: none in the future; one that is long ago may be it, but is doubted. @param today yyyy-mm-dd */
export function judgeDay(text: string, months: readonly string[], today: Day): Judged {
	const { day, fault } = readDay(text, months);
	if (fault) return { fault };
	if (day === undefined) return { fault: { code: 'empty' } };
	if (day > today) return { doubt: 'future' };
	return day < plusDays(today, -longAgo) ? { day, doubt: 'long-ago' } : { day };
}
