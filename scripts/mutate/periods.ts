/** The signed periods: which day the law leads to, by its length alone, weekends and holidays left out. */
import { announced, deadlines, type Given } from '../../src/lib/calculators/deadlines/deadlines.ts';
import type { EventId } from '../../src/lib/calculators/deadlines/events.ts';
import { periodLookup } from '../../src/lib/calculators/deadlines/lookup.ts';
import file from '../../rules/examples/deadlines.json' with { type: 'json' };
import holidays from '../../rules/holidays.json' with { type: 'json' };
import type { Calculation, Figures } from './calculations.ts';

interface PeriodExample {
	readonly says: string;
	readonly events: readonly string[];
	readonly given: Given;
	/** Days by the name of the deadline; those that are not named must not be there. */
	readonly expect: Readonly<Record<string, string>>;
	/** The day on which a posted decision counts as announced. */
	readonly announced?: string;
}

/** The ends of all periods of an event by their length alone. */
export function ends(event: string, given: Given, figures: Figures): Record<string, string> {
	const found = deadlines(event as EventId, given, periodLookup(figures), holidays);
	return Object.fromEntries(found.map(({ id, counted }) => [id, counted]));
}

export const periods = (file.examples as unknown as readonly PeriodExample[]).map(
	({ says, events, given, expect, announced: day }): Calculation => ({
		says,
		expected: { ends: expect, announced: day },
		found: (figures) => ({
			ends: Object.assign({}, ...events.map((event) => ends(event, given, figures))) as Record<string, string>,
			announced: day && announced(given, periodLookup(figures)),
		}),
	}),
);
