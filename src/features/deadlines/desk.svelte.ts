import { SvelteSet } from 'svelte/reactivity';
import { announced, deadlines, type Deadline } from '#lib/calculators/deadlines/deadlines.ts';
import { eventRule, type EventId } from '#lib/calculators/deadlines/events.ts';
import type { DeadlineEntry, Field, Typed } from './entry.ts';
import { emptyTyped } from './entry.ts';
import { holidays, lookup } from './law.ts';
import { readTyped, type Reading } from './reading.ts';

const noReading: Reading = { given: undefined, faults: new Map() };

/** What was entered on the page, and what it says. */
export class Desk {
	entry: DeadlineEntry = $state({ event: '', land: '', typed: {} });
	/** Fields that the person has left. */
	readonly touched = new SvelteSet<Field>();

	readonly typed: Typed = $derived.by(() => {
		const typed = this.entry.event && this.entry.typed[this.entry.event];
		return typed ? { ...typed, year: typed.year || this.year } : this.#empty();
	});
	readonly reading: Reading = $derived.by(() =>
		this.entry.event ? readTyped(this.entry.event, this.typed, this.months) : noReading,
	);
	readonly found: readonly Deadline[] = $derived.by(() => {
		const { event, land } = this.entry;
		const { given } = this.reading;
		return event && given ? deadlines(event, given, lookup, holidays, land || undefined) : [];
	});

	/**
	 * @param months their names, to read days with
	 * @param year of a levy to begin with
	 */
	constructor(
		readonly months: readonly string[],
		readonly year: string,
	) {}

	choose(event: EventId | ''): void {
		this.entry.event = event;
		this.touched.clear();
	}

	enter(field: Field, text: string): void {
		const { event } = this.entry;
		if (event) this.entry.typed[event] = { ...this.typed, [field]: text };
	}

	/** Treats every field as left, so that all that is wrong shows. */
	touchAll(): void {
		for (const field of ['day', 'arrived', 'posted', 'year'] as const) this.touched.add(field);
	}

	/** The day on which the decision counts as announced, where it is another one than was typed. */
	get announcedOn(): string | undefined {
		const { given } = this.reading;
		const day = given?.posted === undefined ? undefined : announced(given, lookup);
		return day === given?.arrived ? undefined : day;
	}

	/** The first day of those that the person named. */
	get firstDay(): string | undefined {
		const { given } = this.reading;
		return given?.day ?? given?.posted ?? given?.arrived;
	}

	/** Whether a Land matters: some end may move. */
	get landMatters(): boolean {
		const { event } = this.entry;
		return event !== '' && eventRule(event).deadlines.some(({ shift }) => shift !== undefined);
	}

	#empty(): Typed {
		return { ...emptyTyped(), year: this.year };
	}
}
