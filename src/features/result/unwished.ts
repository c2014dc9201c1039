import type { Guide } from '#lib/engine/compile.ts';
import { isOfWish, wishOf } from '#lib/engine/wish.ts';
import type { Answers } from '#lib/engine/types.ts';

/**
 * Whether a result has to wait because it is not said yet what is wished: it would show every benefit as open. A case from before
 * the situation was asked has answers about all of them, and its result.
 */
export function unwished({ wish }: Guide, answers: Answers): boolean {
	if (!wish || wishOf(wish, answers) !== undefined) return false;
	return answers[wish.question] === undefined || Object.keys(answers).every((id) => isOfWish(wish, id));
}
