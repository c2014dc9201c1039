/** What is shown of a benefit, already in words. */
import type { Truth } from '#lib/engine/types.ts';
import type { Citation } from '#features/citation/citation.ts';

/** A requirement in words; parts are the requirements it is made of. */
export interface ReasonView {
	readonly id: string;
	readonly truth: Truth;
	readonly label: string;
	/** What it means that it is missing, and what to do; only where there is a text. */
	readonly unmet: string | undefined;
	readonly norms: readonly Citation[];
	/** Whose practice it is and as of when, where no provision says it. */
	readonly practice: string | undefined;
	readonly parts: readonly ReasonView[];
}

/** A body that comes first, or may come first. */
export interface CarrierView {
	readonly id: string;
	readonly sure: boolean;
	/** Whether it comes after the first, for what that one does not pay. */
	readonly rest: boolean;
	readonly name: string;
	readonly why: string;
	readonly turnTo: string;
	readonly norms: readonly Citation[];
}

/** A word and the sentence that belongs to it. */
export interface Fact {
	readonly id: string;
	readonly label: string;
	readonly text: string;
}

/** What runs out or must not be done unadvised, whatever the verdict is. */
export interface UrgentView {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly norms: readonly Citation[];
	/** Whose practice it is, where no provision says it. */
	readonly practice: string | undefined;
	/** Where the last day is reckoned; none where nothing can be reckoned. */
	readonly href: string | undefined;
	/** The letter that does it, where there is one. */
	readonly letter: { readonly title: string; readonly href: string } | undefined;
}

/** How the body that comes first decides, and on what that rests. */
export interface ProcedureView extends Fact {
	readonly norms: readonly Citation[];
}
