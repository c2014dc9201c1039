import type { CompiledBenefit, Guide, Node } from './compile.ts';
import { decide } from './decide.ts';
import { reach } from './missing.ts';
import { MET, UNMET } from './truth.ts';
import { UNKNOWN, type Answer, type Answers, type Question, type Test } from './types.ts';
import { verdict } from './verdict.ts';

/** Some answers that together would lead to another verdict; each differs from what was said. */
export type Change = Answers;

/** At most this many answers are changed together; more would be another person's case. */
const DEEPEST = 3;

/**
 * The smallest sets of answers that would make the verdict on a benefit `likely`: all sets of the smallest size that
 * does it, up to three answers. Where questions were never asked because the verdict was clear before, the change must
 * open the way to `likely`. Empty when the verdict is `likely` already, or not to be had by up to three answers.
 */
export function whatWouldChange(guide: Guide, benefit: CompiledBenefit, answers: Answers): Change[] {
	const now = verdict(guide, benefit, answers).verdict;
	if (now === 'likely' || now === 'not-checked') return [];
	const tests = testsOf(benefit);
	const target: Target =
		now === 'clarify'
			? (tried) => verdict(guide, benefit, tried).verdict === 'likely'
			: (tried) => canBecomeLikely(benefit, tried);
	for (let depth = 1; depth <= DEEPEST; depth++) {
		const found = new Map<string, Change>();
		search({ guide, benefit, tests, target, found }, answers, {}, depth);
		if (found.size > 0) return [...found.values()];
	}
	return [];
}

type Target = (answers: Answers) => boolean;

/** Whether the unasked and unknown answers could still turn out so that the verdict is `likely`. */
function canBecomeLikely(benefit: CompiledBenefit, answers: Answers): boolean {
	return (
		reach(benefit.requires, answers, true).max === MET &&
		benefit.carriers.every((carrier) => reach(carrier.node, answers, true).min === UNMET)
	);
}

interface Search {
	readonly guide: Guide;
	readonly benefit: CompiledBenefit;
	readonly tests: ReadonlyMap<string, readonly Test[]>;
	readonly target: Target;
	readonly found: Map<string, Change>;
}

function search(space: Search, answers: Answers, change: Change, depth: number): void {
	const { guide, benefit, tests, target, found } = space;
	const blamed = new Set<string>();
	blame(benefit.requires, answers, blamed);
	for (const carrier of benefit.carriers)
		if (decide(carrier.node, answers) !== UNMET) carrier.node.questions.forEach((id) => blamed.add(id));
	for (const id of guide.order) {
		if (!blamed.has(id) || change[id] !== undefined || id === guide.wish?.question) continue;
		const question = guide.questions[id];
		if (!question) continue;
		for (const answer of alternatives(question, tests.get(id) ?? [], guide)) {
			if (same(answer, answers[id])) continue;
			const tried = { ...answers, [id]: answer };
			const together = { ...change, [id]: answer };
			if (depth > 1) search(space, tried, together, depth - 1);
			else if (target(tried)) found.set(JSON.stringify(Object.entries(together).sort()), together);
		}
	}
}

/** Questions in those parts of a condition that keep it from being met. */
function blame(node: Node, answers: Answers, found: Set<string>): void {
	if (decide(node, answers) === MET) return;
	if (node.kind === 'all' || node.kind === 'any') for (const child of node.children) blame(child, answers, found);
	else node.questions.forEach((id) => found.add(id));
}

/** One answer for each way in which the rules tell answers to a question apart. */
function alternatives(question: Question, tests: readonly Test[], guide: Guide): Answer[] {
	switch (question.type) {
		case 'yes-no':
			return ['yes', 'no'];
		case 'choice':
			return [...(question.options ?? [])];
		case 'multiple':
			return (question.options ?? []).map((option) => [option]);
		default: {
			const bounds = tests.flatMap((test) =>
				[test.atLeast, test.atMost, test.above, test.below].flatMap((name) => {
					const figure = name === undefined ? undefined : guide.figures.get(name);
					return figure ? [figure.value] : [];
				}),
			);
			const candidates = bounds.flatMap((bound) => [bound, bound - 1, bound + 1]);
			const { min = -Infinity, max = Infinity } = question;
			return [...new Set(candidates)].filter((value) => value >= min && value <= max);
		}
	}
}

function testsOf(benefit: CompiledBenefit): Map<string, Test[]> {
	const found = new Map<string, Test[]>();
	const visit = (node: Node): void => {
		if (node.kind === 'test') for (const id of node.questions) found.set(id, [...(found.get(id) ?? []), node.test]);
		else if (node.kind === 'all' || node.kind === 'any') node.children.forEach(visit);
		else visit(node.child);
	};
	visit(benefit.requires);
	benefit.carriers.forEach((carrier) => visit(carrier.node));
	return found;
}

function same(a: Answer, b: Answer | undefined): boolean {
	if (b === undefined || b === UNKNOWN) return false;
	return typeof a === 'object' && typeof b === 'object'
		? a.length === b.length && a.every((option) => b.includes(option))
		: a === b;
}
