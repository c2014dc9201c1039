/** The first screen of a result, in words: one sentence, one step, until when, whom to call. */
import type { CardView } from './result-view.ts';

/** Something that can be done at once. */
export interface StepView {
	/** `answer`: an open question, answered in place; `steps`: what to do stands with the benefit itself. */
	readonly kind: 'letter' | 'call' | 'answer' | 'go-on' | 'reckon' | 'steps' | 'office';
	readonly title: string;
	readonly href: string;
}

/** Whom to turn to, and how. */
export interface ContactView {
	readonly name: string;
	readonly phone: { readonly href: string; readonly written: string } | undefined;
	/** What has to be known of the number, such as that another body answers. */
	readonly note: string | undefined;
	readonly hours: string | undefined;
	/** Of a `mailto:` link. */
	readonly email: string | undefined;
	readonly web: string | undefined;
	/** The relay service, for who cannot hear. */
	readonly deaf: string | undefined;
}

export interface FirstView {
	/** The benefit that the sentence is about; none where nothing was checked. */
	readonly card: CardView | undefined;
	readonly sentence: string;
	/** What has to be known so that the sentence is not taken for more than it is. */
	readonly addition: string | undefined;
	/** Why, or what else is to be known; it may be longer. */
	readonly more: string | undefined;
	readonly until: string | undefined;
	readonly step: StepView;
	readonly contact: ContactView | undefined;
}

/** A day by which somebody has to act. */
export interface DueView {
	readonly benefit: string;
	readonly title: string;
	/** ISO day, for the order. */
	readonly day: string;
	/** As people write it, with the weekday. */
	readonly end: string;
	/** How far away it is. */
	readonly left: string;
}
