import { describe, expect, it } from 'vitest';
import { monthNames } from '#lib/i18n/day-words.ts';
import { emptyTyped, entryData, readDays, readEntry, type Typed } from './entry.ts';
import { readTyped } from './reading.ts';

const months = monthNames('de');
const typed = (part: Partial<Typed>): Typed => ({ ...emptyTyped(), ...part });
const codes = (event: Parameters<typeof readTyped>[0], part: Partial<Typed>) =>
	[...readTyped(event, typed(part), months).faults].map(([field, { code }]) => `${field} ${code}`);

describe('what was typed', () => {
	it('is taken as it stands', () => {
		expect(readTyped('vehicle-repair', typed({ day: '4. Mai 2026' }), months).given).toEqual({ day: '2026-05-04' });
		expect(readTyped('levy-year', typed({ year: '2025' }), months).given).toEqual({ year: 2025 });
		expect(readTyped('decision-office', typed({ posted: '4.5.26' }), months).given).toEqual({ posted: '2026-05-04' });
	});

	it.each([
		['vehicle-repair', {}, ['day empty']],
		['vehicle-repair', { day: '31.2.2026' }, ['day no-such-day']],
		['decision-office', {}, ['arrived emptyArrival']],
		['decision-office', { arrived: '3.5.2026', posted: '4.5.2026' }, ['arrived backwards']],
		['decision-office', { arrived: 'morgen', posted: '40.5.2026' }, ['arrived not-a-day', 'posted no-such-day']],
	] as const)('%s with %o: %o', (event, part, wrong) => {
		expect(codes(event, part)).toEqual(wrong);
		expect(readTyped(event, typed(part), months).given).toBeUndefined();
	});

	it('comes back from the case as it was, wrong days included', () => {
		const entry = {
			event: 'vehicle-repair' as const,
			land: 'BY',
			typed: { 'vehicle-repair': typed({ day: '31.2.2026' }) },
		};
		expect(readEntry(entryData(entry))).toEqual(entry);
	});

	it.each([undefined, null, 7, 'x', [], { event: 'nothing', land: 3, typed: { 'vehicle-repair': 9 } }])(
		'does not trust %o',
		(data) => {
			expect(() => readEntry(data)).not.toThrow();
			expect(readEntry(data)?.event ?? '').toBe('');
			expect(readDays(data)).toEqual({});
		},
	);
});
