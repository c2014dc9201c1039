import { UNKNOWN, type Answer, type Question } from '#lib/engine/types.ts';

/** Options of a multiple choice that leave no other beside them, by the names that the rule files give them. */
const alone: readonly string[] = ['everything', 'none', UNKNOWN];

/** What stands in the fields of a question, before it is an answer. */
export interface Draft {
	/** The ticked option of a single choice; for numbers and days {@link UNKNOWN} or nothing. */
	readonly chosen: string;
	readonly several: readonly string[];
	readonly typed: string;
}

const empty = { chosen: '', several: [], typed: '' } satisfies Draft;

/** The fields as an earlier answer fills them; a new object each time. */
export function draftOf(question: Question, given: Answer | undefined): Draft {
	if (given === undefined) return { ...empty };
	if (question.type === 'multiple') return { ...empty, several: typeof given === 'object' ? given : [String(given)] };
	if (given === UNKNOWN || isChoice(question)) return { ...empty, chosen: String(given) };
	return { ...empty, typed: typeof given === 'number' ? String(given).replace('.', ',') : String(given) };
}

/** What was ticked; nothing where nothing is. What was typed, `amountOf` reads. */
export function answerOf(question: Question, { chosen, several }: Draft): Answer | undefined {
	if (question.type !== 'multiple') return chosen || undefined;
	if (several.includes(UNKNOWN)) return UNKNOWN;
	const inOrder = (question.options ?? []).filter((option) => several.includes(option));
	return inOrder.length > 0 ? inOrder : undefined;
}

/**
 * The options after one of them was ticked: one that stands for itself leaves no other, and any other ends it.
 * @param before what was ticked until now
 */
export function ticked(before: readonly string[], now: readonly string[]): string[] {
	const fresh = now.find((option) => !before.includes(option));
	if (fresh === undefined) return [...now];
	return alone.includes(fresh) ? [fresh] : now.filter((option) => !alone.includes(option));
}

/** The fields after an option, or {@link UNKNOWN}, was ticked or unticked. What was typed goes with a tick: it is the one or the other. */
export function withTick({ type }: Question, before: Draft, value: string, on: boolean): Draft {
	if (type !== 'multiple') return { ...before, typed: on ? '' : before.typed, chosen: on ? value : '' };
	const others = before.several.filter((other) => other !== value);
	return { ...before, several: on ? ticked(others, [...others, value]) : others };
}

function isChoice({ type }: Question): boolean {
	return type === 'choice' || type === 'yes-no';
}
