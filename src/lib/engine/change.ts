import { optionsOf } from './check-answer.ts';
import type { CompiledBenefit, Guide } from './compile.ts';
import { obstacles } from './obstacles.ts';
import { UNKNOWN, type Answer, type Answers, type Question } from './types.ts';
import { verdict } from './verdict.ts';

/** Some answers that together would lead to another verdict; each differs from what was said. */
export type Change = Answers;

/** At most this many answers are changed together; more would be another person's case. */
const DEEPEST = 3;

/**
 * The smallest sets of answers that would make the verdict on a benefit `likely`: of the smallest size that does it, up
 * to three answers, all those that contradict the fewest answers given. Where questions were never asked because the
 * verdict was clear before, the change must open the way to `likely`. Empty when the verdict is `likely` already, or not
 * to be had by up to three answers.
 */
export function whatWouldChange(guide: Guide, benefit: CompiledBenefit, answers: Answers): Change[] {
	const now = verdict(guide, benefit, answers).verdict;
	if (now === 'likely' || now === 'not-checked') return [];
	const possible = now !== 'clarify';
	for (let depth = 1; depth <= DEEPEST; depth++) {
		const found = new Map<string, Change>();
		search({ guide, benefit, possible, found }, answers, {}, depth);
		if (found.size > 0) return closest([...found.values()], answers);
	}
	return [];
}

/** Those changes that contradict the fewest answers given: what is open is settled before what was said is doubted. */
function closest(changes: readonly Change[], answers: Answers): Change[] {
	const doubted = (change: Change) => Object.keys(change).filter((id) => !isOpen(answers[id])).length;
	const fewest = Math.min(...changes.map(doubted));
	return changes.filter((change) => doubted(change) === fewest);
}

interface Search {
	readonly guide: Guide;
	readonly benefit: CompiledBenefit;
	/** Whether it is enough that what is open could still lead to `likely`. */
	readonly possible: boolean;
	readonly found: Map<string, Change>;
}

/** Changes one answer in the narrowest part that stands in the way, since every way to `likely` has to; then looks again. */
function search(space: Search, answers: Answers, change: Change, depth: number): void {
	const { guide, benefit, possible, found } = space;
	const mayChange = (id: string) =>
		change[id] === undefined && id !== guide.wish?.question && !(possible && isOpen(answers[id]));
	const inTheWay = obstacles(benefit, answers, possible);
	if (inTheWay.length === 0 && possible) inTheWay.push(...jointObstacle(space, answers));
	const [narrowest, ...others] = inTheWay
		.map((questions) => questions.filter(mayChange))
		.sort((a, b) => a.length - b.length);
	if (!narrowest) {
		found.set(JSON.stringify(Object.entries(change).sort()), change);
		return;
	}
	if (apart([narrowest, ...others]) > depth) return;
	for (const id of guide.order) {
		const question = narrowest.includes(id) ? guide.questions[id] : undefined;
		if (!question) continue;
		// Saying the same again is tried too: it changes nothing, so a smaller set would have been found before.
		for (const answer of choices(question, benefit))
			search(space, { ...answers, [id]: answer }, { ...change, [id]: answer }, depth - 1);
	}
}

/**
 * What stands in the way of `likely` although no part does by itself: nothing where some answers to all that is open lead
 * there, else one list of questions, of which every way to `likely` changes one that is answered.
 */
function jointObstacle({ guide, benefit }: Search, answers: Answers): (readonly string[])[] {
	const met = new Set<string>();
	const leadsThere = (given: Answers): boolean => {
		const [blocked] = obstacles(benefit, given, true);
		if (blocked) {
			for (const id of blocked) met.add(id);
			return false;
		}
		const [narrowest] = obstacles(benefit, given, false)
			.map((questions) => ({ questions, open: questions.filter((id) => isOpen(given[id])) }))
			.sort((a, b) => a.open.length - b.open.length);
		if (!narrowest) return true;
		for (const id of narrowest.questions) met.add(id);
		return narrowest.open.some((id) => {
			const question = guide.questions[id];
			return question && choices(question, benefit).some((answer) => leadsThere({ ...given, [id]: answer }));
		});
	};
	return leadsThere(answers) ? [] : [[...met]];
}

function isOpen(answer: Answer | undefined): boolean {
	return answer === undefined || answer === UNKNOWN;
}

/** At least so many answers have to change: one for each part that shares no question with another. */
function apart(parts: readonly (readonly string[])[]): number {
	const taken = new Set<string>();
	return parts.filter((questions) => {
		const free = questions.every((id) => !taken.has(id));
		if (free) questions.forEach((id) => taken.add(id));
		return free;
	}).length;
}

/** The answers worth trying: every option; of numbers and of several options at once also one for each way the rules tell apart. */
function choices(question: Question, benefit: CompiledBenefit): readonly Answer[] {
	const options = optionsOf(question);
	if (question.type === 'choice' || question.type === 'yes-no') return options;
	const told = (benefit.alternatives.get(question.id) ?? []).filter((answer) => answer !== UNKNOWN);
	return question.type === 'multiple' ? [...options.map((option) => [option]), ...told] : told;
}
