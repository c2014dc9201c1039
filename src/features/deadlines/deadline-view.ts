/** What the page of deadlines shows, already in words. */
import type { Citation } from '#features/citation/citation.ts';

/** One deadline with its day. */
export interface DeadlineView {
	readonly id: string;
	/** `act`: to be done by then; `wait`: to be waited for; `state`: holds until then. */
	readonly kind: 'act' | 'wait' | 'state';
	readonly title: string;
	readonly text: string;
	/** Such as "Frist endet". */
	readonly until: string;
	/** The day, yyyy-mm-dd. */
	readonly day: string;
	/** The day with its weekday. */
	readonly end: string;
	/** How far away it is. */
	readonly left: string;
	readonly past: boolean;
	/** What is left to do when it is past. */
	readonly tooLate: string | undefined;
	/** The day to keep to, as a sentence; only where it is another one. */
	readonly safe: string | undefined;
	/** Where a second day is possible, and why. */
	readonly maybe: readonly string[];
	/** How it was counted. */
	readonly how: readonly string[];
	readonly norms: readonly Citation[];
	/** What it rests on in place of a provision, where none says how long it is. */
	readonly basis: string | undefined;
}

/** An event and the periods it sets running, for reading. */
export interface EventView {
	readonly id: string;
	readonly label: string;
	readonly hint: string;
	readonly deadlines: readonly {
		readonly id: string;
		readonly title: string;
		readonly length: string;
		readonly text: string;
		readonly norms: readonly Citation[];
	}[];
}
