import { describe, expect, it } from 'vitest';
import { rates } from '#lib/calculators/levy/builder.ts';
import type { Practice, Programme } from '#lib/rules/practice-state.ts';
import { levySaving, premiumsFor, wantedFor } from './hire.ts';

const eur = (value: number) => ({ most: { unit: 'eur', values: { '2026-01-01': value } } });
const programme = (id: string, most: number, other: Partial<Programme> = {}): Programme => ({
	id,
	audience: 'employer',
	for: ['hire'],
	source: 'office',
	until: '2027-12-31',
	sums: eur(most),
	adds: { hire: 'most' },
	...other,
});
const land = (...programmes: Programme[]): Practice => ({
	id: 'bayern',
	sources: {
		office: { name: 'amt.example', seen: '2026-11-22', sure: 'official' },
		guide: { name: 'ratgeber.example', seen: '2026-11-22', sure: 'third-party' },
	},
	facts: [],
	programmes,
});
const today = '2026-11-29';
const of = (practice: Practice, ...possible: string[]) => premiumsFor(practice, 'hire', new Set(possible), today);

describe('premiums for a hire', () => {
	it('are added where nothing excludes them', () =>
		expect(of(land(programme('a', 4000), programme('b', 1000))).sum).toBe(5000));

	it('are never added where they exclude each other, whichever of the two says so: the higher one counts', () => {
		const excludes = [{ programme: 'b' }];
		for (const practice of [
			land(programme('a', 4000, { excludes }), programme('b', 6000)),
			land(programme('b', 6000), programme('a', 4000, { excludes })),
		]) {
			const { sum, premiums } = of(practice);
			expect(sum).toBe(6000);
			expect(premiums.filter(({ excluded }) => excluded).map(({ id }) => id)).toEqual(['a']);
		}
	});

	it('count the set of most weight: two small ones before one that excludes both', () => {
		const greedy = programme('c', 5000, { excludes: [{ programme: 'a' }, { programme: 'b' }] });
		expect(of(land(greedy, programme('a', 3000), programme('b', 3000))).sum).toBe(6000);
		expect(of(land(greedy, programme('a', 2000), programme('b', 2000))).sum).toBe(5000);
	});

	it('are never added beside a benefit that excludes them and may be had', () => {
		const practice = land(programme('a', 4000, { excludes: [{ benefit: 'eingliederungszuschuss' }] }));
		expect(of(practice).sum).toBe(4000);
		const beside = of(practice, 'eingliederungszuschuss');
		expect(beside.sum).toBe(0);
		expect(beside.premiums[0]).toMatchObject({ id: 'a', added: false, excluded: true, state: 'here' });
	});

	it('are named and not added where they are not certain, and not named where they are over', () => {
		const practice = land(
			programme('certain', 1000),
			programme('perhaps', 40_000, { source: 'guide' }),
			programme('over', 12_000, { until: '2026-11-28' }),
			programme('later', 500, { from: '2027-01-01' }),
			programme('training', 700, { for: ['training'], adds: { training: 'most' } }),
		);
		const { sum, premiums } = of(practice);
		expect(sum).toBe(1000);
		expect(premiums.map(({ id, state, added }) => [id, state, added])).toEqual([
			['certain', 'here', true],
			['perhaps', 'ask', false],
		]);
	});
});

describe('the levy that one more person saves', () => {
	const saved = (answers: Record<string, string | number>) => levySaving(answers, 2026, rates);

	it.each([
		[25, { kind: 'range', from: 282_000, to: 282_000 }],
		[39, { kind: 'range', from: 282_000, to: 282_000 }],
		// Nobody employed: 24 × 465; one: 12 × 155. So 9.300 for the first, 1.860 for the second.
		[50, { kind: 'range', from: 186_000, to: 930_000 }],
		[19, { kind: 'none' }],
		[60, { kind: 'big' }],
	])('at %d jobs', (jobs, expected) => expect(saved({ 'firm-jobs': jobs })).toEqual(expected));

	it('is none where the duty is met without, and unknown without the size or amounts of the year', () => {
		expect(saved({ 'firm-jobs': 50, 'quota-met-without': 'yes' })).toEqual({ kind: 'met' });
		expect(saved({ 'firm-jobs': 'unknown' })).toBeUndefined();
		expect(saved({})).toBeUndefined();
		expect(levySaving({ 'firm-jobs': 50 }, 1990, rates)).toBeUndefined();
	});
});

it('a programme is told for what the employer has in mind; all where that is not said', () => {
	const hire = programme('a', 1);
	const trial = programme('b', 1, { for: ['trial'] });
	const told = (answers: Record<string, string>) => [hire, trial].filter(wantedFor(answers)).map(({ id }) => id);
	expect(told({ 'employment-relation': 'new-hire' })).toEqual(['a']);
	expect(told({ 'employment-relation': 'trial' })).toEqual(['b']);
	expect(told({ 'employment-relation': 'unknown' })).toEqual(['a', 'b']);
	expect(told({})).toEqual(['a', 'b']);
});
