import type { ComputedFacts, Condition, GuideSource } from '#lib/engine/types.ts';
import type { RuleBook } from './book.ts';
import { chapterQuestions } from './chapter-questions.ts';
import { visit } from './conditions.ts';
import { guideTurns } from './turns.ts';

/**
 * Everything one guide needs and nothing else, ready for the engine's `compile`.
 * @throws when the guide does not exist
 */
export function guideSource(book: RuleBook, id: string, facts: ComputedFacts): GuideSource {
	const guide = book.guides[id];
	if (!guide) throw new Error(`no guide "${id}"; there are: ${Object.keys(book.guides).join(', ')}`);
	const benefits = pick(book.benefits, guide.benefits);
	const carriers = pick(
		book.carriers,
		Object.values(benefits).flatMap((benefit) => benefit.carriers),
	);
	const used = new Set<string>();
	const figures = new Set<string>();
	const follow = (condition: Condition): void =>
		visit(condition, '', (part) => {
			if ('use' in part) {
				const requirement = book.requirements[part.use];
				if (!requirement || used.has(part.use)) return;
				used.add(part.use);
				follow(requirement.when);
			} else if ('question' in part || 'fact' in part) {
				for (const name of [part.atLeast, part.atMost, part.below, part.above])
					if (name !== undefined) figures.add(name);
				if (part.fact !== undefined) facts[part.fact]?.figures.forEach((name) => figures.add(name));
			}
		});
	for (const benefit of Object.values(benefits)) {
		follow(benefit.requires);
		if (benefit.amount) facts[benefit.amount.fact]?.figures.forEach((name) => figures.add(name));
	}
	for (const carrier of Object.values(carriers))
		carrier.cases.forEach(({ when }) => {
			follow(when);
		});
	const conflicts = guide.conflicts ?? [];
	for (const { when } of conflicts) follow(when);
	const chapters = guide.chapters.map((chapter) => ({ id: chapter.id, questions: chapterQuestions(book, chapter) }));
	const source = {
		id,
		edition: book.edition.id,
		chapters,
		...(guide.wish && { wish: guide.wish }),
		always: guide.always,
		conflicts,
		questions: pick(
			book.questions,
			chapters.flatMap(({ questions }) => questions),
		),
		requirements: pick(book.requirements, [...used]),
		carriers,
		benefits: Object.values(benefits),
		figures: pick(book.figures, [...figures]),
	};
	return { ...source, turns: guideTurns(source) };
}

function pick<T>(from: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
	return Object.fromEntries(
		ids.flatMap((id) => {
			const found = from[id];
			return found === undefined ? [] : [[id, found] as const];
		}),
	);
}
