import { inForce, sourceOn } from '../src/lib/engine/on-day.ts';
import type { GuideSource } from '../src/lib/engine/types.ts';
import type { RuleBook } from '../src/lib/rules/book.ts';

/** A book with what is the law on one day (ISO), without a word of days: conditions and compiled nodes lie side by side then. */
export function bookOn(book: RuleBook, day: string): RuleBook {
	const { questions, requirements, carriers, figures, edition } = book;
	const on = (conflicts: GuideSource['conflicts']) =>
		sourceOn(
			{
				id: 'all',
				edition: edition.id,
				chapters: [],
				always: [],
				conflicts,
				questions,
				requirements,
				carriers,
				benefits: Object.values(book.benefits),
				figures,
			},
			day,
		);
	const now = on([]);
	const benefits = Object.fromEntries(now.benefits.map((benefit) => [benefit.id, benefit]));
	const asked = (ids: readonly string[]) => ids.filter((id) => now.questions[id] || !questions[id]);
	const guides = Object.entries(book.guides).map(([id, guide]) => [
		id,
		{
			...guide,
			always: asked(guide.always),
			benefits: guide.benefits.filter((benefit) => inForce(book.benefits[benefit] ?? {}, day)),
			chapters: guide.chapters.map(({ questions: own, ...chapter }) => ({
				...chapter,
				...(own && { questions: asked(own) }),
			})),
			...(guide.conflicts && { conflicts: on(guide.conflicts).conflicts }),
		},
	]);
	const chapters = Object.entries(book.chapters).map(([id, chapter]) => [
		id,
		{ ...chapter, questions: chapter.questions.flatMap((question) => now.questions[question.id] ?? []) },
	]);
	return {
		...book,
		questions: now.questions,
		requirements: now.requirements,
		carriers: now.carriers,
		benefits,
		guides: Object.fromEntries(guides) as RuleBook['guides'],
		chapters: Object.fromEntries(chapters) as RuleBook['chapters'],
	};
}
