import { numberIn } from '#lib/calculators/number.ts';
import type { Lookup } from './figure.ts';
import { Issues, type Checked } from './issue.ts';
import { bounds, cents, fields, places, trueOrFalse, whole } from './value.ts';
import { levyYear } from './year.ts';
import type { LevyInput } from './sums.ts';

const known = ['year', 'jobs', 'occupied', 'months', 'federalSixPercent', 'workshopLabour', 'paidMonthsLate'];
const monthsOfYear = 12;

/**
 * Reads an untrusted input: `jobs` and `occupied` as lists of 1 to 12 numbers, or one number for each of `months` months (or
 * of as many months as the other list has); money in EUR. Left out, `federalSixPercent` is false, `workshopLabour` and
 * `paidMonthsLate` are 0. Numbers
 * may be texts as people write them (`number.ts`). Returns every issue found, with a path such as `jobs[3]` (from 0; `month` in params is from 1).
 */
export function checkLevyInput(raw: unknown, figure: Lookup): Checked<LevyInput> {
	const issues = new Issues();
	const given = fields(raw, known, issues);
	if (!given) return { ok: false, issues: issues.all };
	const year = levyYear(given.year, 'year', figure, issues);
	const count = monthsOf(given, issues);
	const jobs = row(given.jobs, 'jobs', count, issues);
	const occupied = row(given.occupied, 'occupied', count, issues);
	const { federalSixPercent: six = false, workshopLabour: labour = 0, paidMonthsLate: late = 0 } = given;
	const federalSixPercent = trueOrFalse(six, 'federalSixPercent', issues);
	const workshopLabour = cents(labour, 'workshopLabour', issues);
	const paidMonthsLate = whole(late, 'paidMonthsLate', bounds.months, issues, 'months');
	if (jobs && occupied) compareMonths(jobs, occupied, issues);
	const value = { year, jobs, occupied, federalSixPercent, workshopLabour, paidMonthsLate };
	return issues.all.length > 0 ? { ok: false, issues: issues.all } : { ok: true, value: value as LevyInput };
}

/** For how many months a single number stands; undefined when none stands for several, or when that is already reported. */
function monthsOf({ months, jobs, occupied }: Record<string, unknown>, issues: Issues): number | undefined {
	const lists = [jobs, occupied].filter(Array.isArray);
	if (months === undefined) {
		const single = [jobs, occupied].some(
			(one) => typeof one === 'number' || numberIn(String(one), 'jobs') !== undefined,
		);
		return single && lists.length === 0 ? issues.add('months', 'months-needed') : lists[0]?.length;
	}
	const count = whole(months, 'months', bounds.months, issues, 'months');
	if (count === undefined) return undefined;
	if (count < 1 || count > monthsOfYear) {
		return issues.add('months', 'months-out-of-range', { value: count, max: monthsOfYear });
	}
	const other = lists.find((list) => list.length > 0 && list.length !== count);
	if (other) return issues.add('months', 'different-lengths', { count, other: other.length });
	return count;
}

function row(value: unknown, path: string, count: number | undefined, issues: Issues): number[] | undefined {
	if (!Array.isArray(value)) {
		const one = places(value, path, issues);
		return one === undefined || count === undefined
			? undefined
			: new Array<number>(Math.min(count, monthsOfYear)).fill(one);
	}
	if (value.length === 0) return issues.add(path, 'no-months');
	if (value.length > monthsOfYear) {
		return issues.add(path, 'too-many-months', { count: value.length, max: monthsOfYear });
	}
	const read = value.map((one, index) => {
		const empty = one === null || (typeof one === 'string' && one.trim() === '');
		const at = `${path}[${index}]`;
		return empty ? issues.add(at, 'empty-month', { month: index + 1 }) : places(one, at, issues);
	});
	return read.every((one) => one !== undefined) ? read : undefined;
}

function compareMonths(jobs: readonly number[], occupied: readonly number[], issues: Issues): void {
	if (jobs.length !== occupied.length) {
		issues.add('occupied', 'different-lengths', { count: jobs.length, other: occupied.length });
		return;
	}
	occupied.forEach((places, index) => {
		const posts = jobs[index] ?? 0;
		if (places > posts) {
			issues.add(`occupied[${index}]`, 'more-occupied-than-jobs', { month: index + 1, occupied: places, jobs: posts });
		}
	});
}

/** What a surcharge is computed for; arrears in cents. */
type Surcharged = { arrears: number; begunMonths: number; year: number };

/** Reads the input of the surcharge alone: arrears in EUR, begun months of delay, levy year. */
export function checkSurchargeInput(raw: unknown, figure: Lookup): Checked<Surcharged> {
	const issues = new Issues();
	const given = fields(raw, ['arrears', 'begunMonths', 'year'], issues);
	if (!given) return { ok: false, issues: issues.all };
	const arrears = cents(given.arrears, 'arrears', issues);
	const begunMonths = whole(given.begunMonths, 'begunMonths', bounds.months, issues, 'months');
	const year = levyYear(given.year, 'year', figure, issues);
	const value = { arrears, begunMonths, year };
	return issues.all.length > 0 ? { ok: false, issues: issues.all } : { ok: true, value: value as Surcharged };
}
