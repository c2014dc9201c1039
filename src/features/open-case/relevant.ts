import type { Guide } from '#lib/engine/compile.ts';
import { UNKNOWN, type Answers } from '#lib/engine/types.ts';
import { walk } from '#lib/engine/walk.ts';

/**
 * The answers that a result may rest on: those that still matter, as if every question that was not answered yet had
 * been answered "weiß nicht". So an early result also counts what was said after the first gap.
 */
export function relevantAnswers(guide: Guide, given: Answers): Answers {
	const unknown = Object.fromEntries(guide.order.map((question) => [question, UNKNOWN]));
	const { answers } = walk(guide, { ...unknown, ...given });
	return Object.fromEntries(Object.entries(answers).filter(([question]) => given[question] !== undefined));
}
