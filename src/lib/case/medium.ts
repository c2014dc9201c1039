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

/** What a row is replaced for: a revision (0: there is none), whatever else it holds, or exactly this row. */
export type Expected = number | Row;

/** Where rows are kept. Rows come back as `unknown`: what a disk gives is checked by the reader. */
export interface Medium {
	readonly persistent: boolean;
	/** `newer-version`: only reading and `clear` work. */
	readonly trouble: FailureCode | null;
	readAll(): Promise<Entry[]>;
	/** @returns undefined if there is none */
	read(key: string): Promise<unknown>;
	/**
	 * Puts the row if, at that very moment, what is stored is as expected.
	 * @returns false if it is not, and nothing was written; true only once the row is on disk.
	 */
	swap(key: string, expected: Expected, row: Row): Promise<boolean>;
	/**
	 * Puts all of these rows or, where one of the keys is taken or anything fails, none.
	 * @returns false if a key is taken
	 */
	add(rows: ReadonlyMap<string, Row>): Promise<boolean>;
	remove(key: string): Promise<void>;
	/** The keys that were removed on purpose, as far as the medium keeps them: what is missing of these is not lost. */
	removed?(): Promise<readonly string[]>;
	clear(): Promise<void>;
	/** Sees to it, as far as it can, that nothing of what was removed stays in the files. Never rejects; takes seconds. */
	scrub?(): Promise<void>;
	close(): void;
}

/** Whether something stored has the shape of a row; whether its text is whole, only the checksum says. */
export function isRow(row: unknown): row is Row {
	if (typeof row !== 'object' || row === null) return false;
	const { revision, text, sum } = row as Record<string, unknown>;
	return typeof revision === 'number' && typeof text === 'string' && typeof sum === 'string';
}

/** Whether a stored row is as expected. What is no row never is. */
export function isAsExpected(row: unknown, expected: Expected): boolean {
	if (row === undefined || typeof row !== 'object' || row === null) return row === undefined && expected === 0;
	const { revision, text, sum } = row as Partial<Record<keyof Row, unknown>>;
	if (typeof expected === 'number') return revision === expected;
	return revision === expected.revision && text === expected.text && sum === expected.sum;
}
