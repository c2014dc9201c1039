/** What is still open, once for the whole result: sorted by who finds it out. */
import points from 'virtual:open-points';
import type { CardView, OpenView, SharedView } from './result-view.ts';

/** Who finds an answer: the person, the person with the office, or the offices among themselves. */
export const finders = ['self', 'office', 'later'] as const;
export type Finder = (typeof finders)[number];

export interface OpenSort {
	readonly finder: Finder;
	readonly points: readonly SharedView<OpenView>[];
}

/** The open points of all benefits, each once. What was answered and is left to an office is asked there. */
export function sortOpen(cards: readonly CardView[]): OpenSort[] {
	const found = new Map<string, { it: OpenView; benefits: string[] }>();
	for (const card of cards)
		for (const it of card.verdict === 'unlikely' ? [] : card.open) {
			const known = found.get(it.id) ?? { it, benefits: [] };
			known.benefits.push(card.title);
			found.set(it.id, known);
		}
	const all = [...found.values()];
	return finders
		.map((finder) => ({ finder, points: all.filter(({ it }) => finderOf(it) === finder) }))
		.filter(({ points: some }) => some.length > 0);
}

function finderOf({ id, said }: OpenView): Finder {
	if (said !== undefined || points.office.includes(id)) return 'office';
	return points.later.includes(id) ? 'later' : 'self';
}
