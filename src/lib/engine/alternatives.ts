import { decide } from './decide.ts';
import { leavesOf, type Leaf, type Node } from './node.ts';
import { UNKNOWN, type Answer, type Question } from './types.ts';

/** Options of one question that tests ask for; each more doubles the combinations to be looked at. */
const MOST_TOLD = 7;
/** Ways to answer one question; more take too long to be tried one after another. */
const MOST_WAYS = 33;

/**
 * One answer for each way in which rules tell the answers to a question apart, "weiß nicht" first. Of several options at
 * once, those are one way that no condition on this question alone tells apart. Where a computed fact reads a number,
 * its bounds stand for all of them: facts rise or fall steadily with each number. Undefined where the ways cannot be
 * listed: days, and several options at once with more than {@link MOST_WAYS} ways.
 * @param rules the conditions in which the question stands, as wholes
 * @param figure the value of a named figure
 */
export function alternatives(
	question: Question,
	rules: readonly Node[],
	figure: (name: string) => number | undefined,
): readonly Answer[] | undefined {
	const own = rules.flatMap(leavesOf).filter(({ questions }) => questions.includes(question.id));
	const candidates = candidatesFor(question, own, figure);
	if (!candidates) return undefined;
	const alone =
		question.type === 'multiple' ? rules.flatMap((rule) => aloneIn(rule, question.id)) : own.filter(isAlone);
	const compared = !own.every(isAlone) || alone.length === 0;
	const found = new Map<string, Answer>();
	for (const answer of [UNKNOWN, ...candidates]) {
		const levels = alone.map((node) => decide(node, { [question.id]: answer })).join('');
		const key = compared ? `${levels} ${String(answer)}` : levels;
		if (!found.has(key)) found.set(key, answer);
	}
	return question.type === 'multiple' && found.size > MOST_WAYS ? undefined : [...found.values()];
}

const isAlone = ({ questions }: Node) => questions.length === 1;

/** The largest parts of a condition that read one question and no other. */
function aloneIn(node: Node, question: string): Node[] {
	if (!node.questions.includes(question)) return [];
	if (isAlone(node)) return [node];
	if (node.kind === 'test') return [];
	const below = node.kind === 'all' || node.kind === 'any' ? node.children : [node.child];
	return below.flatMap((child) => aloneIn(child, question));
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
