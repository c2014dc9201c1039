/**
 * What a result shows, already in words: the components below print it and decide nothing.
 * Every list is in the order in which it is to be read.
 */
import type { Benefit, Nature } from '#lib/engine/types.ts';
import type { VerdictWord } from '#lib/engine/verdict.ts';
import type { CarrierView, Fact, ProcedureView, ReasonView, UrgentView } from '#features/benefits/benefit-view.ts';
import type { LawsuitView } from '#features/dismissal/lawsuit.ts';
import type { Citation } from '#features/citation/citation.ts';

/** A question that is still open for a benefit. */
export interface OpenView {
	readonly id: string;
	/** The question as it is asked. */
	readonly question: string;
	/** Its name in lists. */
	readonly short: string;
	/** Where the person finds the answer. */
	readonly where: string | undefined;
	/** What was said, where the answer stands but somebody else has to settle what follows from it. */
	readonly said: string | undefined;
	/** Whether the person was asked and does not know it. */
	readonly unknown: boolean;
	/** Who settles it then; only where the rules say so. */
	readonly settled: string | undefined;
	/** What is to be clarified then, and how; only where there is a text. */
	readonly clarify: string | undefined;
	/** Address of the question. */
	readonly href: string;
}

/** A rule of the law that goes with a verdict. */
export interface HintView {
	readonly id: string;
	readonly text: string;
	readonly norms: readonly Citation[];
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
	/** Who decides, in words and as the rules name it. */
	readonly office: string;
	readonly officeId: string;
	readonly summary: string;
	readonly natureLabel: string;
	/** How much it is by the answers, with its unit; only where the rules compute it. */
	readonly amount: string | undefined;
	/** What must not happen before the application, or what is left where it has happened; none where nothing is applied for beforehand. */
	readonly before: string | undefined;
	/** Whether the application has to come before something, and not only soon. */
	readonly applyBefore: boolean;
	/** Whether that has happened already. */
	readonly late: boolean;
	/** What runs out, with every verdict. */
	readonly urgent: readonly UrgentView[];
	/** How the body that comes first decides; empty where none surely does. */
	readonly procedures: readonly ProcedureView[];
	/** That an application is possible all the same; only with `unlikely`, and where the reader can apply. */
	readonly still: string | undefined;
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

/** One answer in words. */
export interface AnswerView {
	readonly id: string;
	readonly question: string;
	readonly answer: string;
}

/** A benefit whose verdict is another one than under the edition that was shown last. */
/** What the law of another day says to the same answers. */
export interface LawTodayView {
	readonly then: string;
	readonly now: string;
	/** Each benefit whose verdict differs, with the requirements that do. */
	readonly items: readonly { readonly id: string; readonly text: string; readonly why: readonly string[] }[];
	/** Questions that are new, or whose answer does not fit any more. */
	readonly asked: readonly string[];
}

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
	/** Its number, or that of the authority around it; none where none was found. */
	readonly phone: { readonly number: string; readonly written: string; readonly authority: boolean } | undefined;
}

/** The days by which something has to be done for a benefit, reckoned from what was entered. */
export interface DatesView {
	readonly id: string;
	readonly title: string;
	/** A sentence for each deadline. */
	readonly lines: readonly string[];
	/** Days that are not past and by which somebody has to act; `day` is yyyy-mm-dd, `end` and `left` are words. */
	readonly acts: readonly {
		readonly title: string;
		readonly day: string;
		readonly end: string;
		readonly left: string;
	}[];
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
	/** What runs out for any of the benefits. */
	readonly urgent: readonly UrgentView[];
	/** How the bodies that come first decide. */
	readonly procedures: readonly ProcedureView[];
	/** Hints that belong to any of the benefits. */
	readonly hints: readonly HintView[];
	/** Open points that matter for several benefits; the others stand with their benefit. */
	readonly open: readonly SharedView<OpenView>[];
	readonly notChecked: readonly string[];
	/** Whether there is so much that the steps of what is to be clarified stand on the screen only. */
	readonly short: boolean;
	readonly stamp: StampView;
	/** Days that were entered, and what follows from them. */
	readonly dates: readonly DatesView[];
	/** Until when to sue, and what is left after that. */
	readonly lawsuit: LawsuitView | undefined;
	/** The office of the Land that was said. */
	readonly office: OfficeView | undefined;
	/** Address of the directory of all offices. */
	readonly directory: string;
	/** Address of this tool. */
	readonly address: string;
}
