import type { Answers } from '#lib/engine/types.ts';

/** Anything that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export type CaseId = string;

/**
 * What one person said, on this device. Treat it as immutable: a change is a new object.
 * Times are ISO 8601 in UTC, days `yyyy-mm-dd`; both are given by the caller.
 */
export interface Case {
	readonly id: CaseId;
	/** Counts the saves of this case; 0 as long as it was never saved. Order is told by it, never by the clock. */
	readonly revision: number;
	/** May be empty; what an unnamed case is called is for the caller to say. */
	readonly label: string;
	/** The guide or calculator that the case belongs to: `person`, `employer`, `levy`, … */
	readonly guide: string;
	readonly answers: Answers;
	/** What was typed into calculators and letters, by their name. Whoever reads an entry checks its shape. */
	readonly data: Readonly<Record<string, Json>>;
	/** The day for which the law is applied. */
	readonly keyDate: string;
	/** The edition of the rules under which `verdicts` were shown. */
	readonly edition: string;
	/** The verdicts last shown, by benefit, so that a later edition can say what has changed. */
	readonly verdicts: Readonly<Record<string, string>>;
	/** Ticked items of checklists. */
	readonly ticks: Readonly<Record<string, boolean>>;
	readonly notes: string;
	readonly createdAt: string;
	readonly updatedAt: string;
}

/** What a person can change in a case. */
export type CaseContent = Omit<Case, 'id' | 'revision' | 'guide' | 'createdAt' | 'updatedAt'>;

/** A stored case that cannot be trusted. It is kept and never overwritten until the person removes it. */
export interface Damaged {
	readonly id: CaseId;
	/** `newer`: not damaged at all, but written by a newer version of this app. */
	readonly reason: 'checksum' | 'shape' | 'unreadable' | 'newer';
	/** Everything that is left of it, as text, for export; empty if the browser cannot read it at all. */
	readonly raw: string;
}

/** `cases` are sorted, the most recently changed first. */
export interface Listing {
	readonly cases: readonly Case[];
	readonly damaged: readonly Damaged[];
}

/** What a start found on this device. */
export interface Found extends Listing {
	/** Ids of cases that were saved here and are gone, or (if also in `cases`) are back in an older state. */
	readonly lost: readonly CaseId[];
	/** False: nothing outlives this tab, and the person must be told. */
	readonly persistent: boolean;
	/** Why the store is not what it should be (memory only, or `newer-version`: read only); null if all is well. */
	readonly trouble: FailureCode | null;
}

export type FailureCode =
	/** The device has no space left, and the browser says so. */
	| 'quota'
	/** Another tab holds an older database open. */
	| 'blocked'
	/** The browser lost its database, also at the second try; in Chromium a full disk may be why. */
	| 'closed'
	/** A newer version of this app has written here; this one only reads. */
	| 'newer-version'
	/** There is no database here (private mode, switched off). */
	| 'unavailable'
	/** The stored case cannot be trusted and is not overwritten. */
	| 'damaged'
	/** The id is taken, or other tabs write without pause. */
	| 'conflict'
	/** The case was removed in another tab. */
	| 'gone'
	| 'failed';

/** One thing that was changed here and, differently, elsewhere. Nothing of `mine` was written for it. */
export interface Conflict {
	readonly part: keyof CaseContent;
	/** The question, tick or calculator; empty for `label` and `notes`. */
	readonly key: string;
	/** Which field of what was typed; only for `data`. */
	readonly field?: readonly string[];
	/** `undefined`: removed. */
	readonly mine: Json | undefined;
	readonly theirs: Json | undefined;
}

/** `case` is what is stored now: all that was changed, except what stands in `conflicts`. */
export interface Saved {
	readonly case: Case;
	readonly conflicts: readonly Conflict[];
}

/** What another tab did. */
export type Notice = { readonly kind: 'saved' | 'removed'; readonly id: CaseId } | { readonly kind: 'erased' };

/** The cases on this device. Every method rejects with a `StorageFailure` and with nothing else. */
export interface CaseStore {
	readonly persistent: boolean;
	list(): Promise<Listing>;
	/** @returns null if there is none; rejects with `damaged` if it cannot be trusted. */
	load(id: CaseId): Promise<Case | null>;
	/**
	 * Stores what differs between `seen` (as it came from the store, or from `newCase`) and `mine`; resolves once it is
	 * on disk. What other tabs changed meanwhile stays; where both changed the same thing theirs stays and is reported.
	 * Rejects with `gone` if the case was removed elsewhere, with `conflict` if a new case's id is taken.
	 * @param at the time of the change.
	 */
	save(seen: Case, mine: Case, at: string): Promise<Saved>;
	/**
	 * Stores cases that were never stored here, all of them or none. Rejects with `conflict` if an id is taken.
	 * @returns the cases as they are stored
	 */
	add(cases: readonly Case[]): Promise<Case[]>;
	/** Removes a case, damaged or not. No error if there is none. */
	remove(id: CaseId): Promise<void>;
	/**
	 * Removes everything, also when the store is read only. Finished at the next start if the tab is killed in between.
	 * Rejects if there may be cases on this device that it could not reach.
	 */
	eraseAll(): Promise<void>;
	/** Ends the message about lost cases, once the person has read it. */
	forgetLost(found: Pick<Found, 'lost' | 'cases'>): void;
	/** @returns a function that ends it. Not told of this tab's own doing. */
	subscribe(listener: (notice: Notice) => void): () => void;
	close(): void;
}
