/** "Eher nein" with a plan: what to do where another answer would be the smallest change (`rules/open-points.json`). */
import points from 'virtual:open-points';
import type { Change } from '#lib/engine/change.ts';
import type { Answers } from '#lib/engine/types.ts';

/** What can be done about a verdict, by its id in the rules. */
export interface Plan {
	readonly id: string;
	/** Whom to turn to: a contact of `offices.json`. */
	readonly contact: string;
}

/**
 * The plan for the first of the smallest changes that one can do something about; none where the rules name none.
 * @param changes as the engine's `whatWouldChange` gives them
 */
export function planFor(changes: readonly Change[], answers: Answers): Plan | undefined {
	return points.plans.find(({ question, from, to }) => {
		const now = answers[question];
		return (
			typeof now === 'string' &&
			from.includes(now) &&
			changes.some(({ [question]: then }) => typeof then === 'string' && to.includes(then))
		);
	});
}
