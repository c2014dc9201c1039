import { eventIds, type EventId } from '#lib/calculators/deadlines/events.ts';
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
		typed[id] = read;
	}
	return { event: eventIds.find((id) => id === held.event) ?? '', land: text(held.land), typed };
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

function record(data: Json | undefined): Readonly<Record<string, Json>> | undefined {
	return typeof data === 'object' && data !== null && !Array.isArray(data)
		? (data as Readonly<Record<string, Json>>)
		: undefined;
}

function text(value: Json | undefined): string {
	return typeof value === 'string' ? value.slice(0, longestText) : '';
}
