import type { Leaf } from './node.ts';
import { UNKNOWN, type Answer, type Question } from './types.ts';

/** Options of one question that tests ask for; each more doubles the combinations. */
const MOST_TOLD = 5;

/**
 * One answer for each way in which tests tell the answers to a question apart, "weiß nicht" first. Where a computed
 * fact reads a number, its bounds stand for all of them: facts rise or fall steadily with each number. Undefined where
 * the ways cannot be listed: days, and several options at once where more than {@link MOST_TOLD} are told apart.
 * @param figure the value of a named figure
 */
export function alternatives(
	question: Question,
	leaves: readonly Leaf[],
	figure: (name: string) => number | undefined,
): readonly Answer[] | undefined {
	const own = leaves.filter(({ questions }) => questions.includes(question.id));
	const candidates = candidatesFor(question, own, figure);
	if (!candidates) return undefined;
	const alone = own.filter(({ questions }) => questions.length === 1);
	const compared = alone.length < own.length || alone.length === 0;
	const found = new Map<string, Answer>();
	for (const answer of [UNKNOWN, ...candidates]) {
		const levels = alone.map((leaf) => leaf.level({ [question.id]: answer })).join('');
		const key = compared ? `${levels} ${String(answer)}` : levels;
		if (!found.has(key)) found.set(key, answer);
	}
	return [...found.values()];
}

function candidatesFor(
	{ type, options, min = 0, max = Number.MAX_SAFE_INTEGER }: Question,
	leaves: readonly Leaf[],
	figure: (name: string) => number | undefined,
): readonly Answer[] | undefined {
	switch (type) {
		case 'yes-no':
			return ['yes', 'no'];
		case 'choice':
			return options ?? [];
		case 'number':
		case 'money': {
			const names = leaves.flatMap(({ test }) => [test.atLeast, test.atMost, test.above, test.below]);
			const bounds = names.flatMap((name) => (name === undefined ? [] : (figure(name) ?? [])));
			const near = bounds.flatMap((bound) => [bound, bound - 1, bound + 1]);
			return [...near, min, max].filter((value) => value >= min && value <= max);
		}
		case 'multiple':
			return combinations(options ?? [], leaves);
		case 'date':
			return undefined;
	}
}

function combinations(options: readonly string[], leaves: readonly Leaf[]): readonly Answer[] | undefined {
	const told = options.filter((option) => leaves.some(({ test }) => test.includes === option));
	if (told.length > MOST_TOLD) return undefined;
	const sets = told.reduce<string[][]>((found, option) => [...found, ...found.map((set) => [...set, option])], [[]]);
	const other = options.find((option) => !told.includes(option));
	return sets.map((set) => (set.length > 0 || other === undefined ? set : [other])).filter((set) => set.length > 0);
}
