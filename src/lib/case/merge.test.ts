import fc from 'fast-check';
import { expect, it } from 'vitest';
import { merge } from './merge.ts';
import { same } from './same.ts';
import { anyAnswer, anyCase } from './testing/arbitraries.ts';
import { aCase, answered, monday, tuesday } from './testing/builders.ts';
import type { Case } from './types.ts';

const seen = aCase({ answers: { status: 'yes', hours: 12 }, label: 'A', ticks: { form: false } });

it('writes nothing when nothing was changed here', () => {
	const theirs = answered(seen, 'hours', 15);
	expect(merge(seen, seen, theirs, tuesday)).toEqual({ case: theirs, conflicts: [] });
	expect(merge(seen, seen, theirs, tuesday).case).toBe(theirs);
});

it('writes nothing when both said the same', () => {
	const theirs = answered({ ...seen, revision: 4 }, 'helps', ['car', 'home']);
	expect(merge(seen, answered(seen, 'helps', ['car', 'home']), theirs, tuesday).case).toBe(theirs);
});

it('takes what only one side changed, removals too', () => {
	const mine: Case = { ...seen, answers: { status: 'yes' }, label: 'B' };
	const theirs: Case = { ...seen, revision: 4, answers: { ...seen.answers, land: 'berlin' }, notes: 'call' };
	const merged = merge(seen, mine, theirs, tuesday);
	expect(merged.conflicts).toEqual([]);
	expect(merged.case).toEqual({
		...theirs,
		answers: { status: 'yes', land: 'berlin' },
		label: 'B',
		revision: 5,
		updatedAt: tuesday,
	});
});

it('names what both changed differently, leaves theirs, and still writes the rest', () => {
	const mine: Case = { ...answered(seen, 'hours', 15), label: 'B', ticks: { form: true } };
	const theirs: Case = { ...seen, answers: { status: 'yes' }, label: 'C', updatedAt: monday };
	const { case: merged, conflicts } = merge(seen, mine, theirs, tuesday);
	expect(conflicts).toEqual([
		{ part: 'label', key: '', mine: 'B', theirs: 'C' },
		{ part: 'answers', key: 'hours', mine: 15, theirs: undefined },
	]);
	expect(merged).toMatchObject({ label: 'C', answers: { status: 'yes' }, ticks: { form: true }, revision: 1 });
});

it('lets the last one who was shown verdicts say which', () => {
	const mine = { ...seen, verdicts: { wohnungshilfen: 'likely' } };
	const theirs = { ...seen, verdicts: { wohnungshilfen: 'clarify' } };
	expect(merge(seen, mine, theirs, tuesday)).toMatchObject({ conflicts: [], case: { verdicts: mine.verdicts } });
	expect(merge(seen, seen, theirs, tuesday).case).toBe(theirs);
});

it('goes on to the later key date and edition, whoever was there first', () => {
	const early = { ...seen, keyDate: '2026-11-28', edition: '2026-11' };
	const late = { ...seen, keyDate: '2026-12-01', edition: '2026-12' };
	for (const [mine, theirs] of [
		[early, late],
		[late, early],
	] as const) {
		const { case: merged, conflicts } = merge(
			{ ...seen, keyDate: '2026-01-01', edition: '2026-01' },
			mine,
			theirs,
			tuesday,
		);
		expect(conflicts).toEqual([]);
		expect(merged).toMatchObject({ keyDate: late.keyDate, edition: late.edition });
	}
});

it('loses nothing of either side without saying so', () => {
	const small = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.constantFrom(1, 2), anyAnswer), {
		noNullPrototype: true,
	});
	fc.assert(
		fc.property(anyCase, small, small, small, (base, before, here, there) => {
			const [seen, mine, theirs] = [before, here, there].map((answers) => ({ ...base, answers })) as [Case, Case, Case];
			const { case: merged, conflicts } = merge(seen, mine, theirs, tuesday);
			for (const key of ['a', 'b', 'c']) {
				const now = merged.answers[key];
				const conflict = conflicts.find((it) => it.key === key);
				if (!same(mine.answers[key], before[key])) expect(conflict ? conflict.mine : now).toEqual(here[key]);
				if (!same(theirs.answers[key], before[key])) expect(conflict ? conflict.theirs : now).toEqual(there[key]);
				if (conflict) expect(now).toEqual(there[key]);
			}
			expect(merged.revision - theirs.revision).toBe(same(merged.answers, there) ? 0 : 1);
		}),
		{ numRuns: 3000 },
	);
}, 60_000);
