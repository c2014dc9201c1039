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

/**
 * What the fields say, for `checkAnswer`: an answer, nothing where they are empty, or `NaN` for what is no number.
 */
export function answerOf(question: Question, draft: Draft): Answer | undefined {
	if (question.type === 'multiple') {
		if (draft.several.includes(UNKNOWN)) return UNKNOWN;
		const inOrder = (question.options ?? []).filter((option) => draft.several.includes(option));
		return inOrder.length > 0 ? inOrder : undefined;
	}
	if (draft.chosen) return draft.chosen;
	const typed = draft.typed.trim();
	if (isChoice(question) || typed === '') return undefined;
	return question.type === 'date' ? typed : readNumber(typed, question.type === 'money');
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

/**
 * Reads a number as people type it: `1.850`, `1850,50`, `19.5`, `1 850 €`, `20 Stunden`. `NaN` for anything else, and
 * for money with more than two decimals, where nobody can say which sign was meant as the comma.
 */
export function readNumber(typed: string, money = false): number {
	const text = typed
		.replace(/[\s\u00a0\u202f'’]/g, '')
		.replace(/(\d)(€|[a-z]+\.?)$/i, '$1')
		.replace('−', '-');
	const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
	const plain = /^-?\d+([.,]\d+)?$/;
	const digits = grouped.test(text)
		? text.replaceAll('.', '').replace(',', '.')
		: plain.test(text)
			? text.replace(',', '.')
			: '';
	return digits === '' || (money && /\.\d{3}/.test(digits)) ? Number.NaN : Number(digits);
}

function isChoice({ type }: Question): boolean {
	return type === 'choice' || type === 'yes-no';
}
