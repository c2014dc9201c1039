import type { Lookup, Status } from './figure.ts';
import type { Issues } from './issue.ts';
import { statusOf } from './tiers.ts';
import { whole } from './value.ts';

/** How many years beyond the last known amounts are still computed, as `unconfirmed`. A choice of ours, not law. */
const yearsBeyond = 3;
const searched = { from: 1900, to: 2200 };

/** Can the levy of this year be computed? It needs amounts, and they must not be older than `yearsBeyond`. */
export function yearHasRate(year: number, figure: Lookup): boolean {
	if (statusOf(year, figure) === undefined) return false;
	for (let back = 0; back <= yearsBeyond; back++) {
		if (statusOf(year - back, figure) !== 'unconfirmed') return true;
	}
	return false;
}

/** A levy year (Erhebungsjahr) for which amounts are known, or an issue that names the nearest such year. */
export function levyYear(value: unknown, path: string, figure: Lookup, issues: Issues): number | undefined {
	const year = whole(value, path, 9999, issues);
	if (year === undefined) return undefined;
	if (yearHasRate(year, figure)) return year;
	const from = Math.min(Math.max(year, searched.from), searched.to);
	for (let distance = 0; distance <= searched.to - searched.from; distance++) {
		for (const nearest of [from - distance, from + distance]) {
			if (yearHasRate(nearest, figure)) return issues.add(path, 'year-without-rate', { year, nearest });
		}
	}
	return issues.add(path, 'no-year-with-rate', { year });
}

/**
 * The levy years whose amounts are known or projected, the newest first; with `upTo` also later years up to that one, as long
 * as they are computed at all.
 */
export function levyYears(figure: Lookup, upTo = 0): { year: number; status: Status }[] {
	const years: { year: number; status: Status }[] = [];
	for (let year = searched.from; year <= searched.to; year++) {
		const status = statusOf(year, figure);
		if (status && (status !== 'unconfirmed' || (year <= upTo && yearHasRate(year, figure))))
			years.unshift({ year, status });
	}
	return years;
}
