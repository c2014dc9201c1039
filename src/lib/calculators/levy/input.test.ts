import { describe, expect, it } from 'vitest';
import { rates } from './builder.ts';
import { checkLevyInput, checkSurchargeInput } from './input.ts';

const good = { year: 2025, jobs: [100, 101], occupied: [2, 2.5] };
const issues = (other: object) => {
	const checked = checkLevyInput({ ...good, ...other }, rates);
	return checked.ok ? [] : checked.issues;
};

describe('good input', () => {
	it('fills what was left out and turns EUR into cents', () => {
		const checked = checkLevyInput({ ...good, workshopLabour: 1234.56 }, rates);
		expect(checked).toEqual({
			ok: true,
			value: { ...good, federalSixPercent: false, workshopLabour: 123456, paidMonthsLate: 0 },
		});
	});

	it.each([
		[{ jobs: 30, occupied: 1, months: 3 }, [30, 30, 30], [1, 1, 1]],
		[{ jobs: [30, 31, 32], occupied: 1 }, [30, 31, 32], [1, 1, 1]],
		[{ jobs: 30, occupied: [0, 1], months: 2 }, [30, 30], [0, 1]],
		[{ jobs: [0, 30], occupied: [0, 30] }, [0, 30], [0, 30]],
	])('%j', (other, jobs, occupied) => {
		expect(checkLevyInput({ year: 2025, ...other }, rates)).toMatchObject({ ok: true, value: { jobs, occupied } });
	});
});

describe('bad input', () => {
	it.each([
		[{ jobs: [-1, 1] }, 'jobs[0]', 'negative'],
		[{ occupied: [0, 1.25] }, 'occupied[1]', 'not-half'],
		[{ occupied: [0, 102] }, 'occupied[1]', 'more-occupied-than-jobs'],
		[{ jobs: Array(13).fill(20) }, 'jobs', 'too-many-months'],
		[{ jobs: Array(40_000).fill(20) }, 'jobs', 'too-many-months'],
		[{ jobs: [] }, 'jobs', 'no-months'],
		[{ jobs: [100, null] }, 'jobs[1]', 'empty-month'],
		[{ jobs: [100, ' '] }, 'jobs[1]', 'empty-month'],
		[{ jobs: [100, 'zwölf'] }, 'jobs[1]', 'not-a-number'],
		[{ jobs: [100, '12'] }, 'jobs[1]', 'not-a-number'],
		[{ jobs: [100, Infinity] }, 'jobs[1]', 'not-a-number'],
		[{ jobs: [100, 1e9] }, 'jobs[1]', 'too-large'],
		[{ jobs: undefined }, 'jobs', 'missing'],
		[{ jobs: [100] }, 'occupied', 'different-lengths'],
		[{ months: 3 }, 'months', 'different-lengths'],
		[{ jobs: 20, occupied: 1 }, 'months', 'months-needed'],
		[{ jobs: 20, occupied: 1, months: 0 }, 'months', 'months-out-of-range'],
		[{ jobs: 20, occupied: 1, months: 13 }, 'months', 'months-out-of-range'],
		[{ jobs: 20, occupied: 1, months: 1.5 }, 'months', 'not-whole'],
		[{ year: 2015 }, 'year', 'year-without-rate'],
		[{ year: 2031 }, 'year', 'year-without-rate'],
		[{ year: 2025.5 }, 'year', 'not-whole'],
		[{ year: '2025' }, 'year', 'not-a-number'],
		[{ year: undefined }, 'year', 'missing'],
		[{ federalSixPercent: 'ja' }, 'federalSixPercent', 'not-true-or-false'],
		[{ workshopLabour: 0.001 }, 'workshopLabour', 'not-cents'],
		[{ workshopLabour: -5 }, 'workshopLabour', 'negative'],
		[{ paidMonthsLate: 1.5 }, 'paidMonthsLate', 'not-whole'],
		[{ ocupied: [1] }, 'ocupied', 'unknown-field'],
	])('%j', (other, path, code) => {
		expect(issues(other)).toEqual([expect.objectContaining({ path, code })]);
	});

	it.each([null, 7, 'text', [1], undefined])('%j is no employer', (raw) => {
		expect(checkLevyInput(raw, rates)).toMatchObject({ ok: false, issues: [{ path: '', code: 'not-an-object' }] });
	});

	it('reports everything at once, with the month as people count it', () => {
		const found = issues({ year: 1990, jobs: [20, null], paidMonthsLate: -1 });
		expect(found.map(({ path }) => path)).toEqual(['year', 'jobs[1]', 'paidMonthsLate']);
		expect(found[0]?.params).toEqual({ year: 1990, nearest: 2016 });
		expect(found[1]?.params).toEqual({ month: 2 });
	});

	it('says so if no year at all has amounts', () => {
		expect(checkLevyInput(good, () => undefined)).toMatchObject({ ok: false, issues: [{ code: 'no-year-with-rate' }] });
	});
});

describe('the surcharge alone', () => {
	it.each([
		[{ arrears: 1, begunMonths: 1 }, 'year', 'missing'],
		[{ arrears: 'x', begunMonths: 1, year: 2025 }, 'arrears', 'not-a-number'],
		[{ arrears: 1, begunMonths: -1, year: 2025 }, 'begunMonths', 'negative'],
		[{ arrears: 1, begunMonths: 1, year: 2025, late: 1 }, 'late', 'unknown-field'],
	])('%j', (raw, path, code) => {
		expect(checkSurchargeInput(raw, rates)).toMatchObject({ ok: false, issues: [{ path, code }] });
	});
});
