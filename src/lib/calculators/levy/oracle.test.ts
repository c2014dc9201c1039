/**
 * A second levy, written against the text of the statute and not against the code: fractions of BigInt, amounts typed in
 * again from the announcements, no shared module. 100,000 employers must come out the same to the cent; with `TIMES=0.1` it
 * tries a tenth of them, with `TIMES=10` ten times as many.
 */
import { expect, it } from 'vitest';
import { rates } from './builder.ts';
import type { LevyInput } from './sums.ts';
import { computeLevy } from './levy.ts';

type Fraction = { n: bigint; d: bigint };
const of = (n: bigint, d = 1n): Fraction => ({ n, d });
const less = (a: Fraction, b: Fraction) => a.n * b.d < b.n * a.d;
const halves = (places: readonly number[]) =>
	of(
		places.reduce((sum, one) => sum + BigInt(one * 2), 0n),
		2n,
	);

/** Above 60: below the quota, below 3, below 2, at 0; below 40: some, none; below 60: one to two, some, none. EUR. */
const amounts = (year: number): bigint[] => {
	if (year <= 2020) return [125n, 220n, 320n, 320n, 125n, 125n, 125n, 220n, 220n];
	if (year <= 2023) return [140n, 245n, 360n, 360n, 140n, 140n, 140n, 245n, 245n];
	if (year === 2024) return [140n, 245n, 360n, 720n, 140n, 210n, 140n, 245n, 410n];
	if (year <= 2026) return [155n, 275n, 405n, 815n, 155n, 235n, 155n, 275n, 465n];
	return [170n, 300n, 445n, 895n, 170n, 255n, 170n, 300n, 510n];
};

function oracle(input: LevyInput): { levy: bigint; surcharge: bigint } {
	const J = halves(input.jobs);
	const O = halves(input.occupied);
	const m = BigInt(input.jobs.length);
	const average = of(J.n, J.d * m);
	const persons = of(O.n, O.d * m);
	const [full, three, two, zero, smallSome, smallNone, mediumOne, mediumSome, mediumNone] = amounts(input.year) as [
		bigint,
		bigint,
		bigint,
		bigint,
		bigint,
		bigint,
		bigint,
		bigint,
		bigint,
	];
	if (less(average, of(20n))) return { levy: 0n, surcharge: 0n };
	let target: bigint;
	let amount: bigint;
	if (less(average, of(40n))) {
		target = m;
		amount = O.n === 0n ? smallNone : smallSome;
	} else if (less(average, of(60n))) {
		target = 2n * m;
		amount = O.n === 0n ? mediumNone : less(persons, of(1n)) ? mediumSome : mediumOne;
	} else {
		const percent = input.federalSixPercent ? 6n : 5n;
		const exact = of(percent * J.n, 100n * J.d);
		target = exact.n / exact.d + (less(of(exact.n % exact.d, exact.d), of(1n, 2n)) ? 0n : 1n);
		const quota = of(100n * O.n * J.d, O.d * J.n);
		if (O.n === 0n) amount = zero;
		else if (less(quota, of(2n))) amount = two;
		else if (less(quota, of(3n))) amount = three;
		else amount = less(quota, of(percent)) ? full : 0n;
	}
	const unfilledHalves = 2n * target - (2n * O.n) / O.d;
	const gross = unfilledHalves > 0n ? (unfilledHalves * amount * 100n) / 2n : 0n;
	const half = (BigInt(input.workshopLabour) + 1n) / 2n;
	const levy = half > gross ? 0n : gross - half;
	const limit = input.year + 1 >= 2023 ? 15000n : 10000n;
	const surcharge = levy < limit ? 0n : ((levy / 5000n) * 5000n * BigInt(input.paidMonthsLate)) / 100n;
	return { levy, surcharge };
}

/** A small fixed generator (mulberry32), so that a failure comes back. */
function random(seed: number): (max: number) => number {
	let state = seed;
	return (max) => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * max);
	};
}

function someEmployer(pick: (max: number) => number): LevyInput {
	const size = [25, 45, 65, 150, 1200, 50_000][pick(6)]!;
	const fraction = pick(4) === 0 ? 2 : 1;
	const jobs = Array.from(
		{ length: 1 + pick(12) },
		() => Math.floor(size * 0.75) + pick(Math.ceil(size / 2) * fraction) / fraction,
	);
	const share = pick(8);
	const occupied = jobs.map((one) =>
		pick(3) === 0 ? 0 : pick(Math.ceil((one * share) / 100) * fraction + 1) / fraction,
	);
	const workshopLabour = pick(3) === 0 ? pick(3_000_000) : 0;
	return {
		year: 2016 + pick(12),
		jobs,
		occupied,
		federalSixPercent: pick(5) === 0,
		workshopLabour,
		paidMonthsLate: pick(4),
	};
}

const runs = Math.round(100_000 * Number(process.env.TIMES ?? 1));

it(`agrees with exact fractions for ${runs.toLocaleString('en')} random employers`, () => {
	const pick = random(20261122);
	const tiers = new Set<string | undefined>();
	for (let run = 0; run < runs; run++) {
		const input = someEmployer(pick);
		const found = computeLevy(input, rates);
		tiers.add(found.tier);
		const { levy, surcharge } = oracle(input);
		if (BigInt(found.levy) !== levy || BigInt(found.surcharge.surcharge) !== surcharge) {
			expect.fail(`${JSON.stringify(input)}: ${found.levy}, ${found.surcharge.surcharge} but ${levy}, ${surcharge}`);
		}
	}
	expect(tiers.size).toBe(10);
});
