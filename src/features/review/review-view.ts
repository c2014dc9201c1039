/** What the folder for review shows, already in words. */
import type { VerdictWord } from '#lib/engine/verdict.ts';
import type { Citation } from '#features/citation/citation.ts';

/** A condition in words: a sentence, or a heading with parts. */
export interface ConditionView {
	/** Says how the parts belong together, or what is asked and which answers fit. */
	readonly text: string;
	/** Name of the requirement, where it has one. */
	readonly label: string | undefined;
	readonly norms: readonly Citation[];
	/** Whose practice it is and as of when, where no provision says it. */
	readonly practice: string | undefined;
	readonly parts: readonly ConditionView[];
}

/** A requirement as a column of the table. */
export interface RequirementView {
	/** Short name of the column. */
	readonly mark: string;
	readonly condition: ConditionView;
}

export interface CaseView {
	readonly effect: string;
	readonly norms: readonly Citation[];
	readonly condition: ConditionView;
}

/** A carrier as a column of the table, with the cases in which it comes first or has to be asked. */
export interface PriorView {
	readonly mark: string;
	readonly name: string;
	readonly cases: readonly CaseView[];
}

export interface RowView {
	readonly cells: readonly string[];
	readonly verdict: VerdictWord;
	readonly says: string;
}

export interface ExampleView {
	readonly says: string;
	readonly verdict: string;
	/** Who is shown with the verdict and how, in words; none where the example does not speak of it. */
	readonly carriers: string | undefined;
	/** For how many more cases the sentence holds. */
	readonly more: number;
}

/** One benefit, for someone who knows the law to read, correct and sign. */
export interface ReviewView {
	readonly id: string;
	readonly title: string;
	readonly facts: readonly { readonly label: string; readonly text: string }[];
	readonly norms: readonly Citation[];
	readonly requirements: readonly RequirementView[];
	/** How the requirements belong together; none where simply all of them have to be met. */
	readonly joined: ConditionView | undefined;
	readonly carriers: readonly PriorView[];
	readonly rows: readonly RowView[];
	readonly examples: readonly ExampleView[];
	/** What the rule leaves to an office. */
	readonly leftOpen: readonly string[];
}

export interface GroupView {
	readonly id: string;
	readonly title: string;
	readonly benefits: readonly ReviewView[];
}
