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
		[{ jobs: [100, '1,850'] }, 'jobs[1]', 'two-readings'],
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

	it('asks for months only where one number is there that they could stand for, and says each fault once', () => {
		const told = (other: object) => issues(other).map(({ path, code }) => `${path} ${code}`);
		expect(told({ jobs: 20, occupied: undefined })).toEqual(['months months-needed', 'occupied missing']);
		expect(told({ jobs: undefined, occupied: 'viele' })).toEqual(['jobs missing', 'occupied not-a-number']);
		expect(told({ months: 1.5 })).toEqual(['months not-whole']);
		expect(told({ jobs: [], occupied: [], months: 3 })).toEqual(['jobs no-months', 'occupied no-months']);
	});

	it('says so if no year at all has amounts', () => {
		expect(checkLevyInput(good, () => undefined)).toMatchObject({ ok: false, issues: [{ code: 'no-year-with-rate' }] });
	});
});

describe('what the sentence about a fault needs', () => {
	it.each([
		[{ jobs: 20, occupied: 1, months: 13 }, 'months-out-of-range', { value: 13, max: 12 }],
		[{ jobs: 20, occupied: 1, months: 0 }, 'months-out-of-range', { value: 0, max: 12 }],
		[{ jobs: 20, occupied: 1 }, 'months-needed', {}],
		[{ jobs: Array(13).fill(20) }, 'too-many-months', { count: 13, max: 12 }],
		[{ jobs: [] }, 'no-months', {}],
		[{ months: 3 }, 'different-lengths', { count: 3, other: 2 }],
		[{ jobs: [100] }, 'different-lengths', { count: 1, other: 2 }],
		[{ occupied: [101, 1] }, 'more-occupied-than-jobs', { month: 1, occupied: 101, jobs: 100 }],
		[{ paidMonthsLate: 1201 }, 'too-large', { value: 1201, max: 1200 }],
		[{ year: 1 }, 'year-without-rate', { year: 1, nearest: 2016 }],
		[{ year: 2031 }, 'year-without-rate', { year: 2031, nearest: 2030 }],
		[{ year: 9999 }, 'year-without-rate', { year: 9999, nearest: 2030 }],
		[
			{ ocupied: [1] },
			'unknown-field',
			{ known: 'year, jobs, occupied, months, federalSixPercent, workshopLabour, paidMonthsLate' },
		],
	])('%j', (other, code, params) => {
		expect(issues(other)).toEqual([expect.objectContaining({ code, params })]);
	});

	it('the year, where no year at all has amounts', () => {
		expect(checkLevyInput(good, () => undefined)).toEqual({
			ok: false,
			issues: [{ path: 'year', code: 'no-year-with-rate', params: { year: 2025 } }],
		});
	});
});

describe('what is just allowed', () => {
	it.each([
		{ paidMonthsLate: 1200 },
		{ occupied: [100, 101] },
		{ year: 2016 },
		{ year: 2030 },
		{ federalSixPercent: true },
		{ months: 2 },
		{ jobs: Array(12).fill(20), occupied: Array(12).fill(1), months: 12 },
		{ jobs: 20, occupied: 1, months: 1 },
	])('%j', (other) => expect(issues(other)).toEqual([]));

	it('one number for each month of the other list', () => {
		expect(checkLevyInput({ year: 2025, jobs: 30, occupied: [0, 1] }, rates)).toMatchObject({
			value: { jobs: [30, 30], occupied: [0, 1] },
		});
	});
});

describe('the surcharge alone', () => {
	it('takes arrears in EUR, begun months and the levy year', () => {
		expect(checkSurchargeInput({ arrears: 4890.5, begunMonths: 1200, year: 2025 }, rates)).toEqual({
			ok: true,
			value: { arrears: 489050, begunMonths: 1200, year: 2025 },
		});
	});

	it('is refused as a whole where it is no object, and tells the fields it knows', () => {
		expect(checkSurchargeInput(null, rates)).toMatchObject({ ok: false, issues: [{ code: 'not-an-object' }] });
		expect(checkSurchargeInput({ arrears: 1, begunMonths: 1, year: 2025, late: 1 }, rates)).toMatchObject({
			issues: [{ params: { known: 'arrears, begunMonths, year' } }],
		});
		expect(checkSurchargeInput({ arrears: 1, begunMonths: 1201, year: 2025 }, rates)).toEqual({
			ok: false,
			issues: [{ path: 'begunMonths', code: 'too-large', params: { value: 1201, max: 1200 } }],
		});
	});

	it.each([
		[{ arrears: 1, begunMonths: 1 }, 'year', 'missing'],
		[{ arrears: 'x', begunMonths: 1, year: 2025 }, 'arrears', 'not-a-number'],
		[{ arrears: 1, begunMonths: -1, year: 2025 }, 'begunMonths', 'negative'],
		[{ arrears: 1, begunMonths: 1, year: 2025, late: 1 }, 'late', 'unknown-field'],
	])('%j', (raw, path, code) => {
		expect(checkSurchargeInput(raw, rates)).toMatchObject({ ok: false, issues: [{ path, code }] });
	});
});
