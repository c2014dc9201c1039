import type { FailureCode } from './types.ts';

/** How a case lies in a medium: sealed text, so that a medium (or an encryption in between) knows nothing of cases. */
export interface Row {
	readonly revision: number;
	readonly text: string;
	readonly sum: string;
}

/** `unreadable`: the medium has the key, but cannot give the row. */
export interface Entry {
	readonly key: string;
	readonly row: unknown;
	readonly unreadable?: true;
}

/** Where rows are kept. Rows come back as `unknown`: what a disk gives is checked by the reader. */
export interface Medium {
	readonly persistent: boolean;
	/** `newer-version`: only reading and `clear` work. */
	readonly trouble: FailureCode | null;
	readAll(): Promise<Entry[]>;
	/** @returns undefined if there is none */
	read(key: string): Promise<unknown>;
	/**
	 * Puts the row if, at that very moment, the stored one has the revision `expected` (0: there is none).
	 * @returns false if it has another, and nothing was written; true only once the row is on disk.
	 */
	swap(key: string, expected: number, row: Row): Promise<boolean>;
	remove(key: string): Promise<void>;
	clear(): Promise<void>;
	close(): void;
}

/** The revision of a stored row as a medium compares it: 0 if there is none, NaN (equal to nothing) if it is no row. */
export function revisionOf(row: unknown): number {
	if (row === undefined) return 0;
	const revision = typeof row === 'object' && row !== null && 'revision' in row ? row.revision : NaN;
	return typeof revision === 'number' ? revision : NaN;
}
