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

/**
 * When a part of the law is the law: its first and its last day (ISO), no limit where one is not given. `sourceOn` leaves out what
 * is not, before a guide is compiled.
 */
export interface Days {
	readonly from?: string | undefined;
	readonly until?: string | undefined;
}

/** A question as the rule file gives it. Numbers are in `unit`, money in EUR; bounds are inclusive. */
export interface Question extends Days {
	readonly id: string;
	readonly type: QuestionType;
	readonly options?: readonly string[];
	/** When an option is there, for those that are not always. */
	readonly optionDays?: Readonly<Record<string, Days>> | undefined;
	/** The options under headings, each in one of them; asked in this order. */
	readonly groups?: readonly { readonly id: string; readonly options: readonly string[] }[] | undefined;
	/** Each option is shown with a picture of its own. */
	readonly pictured?: true | undefined;
	/** How one of the options is chosen, where not by ticking it: `place` from a list or by postal code. */
	readonly field?: 'place' | undefined;
	/** Of the options those that `what would change` may advise: what one can aim at. All where it is not given. */
	readonly aims?: readonly string[];
	/** Who finds the answer where it is open: people themselves, the office with them, or nobody needs it to apply. */
	readonly open?: 'self' | 'office' | 'later';
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

/** What is asked for although no provision says it. */
export interface Practice {
	/** Whose it is: a key of the words under `terms:practice`. */
	readonly of: string;
	/** ISO day on which it was read at the source. */
	readonly seen: string;
}

/**
 * Who settles what an answer leaves open, where that is no carrier: the office that decides on the benefit, the one that
 * finds the GdB, that one or the Agentur für Arbeit, the employer, a court, or the person, who has to ask.
 */
export const SETTLERS = ['office', 'disability-office', 'status-office', 'employer', 'court', 'person'] as const;

/** One of {@link SETTLERS}, or the id of a carrier. */
export type Settler = string;

/** A named part of a condition (a Tatbestandsmerkmal) with what it rests on: provisions or practice, never both. */
interface Named extends Days {
	readonly id?: string;
	readonly norms?: readonly string[];
	readonly practice?: Practice;
}

export type Condition = Named &
	(
		| { readonly all: readonly Condition[] }
		| { readonly any: readonly Condition[] }
		| { readonly not: Condition }
		/** Holds at most as "open": the answers that meet it do not settle the matter, somebody else does. */
		| { readonly maybe: Condition; readonly settledBy?: Settler }
		/** Met where `if` is unmet, because it is not about this person then: no reason is given for it. */
		| { readonly if: Condition; readonly then: Condition }
		| { readonly use: string }
		| Test
	);

/** A requirement that several benefits share. It rests on provisions or on practice, never on both. */
export interface Requirement extends Days {
	readonly id: string;
	readonly norms?: readonly string[];
	readonly practice?: Practice;
	readonly when: Condition;
}

/** When a carrier comes first for some purposes. `ask` never settles it: the carrier has to be asked. */
export interface CarrierCase extends Days {
	readonly purposes: readonly string[];
	readonly effect: 'first' | 'ask';
	readonly norms: readonly string[];
	readonly when: Condition;
	/** With `ask`: the questions whose answers leave it open. None where it has to be asked whatever is answered. */
	readonly leftOpenBy?: readonly string[];
	/** With `ask`: who settles it, where that is not the carrier itself. */
	readonly settledBy?: Settler;
	/** Carriers before it that do not pay all: where one of them comes first, this one is named for what is left. */
	readonly restOf?: readonly string[];
}

export interface Carrier extends Days {
	readonly id: string;
	/** Place in the order in which carriers are named when several come first. */
	readonly order: number;
	readonly norms: readonly string[];
	/** False for what is no body that one could turn to instead, and that no application is forwarded to. */
	readonly body?: boolean;
	readonly cases: readonly CarrierCase[];
}

/**
 * `person-claim`: the claim is that of the person, who alone can assert it, though the employer has the benefit of it. `duty`: of
 * the employer, told to the person; `own-duty`: told to the employer. `office-decision`: how an office has to decide.
 */
export type Nature = 'claim' | 'person-claim' | 'discretion' | 'duty' | 'office-duty' | 'own-duty' | 'office-decision';

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

export interface Benefit extends Days {
	readonly id: string;
	readonly norms: readonly string[];
	/** One of the manifest's. */
	readonly audience: string;
	readonly nature: Nature;
	readonly form: readonly string[];
	readonly purpose: string;
	readonly incomeTest: 'none' | 'not-if-disability-caused' | 'vehicle-table';
	readonly carriers: readonly string[];
	readonly apply: Apply;
	readonly requires: Condition;
	/** Requirements of its own, right under `requires`: where one is unmet, the benefit is not about this person and is not listed. */
	readonly about?: readonly string[];
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
export interface Conflict extends Days {
	readonly id: string;
	readonly norms: readonly string[];
	readonly when: Condition;
}

/** The question that says what is wanted, the option that means "show me all", and the purposes that it does not mean. */
export interface Wishes {
	readonly question: string;
	readonly everything: string;
	readonly apart?: readonly string[] | undefined;
	readonly ways?: Ways | undefined;
}

/** How somebody who does not know what to wish is led there: by few questions, of which the first answer that leads anywhere counts. */
export interface Ways {
	readonly asked: readonly Way[];
	/** What is looked at where no answer leads anywhere; never everything. */
	readonly otherwise: readonly string[];
	/** Purposes to which no way leads, because nobody looks for them who does not know them. */
	readonly apart?: readonly string[] | undefined;
}

/** A question on the way to the wish, and what is wished with each of its options. */
export interface Way {
	readonly question: string;
	readonly leads: Readonly<Record<string, readonly string[]>>;
}

/** Everything one guide needs, put together from the rule files and checked. */
export interface GuideSource {
	readonly id: string;
	readonly edition: string;
	readonly chapters: readonly Chapter[];
	readonly wish?: Wishes;
	/** Questions asked although no verdict hangs on them (the Land). */
	readonly always: readonly string[];
	readonly conflicts: readonly Conflict[];
	readonly questions: Readonly<Record<string, Question>>;
	readonly requirements: Readonly<Record<string, Requirement>>;
	readonly carriers: Readonly<Record<string, Carrier>>;
	readonly benefits: readonly Benefit[];
	readonly figures: Readonly<Record<string, Figure>>;
	/** The days on which anything here changes, sorted; without them every key date is compiled anew. */
	readonly turns?: readonly string[];
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
