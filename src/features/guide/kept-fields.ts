import { same } from '#lib/case/same.ts';
import type { Json } from '#lib/case/types.ts';
import { UNKNOWN, type Answer, type Question } from '#lib/engine/types.ts';
import { putAside, takeAside } from '#features/draft/aside.ts';
import { draftOf, type Draft } from './answer-draft.ts';

/** Where a question stands, and what is stored for it. */
export interface Place {
	readonly guide: string;
	readonly question: Question;
	/** The open case; `null` where the answer would begin one. */
	readonly id: string | null;
	/** The answer that is stored. */
	readonly given: Answer | undefined;
}

/** What is kept of a question while the person reads elsewhere. */
export interface Kept {
	/** What stood in its fields, not yet sent; nothing where that is what is stored. */
	readonly fields: Draft | undefined;
	/** Whether the person came from the list of answers, to change one. */
	readonly changing: boolean;
}

const nameOf = ({ guide, question }: Place) => `${guide}/${question.id}`;
const stored = ({ given }: Place) => (given ?? null) as Json;

/** Keeps in this tab what was ticked or typed but not sent; nothing where the fields say what is stored. */
export function keepFields(place: Place, fields: Draft, changing: boolean): void {
	const touched = !same({ ...fields }, { ...draftOf(place.question, place.given) });
	if (!touched && !changing) return;
	const typed = { fields: touched ? { ...fields } : null, changing };
	putAside(nameOf(place), { id: place.id, base: stored(place), typed });
}

/** What was kept, once; nothing where another answer has been stored since. */
export function takeFields(place: Place): Kept | undefined {
	const aside = takeAside(nameOf(place), place.id);
	if (!aside || !same(aside.base, stored(place))) return undefined;
	const { fields, changing } = aside.typed as unknown as { fields: Draft | null; changing: boolean };
	return { fields: fields && fits(place.question, fields) ? fields : undefined, changing };
}

/** Whether a question still has the options; those of the law may have other days. */
function fits({ options }: Question, { chosen, several }: Draft): boolean {
	const ticked = [...several, ...(chosen ? [chosen] : [])];
	return !options || ticked.every((option) => option === UNKNOWN || options.includes(option));
}
