import type { Figure } from '#lib/engine/types.ts';
import type { RuleBook } from '#lib/rules/book.ts';

/** What the commands need from outside. Nothing else is read, and nothing is written. */
export interface CommandIo {
	readonly book: RuleBook;
	readonly figures: Readonly<Record<string, Figure>>;
	/** The text of a file; `-` is the standard input. Throws if there is none. */
	readonly read: (path: string) => string;
	/** The German texts of a group, such as `questions/work`. Throws if there are none. */
	readonly texts: (group: string) => unknown;
	/** Today as an ISO day. */
	readonly today: string;
}

/** What to print where, with line ends, and how to exit: 0 done, 2 wrong input (one line in `err`). */
export interface CommandResult {
	readonly exit: 0 | 2;
	readonly out: string;
	readonly err: string;
}
