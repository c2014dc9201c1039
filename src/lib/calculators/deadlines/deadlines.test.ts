import { describe, expect, it } from 'vitest';
import { holidays, lookup } from './builder.ts';
import { announced, deadlines, type Given } from './deadlines.ts';
import { eventIds, eventRule, type EventId } from './events.ts';

const find = (event: EventId, id: string, given: Given, land?: string) => {
	const found = deadlines(event, given, lookup, holidays, land).find((one) => one.id === id);
	if (!found) throw new Error(`no deadline ${id}`);
	return found;
};

describe('an objection', () => {
	it('ends after one month, on the next working day, and is safe on the last one before', () => {
		// 31 January has no equal in February; 28 February 2026 is a Saturday.
		expect(find('decision-office', 'objection-office', { arrived: '2026-01-31' }, 'HE')).toMatchObject({
			from: '2026-01-31',
			counted: '2026-02-28',
			end: '2026-03-02',
			latest: '2026-03-02',
			safe: '2026-02-27',
			passed: [
				{ day: '2026-02-28', id: 'saturday' },
				{ day: '2026-03-01', id: 'sunday' },
			],
			norms: ['vwgo-70-1-s1', 'sgb10-26-3'],
		});
	});

	it('is counted from the fourth day after posting, or from the day on which it came if that was later (§ 37 (2) SGB X)', () => {
		expect(announced({ posted: '2026-05-04' }, lookup)).toBe('2026-05-08');
		expect(announced({ posted: '2026-05-04', arrived: '2026-05-06' }, lookup)).toBe('2026-05-08');
		expect(announced({ posted: '2026-05-04', arrived: '2026-05-12' }, lookup)).toBe('2026-05-12');
		expect(announced({ arrived: '2026-05-06' }, lookup)).toBe('2026-05-06');
		expect(announced({ posted: '2024-12-30' }, lookup)).toBe('2025-01-02');
	});

	it('is safe when it is counted from the day on which one had the letter', () => {
		const given = { posted: '2026-05-04', arrived: '2026-05-05' };
		expect(find('decision-social', 'objection-social', given, 'BE')).toMatchObject({
			end: '2026-06-08',
			safe: '2026-06-05',
			norms: ['sgg-84-1-s1', 'sgb10-37-2'],
		});
	});

	it('may take a year where no instruction was given', () => {
		expect(find('decision-office', 'objection-office-year', { arrived: '2024-02-29' }, 'HE').counted).toBe(
			'2025-02-28',
		);
	});
});

describe('holidays', () => {
	it('of the whole Land move the end', () => {
		const given = { day: '2026-05-21' };
		expect(find('extraordinary-application', 'extraordinary-fiction', given, 'NW').end).toBe('2026-06-05');
		expect(find('extraordinary-application', 'extraordinary-fiction', given, 'BE').end).toBe('2026-06-04');
	});

	it('of some communities leave two ends, and who waits keeps to the later one', () => {
		const found = find('extraordinary-application', 'extraordinary-fiction', { day: '2026-05-21' }, 'SN');
		expect(found).toMatchObject({ counted: '2026-06-04', end: '2026-06-04', latest: '2026-06-05', safe: '2026-06-05' });
		expect(found.passed).toEqual([{ day: '2026-06-04', id: 'corpus-christi', partly: true }]);
	});

	it('of some communities are no day for those who act and want to be safe', () => {
		const found = find('vehicle-repair', 'vehicle-repair', { day: '2025-07-15' }, 'BY');
		expect(found).toMatchObject({ counted: '2025-08-15', end: '2025-08-15', latest: '2025-08-18', safe: '2025-08-14' });
	});

	it('are sure only where all Länder have them, as long as the Land is not known', () => {
		const easter = find('extraordinary-application', 'extraordinary-fiction', { day: '2026-03-23' });
		expect(easter).toMatchObject({ counted: '2026-04-06', end: '2026-04-07', latest: '2026-04-07' });
		const reformation = find('extraordinary-application', 'extraordinary-fiction', { day: '2025-10-17' });
		expect(reformation).toMatchObject({ end: '2025-10-31', latest: '2025-11-03' });
	});

	it('are not known for ever', () => {
		expect(find('vehicle-repair', 'vehicle-repair', { day: '2040-11-01' }, 'BY').holidaysKnown).toBe(true);
		expect(find('vehicle-repair', 'vehicle-repair', { day: '2040-12-01' }, 'BY').holidaysKnown).toBe(false);
	});
});

describe('the levy', () => {
	it('is due on 31 March; if that is no working day, safely on the last one before', () => {
		// 31 March 2029 is the Saturday after Good Friday.
		expect(find('levy-year', 'levy', { year: 2028 }, 'HH')).toMatchObject({
			from: undefined,
			counted: '2029-03-31',
			end: '2029-04-03',
			safe: '2029-03-29',
		});
		expect(find('levy-year', 'statement', { year: 2025 }).end).toBe('2026-06-30');
	});
});

describe('the law of the day', () => {
	it('knows no fiction of six weeks before 2024', () => {
		const ids = (day: string) => deadlines('application-office', { day }, lookup, holidays).map(({ id }) => id);
		expect(ids('2023-12-31')).toEqual(['forwarding', 'decision']);
		expect(ids('2024-01-01')).toEqual(['forwarding', 'decision', 'fiction']);
	});

	it('gives nothing without a day', () => {
		for (const event of eventIds) expect(deadlines(event, {}, lookup, holidays, 'BY')).toEqual([]);
	});

	it('has a figure for each period', () => {
		for (const event of eventIds)
			for (const { id } of eventRule(event).deadlines) {
				const name = eventRule(event).asked === 'levy-year' ? `deadlines.${id}-month` : `deadlines.${id}`;
				expect(lookup(name, '2026-01-01'), name).toBeDefined();
			}
	});

	it('ends protection with the third calendar month, also on a Sunday (§ 199 (1) SGB IX)', () => {
		expect(find('status-final', 'protection-end', { day: '2026-02-10' }, 'BY')).toMatchObject({
			end: '2026-05-31',
			safe: '2026-05-31',
			norms: ['sgb9-199-1', 'sgb9-199-2-s3', 'bgb-192'],
		});
	});
});
