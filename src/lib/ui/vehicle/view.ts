/** What the page of the vehicle aid shows, already in words. */
import type { Citation } from '#lib/ui/result/view.ts';

/** One line of the way to the sum. */
export interface LineView {
	readonly id: string;
	readonly label: string;
	readonly how: string | undefined;
	readonly value: string;
	readonly norms: readonly Citation[];
	readonly strong: boolean;
}

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
	readonly lines: readonly LineView[];
	readonly loan: string | undefined;
	readonly spoken: string;
}
