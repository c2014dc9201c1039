import { describe, expect, it } from 'vitest';
import { holidays, lookup } from './builder.ts';
import { announced, deadlines, type PeriodLookup } from './deadlines.ts';

describe('a deadline says everything about itself', () => {
	it('counted from a decision that came by post', () => {
		const given = { posted: '2026-05-04', arrived: '2026-05-05' };
		expect(deadlines('decision-social', given, lookup, holidays, 'BE')[0]).toEqual({
			id: 'objection-social',
			kind: 'act',
			from: '2026-05-08',
			length: { count: 1, unit: 'months' },
			counted: '2026-06-08',
			end: '2026-06-08',
			latest: '2026-06-08',
			safe: '2026-06-05',
			passed: [],
			unsettled: false,
			holidaysKnown: true,
			norms: ['sgg-84-1-s1', 'sgb10-37-2'],
		});
	});

	it('on a day that the law names, where nobody says whether it moves', () => {
		// 31 March 2029 is the Saturday after Good Friday.
		expect(deadlines('levy-year', { year: 2028 }, lookup, holidays, 'HH')[0]).toEqual({
			id: 'levy',
			kind: 'act',
			from: undefined,
			length: undefined,
			counted: '2029-03-31',
			end: '2029-04-03',
			latest: '2029-04-03',
			safe: '2029-03-29',
			passed: [
				{ day: '2029-03-31', id: 'saturday', partly: false },
				{ day: '2029-04-01', id: 'sunday', partly: false },
				{ day: '2029-04-02', id: 'easter-monday', partly: false },
			],
			unsettled: true,
			holidaysKnown: true,
			norms: ['sgb9-163-2-s1', 'sgb9-160-4-s1', 'bgb-193'],
		});
	});

	it('that does not move, on its day though it is a Sunday', () => {
		expect(deadlines('status-final', { day: '2026-02-10' }, lookup, holidays, 'BY')).toEqual([
			expect.objectContaining({ end: '2026-05-31', latest: '2026-05-31', passed: [], kind: 'state' }),
		]);
	});

	it('of waiting: by analogy, with the norm that says so', () => {
		const [forwarding, , fiction] = deadlines('application-office', { day: '2026-05-04' }, lookup, holidays, 'HE');
		expect(forwarding).toMatchObject({ kind: 'wait', counted: '2026-05-18', safe: '2026-05-18' });
		expect(forwarding?.norms).toContain('sgb9-185-7-s1');
		expect(fiction?.norms).not.toContain('sgb9-185-7-s1');
	});
});

it('who was told only the day of posting is safe when counting from that day', () => {
	expect(deadlines('decision-office', { posted: '2026-05-04' }, lookup, holidays, 'HE')[0]).toMatchObject({
		from: '2026-05-08',
		end: '2026-06-08',
		safe: '2026-06-03',
	});
});

it('holidays are known for the years of the table, both ends included', () => {
	const known = (day: string) =>
		deadlines('vehicle-repair', { day }, lookup, { ...holidays, from: 2026, to: 2027 }, 'BY')[0]?.holidaysKnown;
	expect(['2025-10-01', '2026-01-01', '2027-10-01', '2028-01-01'].map(known)).toEqual([false, true, true, false]);
});

it('a figure in a unit that no period has is a mistake of the rules', () => {
	const odd: PeriodLookup = () => ({ value: 3, unit: 'hours', norms: [] });
	expect(() => deadlines('vehicle-repair', { day: '2026-01-02' }, odd, holidays)).toThrow(
		new RangeError('no period is counted in "hours"'),
	);
});

it.each([
	['days', '2026-01-05'],
	['weeks', '2026-01-23'],
	['years', '2029-01-02'],
])('a figure may be in %s', (unit, counted) => {
	const lengths: PeriodLookup = () => ({ value: 3, unit, norms: [] });
	expect(deadlines('vehicle-repair', { day: '2026-01-02' }, lengths, holidays)[0]?.counted).toBe(counted);
});

it('a day of the levy that the calendar does not have is left out', () => {
	const odd: PeriodLookup = (name) => ({ value: name.endsWith('-month') ? 2 : 30, unit: 'day', norms: [] });
	expect(deadlines('levy-year', { year: 2025 }, odd, holidays)).toEqual([]);
	const half: PeriodLookup = (name, day) => (name.endsWith('-month') ? lookup(name, day) : undefined);
	expect(deadlines('levy-year', { year: 2025 }, half, holidays)).toEqual([]);
});

it('where no law says when a posted letter counts as announced, the day of arrival does; nothing is looked up without a day', () => {
	expect(announced({ posted: '1990-01-02', arrived: '1990-01-05' }, lookup)).toBe('1990-01-05');
	const never: PeriodLookup = (name, day) => expect.unreachable(`${name} on ${day}`);
	expect(announced({ arrived: '2026-05-06' }, never)).toBe('2026-05-06');
	expect(deadlines('vehicle-repair', {}, never, holidays)).toEqual([]);
});
