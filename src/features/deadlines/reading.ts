import type { Given } from '#lib/calculators/deadlines/deadlines.ts';
import { eventRule, type EventId } from '#lib/calculators/deadlines/events.ts';
import { readDay, type DayFault } from '#lib/calculators/deadlines/read-day.ts';
import type { Field, Typed } from './entry.ts';

/** What is wrong with a field. `empty`: nothing stands there; `backwards`: the letter came before it was sent. */
export type Fault = DayFault | { readonly code: 'empty' | 'emptyArrival' | 'backwards' };

/** What the typed texts say. `given` only where nothing is missing or wrong. */
export interface Reading {
	readonly given: Given | undefined;
	readonly faults: ReadonlyMap<Field, Fault>;
}

/** Reads what was typed for an event, without guessing. */
export function readTyped(event: EventId, typed: Typed, monthNames: readonly string[]): Reading {
	const faults = new Map<Field, Fault>();
	const read = (field: Field): string | undefined => {
		const { day, fault } = readDay(typed[field], monthNames);
		if (fault) faults.set(field, fault);
		return day;
	};
	switch (eventRule(event).asked) {
		case 'day': {
			const day = read('day');
			if (day === undefined && !faults.has('day')) faults.set('day', { code: 'empty' });
			return { given: day === undefined ? undefined : { day }, faults };
		}
		case 'arrival': {
			const arrived = read('arrived');
			const posted = read('posted');
			if (arrived === undefined && posted === undefined && faults.size === 0)
				faults.set('arrived', { code: 'emptyArrival' });
			if (arrived !== undefined && posted !== undefined && arrived < posted)
				faults.set('arrived', { code: 'backwards' });
			const given = { ...(arrived !== undefined && { arrived }), ...(posted !== undefined && { posted }) };
			return { given: faults.size === 0 ? given : undefined, faults };
		}
		case 'levy-year':
			return { given: { year: Number(typed.year) }, faults };
	}
}
