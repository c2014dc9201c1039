/** How a sum comes about, already in words. */
import type { Citation } from '#features/citation/citation.ts';

/** One line of the way to the sum. */
export interface SumLine {
	readonly id: string;
	readonly label: string;
	readonly how: string | undefined;
	readonly value: string;
	readonly norms: readonly Citation[];
	/** The lines that one looks for first. */
	readonly strong: boolean;
}
