import { describe, expect, it } from 'vitest';
import { emptyLevy, type LevyEntry } from '#lib/case/levy-case.ts';
import { readEntry } from './reading.ts';

const quick = (other: Partial<LevyEntry>) => readEntry({ ...emptyLevy('2025'), ...other });
const table = (change: (rows: LevyEntry['rows']) => void) => {
	const entry = { ...emptyLevy('2025'), mode: 'months' as const };
	for (const row of entry.rows) Object.assign(row, { jobs: '100', occupied: '2' });
	change(entry.rows);
	return readEntry(entry);
};

describe('the quick mode', () => {
	it('reads numbers as they are written in Germany', () => {
		const { input } = quick({ jobs: '1.200,5', occupied: '12', labour: '20.000,50 €', late: '2' });
		expect(input).toMatchObject({ year: 2025, workshopLabour: 2_000_050, paidMonthsLate: 2 });
		expect(input?.jobs).toEqual(Array(12).fill(1200.5));
	});

	it('takes nothing for granted: an empty field is missing, not 0', () => {
		expect(quick({})).toMatchObject({ input: undefined, missing: ['jobs', 'occupied'] });
		expect(quick({ jobs: '25' }).missing).toEqual(['occupied']);
		expect(quick({ jobs: '25', occupied: '0', months: '' }).missing).toEqual(['months']);
	});

	it.each([
		['letters', { jobs: 'viele', occupied: '2' }, 'jobs', 'not-a-number'],
		['negative', { jobs: '-25', occupied: '2' }, 'jobs', 'negative'],
		['thirds', { jobs: '25,3', occupied: '2' }, 'jobs', 'not-half'],
		['more occupied than jobs', { jobs: '25', occupied: '26' }, 'occupied', 'more-occupied-than-jobs'],
		['thirteen months', { jobs: '25', occupied: '2', months: '13' }, 'months', 'months-out-of-range'],
		['half a month', { jobs: '25', occupied: '2', months: '1,5' }, 'months', 'not-whole'],
		['a year without a rate', { jobs: '25', occupied: '2', year: '2015' }, 'year', 'year-without-rate'],
		['thousandths of a cent', { jobs: '25', occupied: '2', labour: '0,005' }, 'labour', 'not-cents'],
		['what may be two amounts', { jobs: '25', occupied: '2', labour: '20.0000' }, 'labour', 'two-readings'],
		['what may be two numbers', { jobs: '25.0000', occupied: '2' }, 'jobs', 'two-readings'],
		['words for months late', { jobs: '25', occupied: '2', late: 'zwei' }, 'late', 'not-a-number'],
	])('names the field of %s', (_, other, field, code) => {
		const { input, wrong } = quick(other);
		expect(input).toBeUndefined();
		expect([...wrong].map(([where, issue]) => [where, issue.code])).toEqual([[field, code]]);
	});
});

describe('the table of months', () => {
	it('leaves out months without business activity', () => {
		const { input, calendar } = table((rows) => {
			rows.forEach((row, index) => (row.closed = index < 9));
			Object.assign(rows[0]!, { jobs: 'egal', occupied: '' });
		});
		expect(input).toMatchObject({ jobs: [100, 100, 100], occupied: [2, 2, 2] });
		expect(calendar).toEqual([9, 10, 11]);
	});

	it('names the row on the page, not in the list of months that count', () => {
		const { wrong, missing } = table((rows) => {
			rows[0]!.closed = true;
			rows[3]!.jobs = 'x';
			rows[5]!.occupied = '';
			rows[5]!.jobs = '';
		});
		expect([...wrong.keys()]).toEqual(['rows.3.jobs']);
		expect(missing).toEqual(['rows.5.jobs', 'rows.5.occupied']);
	});

	it('needs at least one month', () => {
		const { wrong } = table((rows) => rows.forEach((row) => (row.closed = true)));
		expect([...wrong].map(([where, issue]) => [where, issue.code])).toEqual([['rows', 'no-months']]);
	});
});
