import { centsOn, firstDay, leastCertain, valueOn, type Lookup, type Status } from './figure.ts';
import type { Sums } from './sums.ts';

/** exempt: fewer than 20 jobs on average; small: fewer than 40; medium: fewer than 60 (§ 154 (1) SGB IX). */
export type Size = 'exempt' | 'small' | 'medium' | 'large';
export type Tier =
	| 'zero'
	| 'below-2'
	| 'below-3'
	| 'below-duty'
	| 'small-zero'
	| 'small-below-1'
	| 'medium-zero'
	| 'medium-below-1'
	| 'medium-below-2';

/** One tier of a year: its monthly rate in cents and the sum of half places at which the next tier begins. */
export type Rung = { tier: Tier; rate: number; norm: string; until: { num: number; den: number } };

const norm = 'sgb9-160-2';
type Row = { tier: Tier; norm: string; below?: string };
type Figured = Row & { figure: string };

// From the dearest to the cheapest; a row without a bound holds only while nobody at all is employed.
const rows: Record<Exclude<Size, 'exempt'>, readonly Row[]> = {
	small: [
		{ tier: 'small-zero', norm: `${norm}-s2-nr1` },
		{ tier: 'small-below-1', norm: `${norm}-s2-nr1`, below: 'levy.one-person' },
	],
	medium: [
		{ tier: 'medium-zero', norm: `${norm}-s2-nr2` },
		{ tier: 'medium-below-1', norm: `${norm}-s2-nr2`, below: 'levy.one-person' },
		{ tier: 'medium-below-2', norm: `${norm}-s2-nr2`, below: 'levy.two-persons' },
	],
	large: [
		{ tier: 'zero', norm: `${norm}-s1-nr4` },
		{ tier: 'below-2', norm: `${norm}-s1-nr3`, below: 'levy.quota-low' },
		{ tier: 'below-3', norm: `${norm}-s1-nr2`, below: 'levy.quota-middle' },
		{ tier: 'below-duty', norm: `${norm}-s1-nr1`, below: 'duty' },
	],
};

const ladders = {
	small: rows.small.map(named),
	medium: rows.medium.map(named),
	large: rows.large.map(named),
};
const everyTier = Object.values(ladders).flat();

function named(row: Row): Figured {
	return { ...row, figure: `levy.tier-${row.tier}` };
}

/** The size an employer has under § 154 (1) SGB IX, by the exact (never the rounded) yearly average of jobs. */
export function sizeOf(sums: Sums, year: number, figure: Lookup): Size {
	const below = (name: string) => sums.jobs < valueOn(figure, name, firstDay(year)) * 2 * sums.months;
	if (below('levy.jobs-duty')) return 'exempt';
	if (below('levy.jobs-small')) return 'small';
	return below('levy.jobs-medium') ? 'medium' : 'large';
}

/**
 * The tiers of § 160 (2) SGB IX that exist for this size in this year, dearest first. A tier without a value in the
 * year is left out, so that the next one covers its range: the 0 % tiers begin in 2024.
 * `dutyPercent` is 5, or 6 for some federal employers (§ 241 (1)); "until" is exclusive.
 */
export function ladder(
	size: Exclude<Size, 'exempt'>,
	sums: Sums,
	dutyPercent: number,
	year: number,
	figure: Lookup,
): Rung[] {
	const day = firstDay(year);
	const [base, den] = size === 'large' ? [sums.jobs, 100] : [2 * sums.months, 1];
	const rungs: Rung[] = [];
	for (const row of ladders[size]) {
		if (!figure(row.figure, day)) continue;
		const bound = row.below === 'duty' ? dutyPercent : row.below ? valueOn(figure, row.below, day) : undefined;
		const until = bound === undefined ? { num: 1, den: 1 } : { num: bound * base, den };
		rungs.push({ tier: row.tier, rate: centsOn(figure, row.figure, day), norm: row.norm, until });
	}
	return rungs;
}

/** The tier in which an employer stands, or undefined where the statute has none: the quota is met (§ 160 (2) SGB IX). */
export function rungOf(rungs: readonly Rung[], occupied: number): Rung | undefined {
	return rungs.find(({ until }) => occupied * until.den < until.num);
}

/** How sure the amounts of a year are; undefined for a year without amounts. They are announced together. */
export function statusOf(year: number, figure: Lookup): Status | undefined {
	const day = firstDay(year);
	const found = everyTier.map((row) => figure(row.figure, day)?.status).filter((status) => status !== undefined);
	return found.length > 0 ? leastCertain(found) : undefined;
}
