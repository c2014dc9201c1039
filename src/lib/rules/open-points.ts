import type { RuleBook } from './book.ts';
import type { FileOf } from './schema.ts';

/** The questions by who finds their answers, and what to do where another answer would be the smallest change. */
export interface OpenPointsOf {
	readonly self: readonly string[];
	readonly office: readonly string[];
	readonly later: readonly string[];
	readonly plans: FileOf<'open-points'>['plans'];
}

export function openPointsOf({ questions, openPoints }: RuleBook): OpenPointsOf {
	const of = (who: 'self' | 'office' | 'later') =>
		Object.values(questions)
			.filter(({ open }) => open === who)
			.map(({ id }) => id);
	return { self: of('self'), office: of('office'), later: of('later'), plans: openPoints?.plans ?? [] };
}
