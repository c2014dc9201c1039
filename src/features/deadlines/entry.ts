import { eventIds, type EventId } from '#lib/calculators/deadlines/events.ts';
import { landCodes } from '#lib/calculators/deadlines/land.ts';
import type { Json } from '#lib/case/types.ts';

/** The fields of an event, as typed. */
export const fields = ['day', 'arrived', 'posted', 'year'] as const;
export type Field = (typeof fields)[number];
export type Typed = Record<Field, string>;

/** Everything entered on the page; what was typed for another event stays. */
export interface DeadlineEntry {
	event: EventId | '';
	/** ISO code of the Land; empty where it is not known. */
	land: string;
	typed: Partial<Record<EventId, Typed>>;
}

/** Under which name a case keeps it. */
export const deadlineData = 'deadlines';

const longestText = 40;

export function emptyTyped(): Typed {
	return { day: '', arrived: '', posted: '', year: '' };
}

/** What a case holds of the page; a part that is not what it should be is left out. */
export function readEntry(data: Json | undefined): DeadlineEntry | undefined {
	const held = record(data);
	if (!held) return undefined;
	const typed: DeadlineEntry['typed'] = {};
	for (const id of eventIds) {
		const one = record(record(held.typed)?.[id]);
		if (!one) continue;
		const read = emptyTyped();
		for (const field of fields) read[field] = text(one[field]);
		if (!/^20(1[89]|[2-9]\d)$/.test(read.year)) read.year = '';
		typed[id] = read;
	}
	return {
		event: eventIds.find((id) => id === held.event) ?? '',
		land: landCodes.find((code) => code === held.land) ?? '',
		typed,
	};
}

/** The same as data for the store. */
export function entryData({ event, land, typed }: DeadlineEntry): Json {
	return { event, land, typed: Object.fromEntries(Object.entries(typed).map(([id, one]) => [id, { ...one }])) };
}

/** The days that a case holds for one benefit, as typed, by event. */
export function readDays(data: Json | undefined): Partial<Record<EventId, string>> {
	const held = record(data) ?? {};
	return Object.fromEntries(eventIds.flatMap((id) => (typeof held[id] === 'string' ? [[id, text(held[id])]] : [])));
}

/** There is one notice in a case: its day lies with the page of deadlines, and everything else asks there. */
export const sharedEvent = 'notice-received' satisfies EventId;

type Data = Readonly<Record<string, Json>>;

/** The day of the notice as typed; empty where there is none. */
export function sharedDay(data: Data): string {
	return readEntry(data[deadlineData])?.typed[sharedEvent]?.day ?? '';
}

/** What the page of deadlines keeps, with another day of the notice. */
export function withSharedDay(data: Data, day: string): Json {
	const { event, land, typed } = readEntry(data[deadlineData]) ?? { event: '', land: '', typed: {} };
	const own = { ...(typed[sharedEvent] ?? emptyTyped()), day };
	return entryData({ event: event || sharedEvent, land, typed: { ...typed, [sharedEvent]: own } });
}

/** Under which name a case keeps the days of a benefit. */
export const datesData = (benefit: string) => `dates.${benefit}`;

/** The days that a case holds for a benefit, with the one that it shares with everything else. */
export function keptDays(benefit: string, data: Data): Partial<Record<EventId, string>> {
	const own = readDays(data[datesData(benefit)]);
	const shared = sharedDay(data);
	return shared === '' ? own : { ...own, [sharedEvent]: shared };
}

function record(data: Json | undefined): Readonly<Record<string, Json>> | undefined {
	return typeof data === 'object' && data !== null && !Array.isArray(data)
		? (data as Readonly<Record<string, Json>>)
		: undefined;
}

function text(value: Json | undefined): string {
	return typeof value === 'string' ? value.slice(0, longestText) : '';
}
