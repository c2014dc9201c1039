/**
 * The words of the engine (design.md sections 2, 4 and 5): what a rule file says, what a person says, what comes out.
 * Ids only, no sentences. Everything here is plain data.
 */

/** "Weiß ich nicht": a valid answer to every question; it leaves conditions open. */
export const UNKNOWN = 'unknown';

/** One answer: an option id, `yes`/`no`, an ISO day, a number (hours, EUR), several option ids, or {@link UNKNOWN}. */
export type Answer = string | number | readonly string[];
export type Answers = Readonly<Record<string, Answer>>;

export type Truth = 'met' | 'unmet' | 'open';

export type QuestionType = 'choice' | 'multiple' | 'yes-no' | 'number' | 'money' | 'date';

/** A question as the rule file gives it. Numbers are in `unit`, money in EUR; bounds are inclusive. */
export interface Question {
	readonly id: string;
	readonly type: QuestionType;
	readonly options?: readonly string[];
	readonly unit?: string;
	readonly min?: number;
	readonly max?: number;
	/** Provisions that make the question necessary ("Warum fragen wir das?"). */
	readonly norms: readonly string[];
}

/** The closed list of tests. A string in a comparison is the name of a figure, never a number of the law itself. */
export interface Test {
	readonly question?: string;
	/** Name of a computed fact, where arithmetic is needed; exactly one of `question` and `fact` is given. */
	readonly fact?: string;
	readonly is?: string;
	readonly in?: readonly string[];
	readonly includes?: string;
	readonly atLeast?: string;
	readonly atMost?: string;
	readonly below?: string;
	readonly above?: string;
}

/** A named part of a condition (a Tatbestandsmerkmal) with the provisions it rests on. */
interface Named {
	readonly id?: string;
	readonly norms?: readonly string[];
}

export type Condition = Named &
	(
		| { readonly all: readonly Condition[] }
		| { readonly any: readonly Condition[] }
		| { readonly not: Condition }
		/** Holds at most as "open": what is met here does not settle the matter, an office has to decide. */
		| { readonly maybe: Condition }
		| { readonly use: string }
		| Test
	);

export interface Requirement {
	readonly id: string;
	readonly norms: readonly string[];
	readonly when: Condition;
}

/** When a carrier comes first for some purposes. `ask` never settles it: the carrier has to be asked. */
export interface CarrierCase {
	readonly purposes: readonly string[];
	readonly effect: 'first' | 'ask';
	readonly norms: readonly string[];
	readonly when: Condition;
}

export interface Carrier {
	readonly id: string;
	/** Place in the order in which carriers are named when several come first. */
	readonly order: number;
	readonly norms: readonly string[];
	/** False for what is no body that one could turn to instead, and that no application is forwarded to. */
	readonly body?: boolean;
	readonly cases: readonly CarrierCase[];
}

/** `person-claim`: the claim is that of the person, who alone can assert it, though the employer has the benefit of it. */
export type Nature = 'claim' | 'person-claim' | 'should' | 'discretion' | 'duty';

export interface Apply {
	/** Who decides. */
	readonly office: string;
	/** Which place makes an office competent. */
	readonly place: string;
	/** What must not happen before the application. */
	readonly before: string;
	/** How long a decision may take, by rule name. */
	readonly decision: string;
}

export interface Benefit {
	readonly id: string;
	readonly norms: readonly string[];
	readonly audience: 'person' | 'employer' | 'organisation' | 'protection';
	readonly nature: Nature;
	readonly form: readonly string[];
	readonly purpose: string;
	readonly incomeTest: 'none' | 'not-if-disability-caused' | 'vehicle-table';
	readonly carriers: readonly string[];
	readonly apply: Apply;
	readonly requires: Condition;
	/** What the benefit comes to, where the law gives a number: a computed fact and its unit. */
	readonly amount?: { readonly fact: string; readonly unit: string };
	/** Benefits of the same guide that the law does not give beside this one, with the provisions that say so. */
	readonly excludes?: readonly { readonly benefit: string; readonly norms: readonly string[] }[];
}

/** A dated number of the law, already resolved for one key date. */
export interface FigureValue {
	readonly value: number;
	readonly status: 'confirmed' | 'projected' | 'unconfirmed';
}

export interface Figure {
	readonly unit: string;
	readonly norms: readonly string[];
	readonly source: string;
	readonly values: Readonly<Record<string, number | { readonly value: number; readonly status: 'projected' }>>;
	readonly verifiedOn: string;
	readonly reviewBy: string;
}

export interface Chapter {
	readonly id: string;
	readonly questions: readonly string[];
}

/** Answers that cannot both be right. Shown as soon as it is met; the person says which of them to change. */
export interface Conflict {
	readonly id: string;
	readonly norms: readonly string[];
	readonly when: Condition;
}

/** Everything one guide needs, put together from the rule files and checked. */
export interface GuideSource {
	readonly id: string;
	readonly edition: string;
	readonly chapters: readonly Chapter[];
	/** The question that says what is wanted, and the option that means "show me all". */
	readonly wish?: { readonly question: string; readonly everything: string };
	/** Questions asked although no verdict hangs on them (the Land). */
	readonly always: readonly string[];
	readonly conflicts: readonly Conflict[];
	readonly questions: Readonly<Record<string, Question>>;
	readonly requirements: Readonly<Record<string, Requirement>>;
	readonly carriers: Readonly<Record<string, Carrier>>;
	readonly benefits: readonly Benefit[];
	readonly figures: Readonly<Record<string, Figure>>;
}

/**
 * A fact that needs arithmetic: reads answers, gives an answer, or nothing while it cannot be known. It has to rise or fall
 * steadily with each number it reads: whether a number still matters is tried at its bounds.
 */
export interface ComputedFact {
	readonly questions: readonly string[];
	readonly figures: readonly string[];
	readonly compute: (
		answer: (question: string) => Answer | undefined,
		figure: (name: string) => number,
	) => Answer | undefined;
}
export type ComputedFacts = Readonly<Record<string, ComputedFact>>;
