/**
 * What a result shows, already in words: the components below print it and decide nothing.
 * Every list is in the order in which it is to be read.
 */
import type { Benefit, Nature, Truth } from '#lib/engine/types.ts';
import type { VerdictWord } from '#lib/engine/verdict.ts';

/** A provision, where it is explained here, and the address of its official text. */
export interface Citation {
	readonly text: string;
	readonly page: string;
	readonly href: string;
}

/** A requirement in words; parts are the requirements it is made of. */
export interface ReasonView {
	readonly id: string;
	readonly truth: Truth;
	readonly label: string;
	/** What it means that it is missing, and what to do; only where there is a text. */
	readonly unmet: string | undefined;
	readonly norms: readonly Citation[];
	readonly parts: readonly ReasonView[];
}

/** A question that is still open for a benefit. */
export interface OpenView {
	readonly id: string;
	/** The question as it is asked. */
	readonly question: string;
	/** Its name in lists. */
	readonly short: string;
	/** Where the person finds the answer. */
	readonly where: string | undefined;
	/** What was said, where the answer stands but an office has to settle what follows from it. */
	readonly said: string | undefined;
	/** What is to be clarified then, and how; only where there is a text. */
	readonly clarify: string | undefined;
	/** Address of the question. */
	readonly href: string;
}

/** A body that comes first, or may come first. */
export interface CarrierView {
	readonly id: string;
	readonly sure: boolean;
	readonly name: string;
	readonly why: string;
	readonly turnTo: string;
	readonly norms: readonly Citation[];
}

/** A rule of the law that goes with a verdict. */
export interface HintView {
	readonly id: string;
	readonly text: string;
	readonly norms: readonly Citation[];
}

/** A word and the sentence that belongs to it. */
export interface Fact {
	readonly id: string;
	readonly label: string;
	readonly text: string;
}

/** A benefit and the address of its page. */
export interface LinkView {
	readonly id: string;
	readonly title: string;
	readonly href: string;
}

/** One benefit with its verdict. */
export interface CardView extends LinkView {
	readonly verdict: VerdictWord;
	readonly nature: Nature;
	readonly audience: Benefit['audience'];
	/** Who decides. */
	readonly office: string;
	readonly summary: string;
	readonly natureLabel: string;
	/** How much it is by the answers, with its unit; only where the rules compute it. */
	readonly amount: string | undefined;
	/** What must not happen before the application; none where nothing is applied for beforehand. */
	readonly before: string | undefined;
	readonly facts: readonly Fact[];
	readonly next: readonly string[];
	readonly documents: readonly string[];
	readonly reasons: readonly ReasonView[];
	readonly open: readonly OpenView[];
	readonly carriers: readonly CarrierView[];
	readonly hints: readonly HintView[];
	readonly norms: readonly Citation[];
	/** Address of the pictures that show how it is decided. */
	readonly picture: string;
	/** Where the person can act on it at once. */
	readonly tools: readonly LinkView[];
	/** What would have to be different for the verdict to be `likely`, a sentence part each. Costly: call it when asked for. */
	readonly changes: () => readonly string[];
}

/** The benefits with one verdict. */
export interface GroupView {
	readonly verdict: VerdictWord;
	readonly cards: readonly CardView[];
}

/** One thing to do now, with the benefits it is for. */
export interface LeadView {
	readonly id: string;
	readonly verdict: VerdictWord;
	readonly title: string;
	readonly text: string | undefined;
	readonly cards: readonly { readonly id: string; readonly title: string }[];
	/** The way to the first question that is open, and how many there are; only where there is one. */
	readonly open: { readonly href: string; readonly count: number } | undefined;
}

/** One answer in words. */
export interface AnswerView {
	readonly id: string;
	readonly question: string;
	readonly answer: string;
}

/** A benefit whose verdict is another one than under the edition that was shown last. */
export interface ChangedView {
	readonly id: string;
	readonly title: string;
	readonly before: string;
	readonly now: string;
}

/** For which day, under which edition and on which day a result was made. Days as people write them. */
export interface StampView {
	readonly keyDate: string;
	readonly edition: string;
	readonly today: string;
	/** Whether a number of the law is not confirmed for the key date. */
	readonly unconfirmed: boolean;
}

/** A requirement that several benefits share, and whatever else stands once in the record. */
export interface SharedView<T> {
	readonly it: T;
	/** Titles of the benefits it matters for. */
	readonly benefits: readonly string[];
}

/** The office of a Land. */
export interface OfficeView {
	readonly land: string;
	readonly name: string;
	/** Its page; none where none was checked. */
	readonly web: string | undefined;
}

/** The days by which something has to be done for a benefit, reckoned from what was entered. */
export interface DatesView {
	readonly id: string;
	readonly title: string;
	/** A sentence for each deadline. */
	readonly lines: readonly string[];
}

/** Everything that a counsellor hands over, each thing once. */
export interface RecordView {
	/** What the guide asks, as its title. */
	readonly title: string;
	/** Name of the case; empty if it has none. */
	readonly label: string;
	readonly answers: readonly AnswerView[];
	readonly shared: readonly ReasonView[];
	readonly groups: readonly GroupView[];
	readonly carriers: readonly CarrierView[];
	/** Hints that belong to any of the benefits. */
	readonly hints: readonly HintView[];
	/** Open points that matter for several benefits; the others stand with their benefit. */
	readonly open: readonly SharedView<OpenView>[];
	readonly notChecked: readonly string[];
	readonly stamp: StampView;
	/** Days that were entered, and what follows from them. */
	readonly dates: readonly DatesView[];
	/** The office of the Land that was said. */
	readonly office: OfficeView | undefined;
	/** Address of the directory of all offices. */
	readonly directory: string;
	/** Address of this tool. */
	readonly address: string;
}
