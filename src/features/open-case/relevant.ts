import type { Guide } from '#lib/engine/compile.ts';
import { UNKNOWN, type Answers } from '#lib/engine/types.ts';
import { walk } from '#lib/engine/walk.ts';
import { isOfWish, wishOf } from '#lib/engine/wish.ts';

/**
 * The answers that a result may rest on: those that still matter, as if every question that was not answered yet had
 * been answered "weiß nicht". So an early result also counts what was said after the first gap. While it is not said what is
 * wished, nothing is left out for not being wished: what was said before there was a way to a wish still counts.
 */
export function relevantAnswers(guide: Guide, given: Answers): Answers {
	const { wish } = guide;
	const unknown = Object.fromEntries(guide.order.map((question) => [question, UNKNOWN]));
	if (!wish || wishOf(wish, given) !== undefined) return only(given, walk(guide, { ...unknown, ...given }).answers);
	const everything = [wish.everything, ...(wish.apart ?? [])];
	const { answers } = walk(guide, { ...unknown, ...given, [wish.question]: everything });
	const facts = Object.fromEntries(Object.entries(answers).filter(([question]) => !isOfWish(wish, question)));
	// What was said on the way so far: the walk ends there.
	return only(given, { ...walk(guide, given).answers, ...facts });
}

function only(given: Answers, kept: Answers): Answers {
	return Object.fromEntries(Object.entries(kept).filter(([question]) => given[question] !== undefined));
}
