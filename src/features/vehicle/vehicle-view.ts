/** What the page of the vehicle aid shows, already in words. */
import type { SumLine } from '#features/sum/sum-line.ts';

/** Up to which income which share is paid. */
export interface LimitView {
	readonly limit: string;
	readonly share: string;
	readonly here: boolean;
}

export interface AidView {
	readonly grant: string;
	/** How it comes about, or why there is none. */
	readonly meaning: string;
	readonly sums: readonly {
		readonly id: string;
		readonly label: string;
		readonly value: string;
		readonly hint?: string;
	}[];
	readonly lines: readonly SumLine[];
	readonly loan: string | undefined;
	readonly spoken: string;
}
