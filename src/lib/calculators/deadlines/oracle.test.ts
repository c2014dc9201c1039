/** Every rule against a second way to count: the machine's own calendar, another library of holidays, lengths read from the law again. */
import { getHolidays, type Region } from 'feiertagejs';
import { expect, test } from 'vitest';
import { holidays, lookup } from './builder.ts';
import { deadlines, type Given } from './deadlines.ts';
import { eventIds, eventRule, type EventId } from './events.ts';

const DAY = 86_400_000;
const runs = 1000;
const regions = [
	'BB',
	'BE',
	'BW',
	'BY',
	'HB',
	'HE',
	'HH',
	'MV',
	'NI',
	'NW',
	'RP',
	'SH',
	'SL',
	'SN',
	'ST',
	'TH',
] as const;

/** As the law says it; the numbers stand here a second time on purpose. */
const lengths: Readonly<Record<string, { days?: number; months?: number }>> = {
	forwarding: { days: 14 },
	decision: { days: 21 },
	'decision-forwarded': { days: 21 },
	'decision-expert': { days: 14 },
	'decision-several': { days: 42 },
	'decision-conference': { months: 2 },
	fiction: { days: 42 },
	'carrier-fiction': { months: 2 },
	'objection-office': { months: 1 },
	'objection-office-year': { months: 12 },
	'objection-social': { months: 1 },
	'objection-social-year': { months: 12 },
	lawsuit: { days: 21 },
	'tell-employer': { days: 21 },
	'dismissal-decision': { months: 1 },
	'dismissal-fiction': { months: 1 },
	'consent-use': { months: 1 },
	'extraordinary-application': { days: 14 },
	'extraordinary-fiction': { days: 14 },
	'early-report': { days: 4 },
	'vehicle-repair': { months: 1 },
};
const unshifted = new Set(['tell-employer', 'protection-end', 'statement']);

/** Repeatable chance (mulberry32). */
function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

const known = new Map<string, ReadonlySet<string>>();

/** What the other library says; asked once for a year, because it is slow. */
function isHoliday(day: string, land: Region): boolean {
	const year = day.slice(0, 4);
	const key = `${land} ${year}`;
	const days = known.get(key) ?? new Set(getHolidays(year, land).map(({ dateString }) => dateString));
	known.set(key, days);
	return days.has(day);
}

/** Berlin's days of remembrance, which the other library does not know (HolFeiertG Berlin). */
const memorials = new Set(['2020-05-08', '2025-05-08', '2028-06-17']);

/** A holiday of the whole Land (`sure`), or of some communities: Assumption and Augsburg in BY, Corpus Christi in SN and TH. */
function holiday(time: number, land: Region): 'sure' | 'partly' | undefined {
	const day = iso(time);
	const fixed = day.slice(5);
	if (land === 'BY' && (fixed === '08-15' || fixed === '08-08')) return 'partly';
	if (land === 'BE' && memorials.has(day)) return 'sure';
	if ((land === 'SN' || land === 'TH') && !isHoliday(day, land) && isHoliday(day, 'NW') && isHoliday(day, 'HE'))
		return 'partly';
	return isHoliday(day, land) ? 'sure' : undefined;
}

function shifted(time: number, land: Region, withPart: boolean): number {
	for (let day = time; ; day += DAY) {
		const name = new Date(day).getUTCDay();
		const free = holiday(day, land);
		if (name !== 0 && name !== 6 && free !== 'sure' && !(withPart && free === 'partly')) return day;
	}
}

function counted(id: string, start: number): number {
	const length = lengths[id];
	if (length?.days !== undefined) return start + length.days * DAY;
	const date = new Date(start);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
	if (id === 'protection-end') return Date.UTC(year, month + 4, 0);
	const target = new Date(Date.UTC(year, month + (length?.months ?? NaN), date.getUTCDate()));
	return target.getUTCDate() === date.getUTCDate()
		? target.getTime()
		: Date.UTC(year, month + (length?.months ?? 0) + 1, 0);
}

function compare(event: EventId, given: Given, start: number, land: Region): void {
	const found = deadlines(event, given, lookup, holidays, land);
	const names = eventRule(event).deadlines.map(({ id }) => id);
	const inForce = names.filter((id) => id !== 'fiction' || iso(start) >= '2024-01-01');
	const wanted = inForce.map((id) => {
		const end = counted(id, start);
		const still = unshifted.has(id);
		const days = still ? [end, end] : [shifted(end, land, false), shifted(end, land, true)];
		return [id, iso(end), ...days.map(iso)].join(' ');
	});
	const said = found.map((one) => [one.id, one.counted, one.end, one.latest].join(' '));
	if (said.join() !== wanted.join())
		expect({ start: iso(start), land, said }).toEqual({ start: iso(start), land, said: wanted });
}

const counting = eventIds.filter((id) => eventRule(id).asked !== 'levy-year');

test.each(counting)(`${String(runs)} random days of "%s" in random Länder`, (event) => {
	const next = chance(event.length * 7919);
	for (let run = 0; run < runs; run++) {
		const start = Date.UTC(2018, 0, 1) + Math.floor(next() * 365.25 * 21) * DAY;
		const land = regions[Math.floor(next() * regions.length)] ?? 'BY';
		const day = iso(start);
		compare(event, eventRule(event).asked === 'arrival' ? { arrived: day } : { day }, start, land);
	}
});

test('the levy of each year in each Land: 31 March, moved on, and 30 June', () => {
	for (let year = 2018; year <= 2038; year++) {
		for (const land of regions) {
			const march = Date.UTC(year + 1, 2, 31);
			expect(
				deadlines('levy-year', { year }, lookup, holidays, land).map(({ id, counted: day, end }) => [id, day, end]),
			).toEqual([
				['levy', iso(march), iso(shifted(march, land, false))],
				['statement', `${String(year + 1)}-06-30`, `${String(year + 1)}-06-30`],
			]);
		}
	}
});
