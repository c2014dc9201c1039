import { deadlines } from '#lib/calculators/deadlines/deadlines.ts';
import { eventRule, type EventId } from '#lib/calculators/deadlines/events.ts';
import type { Json } from '#lib/case/types.ts';
import type { Answers, Benefit } from '#lib/engine/types.ts';
import type { Verdict } from '#lib/engine/verdict.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { DeadlineView } from './deadline-view.ts';
import { monthNames } from '#lib/i18n/day-words.ts';
import { deadlineView } from './show-deadline.ts';
import { emptyTyped, keptDays } from './entry.ts';
import { eventsOf } from './events-of.ts';
import { faultSentence } from './fault-sentence.ts';
import { holidays, lookup } from './law.ts';
import { readTyped } from './reading.ts';

/** Where and when deadlines are reckoned, and in which words. */
export interface Reckoning {
	/** With the groups `deadlines`. */
	readonly texts: Texts;
	/** ISO code of the Land; undefined where it is not known. */
	readonly land: string | undefined;
	/** yyyy-mm-dd */
	readonly today: string;
	/** What was answered, where a case is open. */
	readonly answers?: Answers;
}

/** The deadlines that an event sets running on a day as typed, and what is wrong with the day. */
export function reckon(
	event: EventId,
	text: string,
	told: Reckoning,
): { views: DeadlineView[]; fault: string | undefined } {
	const months = monthNames(told.texts.language);
	const field = eventRule(event).asked === 'arrival' ? 'arrived' : 'day';
	const { given, faults } = readTyped(event, { ...emptyTyped(), [field]: text }, months);
	const found = given ? deadlines(event, given, lookup, holidays, told.land) : [];
	const fault = text.trim() === '' ? undefined : faults.get(field);
	return {
		views: found.map((one) => deadlineView(one, told)),
		fault: fault && faultSentence(fault, text, months, told.texts.t),
	};
}

/**
 * The deadlines of a benefit that follow from the days a case keeps for it.
 * @param urgent events whose days count whatever the verdict is
 */
export function keptDates(
	benefit: Benefit,
	verdict: Verdict | undefined,
	data: Readonly<Record<string, Json>>,
	told: Reckoning,
	urgent: readonly EventId[] = [],
): DeadlineView[] {
	const days = keptDays(benefit.id, data);
	const events = new Set([...urgent, ...eventsOf(benefit, verdict, told.answers)]);
	return [...events].flatMap((event) => reckon(event, days[event] ?? '', told).views);
}
