import { numberIn } from '#lib/calculators/number.ts';
import type { LevyEntry } from '#lib/case/levy-case.ts';
import { monthName } from '#lib/i18n/format.ts';
import type { RecordInputs } from './levy-view.ts';
import type { Words } from './words.ts';
import type { Reading } from './reading.ts';

/** What was entered, for paper. What is wrong stands there as it was typed. */
export function recordInputs(entry: LevyEntry, { input }: Reading, words: Words): RecordInputs {
	const written = (text: string) => {
		const value = numberIn(text, 'jobs');
		return value === undefined ? text : words.number(value);
	};
	const { jobs, occupied, months, rows, federal, mode } = entry;
	const options: string[] = [];
	if (federal) options.push(words.t('record.federal', { answer: words.t('record.yes') }));
	if (input && input.workshopLabour > 0)
		options.push(words.t('record.labour', { amount: words.euros(input.workshopLabour) }));
	if (input && input.paidMonthsLate > 0)
		options.push(words.t('record.late', { months: words.number(input.paidMonthsLate) }));
	const closed = mode === 'months' && rows.some((row) => row.closed);
	if (closed) options.push(words.t('record.closedMeaning'));
	const count = numberIn(months, 'months') ?? 0;
	const quick = words.t('record.each', {
		count,
		jobs: written(jobs),
		occupied: written(occupied),
	});
	return {
		sentence: mode === 'quick' ? quick : undefined,
		months: rows.map((row, index) => ({
			name: monthName(index, words.language, 'short'),
			jobs: row.closed ? words.t('record.closed') : written(row.jobs),
			occupied: row.closed ? words.t('record.closed') : written(row.occupied),
		})),
		options,
	};
}
