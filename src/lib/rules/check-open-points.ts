import { isOfWish } from '#lib/engine/wish.ts';
import type { Fault, RuleBook } from './book.ts';

const file = 'open-points.json';

/** Questions of which nobody knows who finds the answer, and plans that name what does not exist. */
export function openPointFaults({ openPoints, chapters, questions, guides, offices, norms }: RuleBook): Fault[] {
	// Earlier editions, with which the present one is compared, have none.
	if (!openPoints) return [];
	const { plans } = openPoints;
	const isWish = (id: string) => Object.values(guides).some(({ wish }) => isOfWish(wish, id));
	const fault = (path: string, reason: string): Fault => ({ file, path, reason });
	return [
		...Object.values(chapters).flatMap((chapter) =>
			chapter.questions.flatMap((question, index) =>
				question.open !== undefined || isWish(question.id)
					? []
					: [
							{
								file: `questions/${chapter.id}.json`,
								path: `questions.${String(index)}`,
								reason: `"${question.id}" needs "open": who finds the answer, "self", "office" or "later" (see rules/README.md)`,
							},
						],
			),
		),
		...plans.flatMap((plan, index) => {
			const path = `plans.${String(index)}`;
			const options = questions[plan.question]?.options ?? [];
			return [
				...[...plan.from, ...plan.to]
					.filter((id) => !options.includes(id))
					.map((id) => fault(path, `"${plan.question}" has no option "${id}"`)),
				...(offices.contacts.some(({ id }) => id === plan.contact)
					? []
					: [fault(`${path}.contact`, `no contact "${plan.contact}" in offices.json`)]),
				...plan.norms.filter((id) => !norms.norms[id]).map((id) => fault(`${path}.norms`, `no norm "${id}"`)),
			];
		}),
	];
}
