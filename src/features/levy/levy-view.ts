/** What the page of the levy shows, already in words: the components print it and compute nothing of the law. */
import type { Citation } from '#features/citation/citation.ts';
import type { SumLine } from '#features/sum/sum-line.ts';

/** A row of the table of months, as typed. */
export interface MonthView {
	readonly jobs: string;
	readonly occupied: string;
	readonly closed: boolean;
}

/** The name of a month, in full and short. */
export interface MonthName {
	readonly name: string;
	readonly short: string;
}

/** A field of a row of the table of months. */
export type MonthPart = 'jobs' | 'occupied';

/** A tier of the year; the last one is "nothing to pay". */
export interface TierView {
	readonly id: string;
	readonly label: string;
	readonly rate: string;
	readonly here: boolean;
	/** How far it is to this cheaper tier, and what is to be paid there. */
	readonly far: string | undefined;
	readonly means: string | undefined;
}

/** A word and its value. */
export interface Pair {
	readonly id: string;
	readonly label: string;
	readonly value: string;
}

export interface ResultView {
	readonly year: string;
	/** The levy, or that there is none. */
	readonly levy: string;
	/** Extra line under the sum: surcharge and total. */
	readonly surcharge: { readonly amount: string; readonly total: string } | undefined;
	/** What stands above the sentence where there is no duty at all. */
	readonly heading: string | undefined;
	/** The sentence that says what it means. */
	readonly meaning: string | undefined;
	/** Where amounts are a draft or not confirmed. */
	readonly mark: string | undefined;
	readonly facts: readonly Pair[];
	/** Until when to notify and to pay; nothing where there is no duty. */
	readonly due: { readonly day: string; readonly past: boolean } | undefined;
	/** What a screen reader says. */
	readonly spoken: string;
}

/** How the result comes about. */
export interface DetailsView {
	readonly tiers: readonly TierView[];
	readonly size: string | undefined;
	readonly steps: readonly SumLine[];
}

/** What is still missing, and the fields to go to. */
export interface GapView {
	readonly title: string;
	readonly text: string | undefined;
	readonly fields: readonly { readonly id: string; readonly label: string }[];
	readonly more: string | undefined;
}

/** A bar of the chart: the levy in cents if so many persons were employed all year. */
export interface Bar {
	readonly persons: number;
	readonly levy: number;
}

export interface ChartView {
	readonly bars: readonly Bar[];
	/** Where the employer stands. */
	readonly persons: number;
	readonly levy: number;
	/** The same in a sentence. */
	readonly alternative: string;
	readonly you: string;
	readonly rows: readonly { readonly persons: string; readonly levy: string; readonly rate: string }[];
}

/** The answer to one "what if". */
export interface IdeaView {
	readonly tone: 'less' | 'more' | 'same' | 'none';
	readonly difference: string;
	readonly then: string | undefined;
}

/** Two years side by side. */
export interface CompareView {
	readonly rows: readonly { readonly year: string; readonly rate: string; readonly levy: string }[];
	readonly sentence: string;
}

/** What a group of the counting help counts. */
export interface CountView {
	readonly lines: readonly { readonly id: string; readonly text: string; readonly norms: readonly Citation[] }[];
	readonly open: readonly string[];
	readonly hints: readonly string[];
	/** Jobs and places of the whole group; undefined while something is open. */
	readonly sum: string | undefined;
	readonly countFault: string | undefined;
	readonly spanFault: string | undefined;
	/** Which further questions matter. */
	readonly asks: { readonly shortHours: boolean; readonly multiple: boolean; readonly limits: boolean };
}

/** A section of the explanations. */
export interface SectionView {
	readonly id: string;
	readonly title: string;
	readonly text: readonly string[];
	readonly list: readonly string[];
	/** Text that follows the list. */
	readonly after: readonly string[];
	readonly norms: readonly Citation[];
}

/** The amounts of some years. */
export interface RatesView {
	readonly id: string;
	readonly years: string;
	readonly sizes: readonly {
		readonly id: string;
		readonly label: string;
		readonly tiers: readonly Pair[];
	}[];
}

/** What was entered, for paper: a sentence in the quick mode, else the months. */
export interface RecordInputs {
	readonly sentence: string | undefined;
	readonly months: readonly { readonly name: string; readonly jobs: string; readonly occupied: string }[];
	readonly options: readonly string[];
}
