import { describe, expect, it } from 'vitest';
import { practiceAges, programmeState, sumOn, type PracticeSource, type Programme } from './practice-state.ts';

const source: PracticeSource = { name: 'amt.example', seen: '2026-11-22', sure: 'official' };
const premium: Programme = { id: 'premium', audience: 'employer', for: ['hire'], source: 'page', until: '2026-12-31' };
const state = (day: string, programme: Partial<Programme> = {}, page: Partial<PracticeSource> = {}) =>
	programmeState({ ...premium, ...programme }, { ...source, ...page }, day);

describe('what is said of a programme', () => {
	it.each([
		['2026-11-29', 'here'],
		['2026-12-31', 'here'],
		['2027-01-01', 'ended'],
		['2027-03-31', 'ended'],
		['2027-04-01', 'archived'],
	])('that ends on 2026-12-31, on %s: %s', (day, expected) => expect(state(day)).toBe(expected));

	it('is never certain on a page that is not official, or was read long ago, or names no end', () => {
		expect(state('2026-11-29', {}, { sure: 'third-party' })).toBe('ask');
		expect(state('2026-11-29', {}, { sure: 'old' })).toBe('ask');
		expect(state('2026-11-29', { until: undefined })).toBe('ask');
		expect(state('2026-11-29', { until: undefined, openEnded: true })).toBe('here');
		const far = { until: '2030-12-31' };
		expect(state('2027-05-21', far)).toBe('here');
		expect(state('2027-05-22', far)).toBe('ask');
	});

	it('is over whatever its page is like, and not there before it begins', () => {
		for (const sure of ['official', 'third-party', 'old'] as const)
			for (const openEnded of [true, undefined] as const)
				expect(state('2027-01-01', { openEnded }, { sure }), sure).toBe('ended');
		expect(state('2026-11-29', { from: '2027-01-01', until: undefined })).toBe('ahead');
	});

	it('is shown as ended until the last day of a shorter month', () => {
		expect(state('2027-02-28', { until: '2026-11-30' })).toBe('ended');
		expect(state('2027-03-01', { until: '2026-11-30' })).toBe('archived');
	});
});

it('a sum is that of the day', () => {
	const sum = { unit: 'eur', values: { '2026-01-01': 600, '2026-07-01': 1000 } };
	expect(['2025-12-31', '2026-06-30', '2026-07-01'].map((day) => sumOn(sum, day))).toEqual([600, 600, 1000]);
	expect(() => sumOn({ unit: 'eur', values: {} }, '2026-01-01')).toThrow(RangeError);
});

it('counts facts and programmes by the age of their page and how sure they are', () => {
	const practice = {
		id: 'bayern',
		sources: { page: source, other: { ...source, seen: '2026-03-01', sure: 'old' as const } },
		facts: [
			{ id: 'a', benefits: ['x'], kind: 'paper' as const, source: 'page' },
			{ id: 'b', benefits: ['x'], kind: 'paper' as const, source: 'other' },
		],
		programmes: [premium],
	};
	expect(practiceAges([practice], '2026-12-22')).toEqual({
		facts: 2,
		programmes: 1,
		sure: { official: 2, 'third-party': 0, old: 1 },
		ages: { month: 2, halfYear: 0, older: 1 },
	});
	expect(practiceAges([practice], '2026-12-23').ages).toEqual({ month: 0, halfYear: 2, older: 1 });
});
