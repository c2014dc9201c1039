import type { CompiledBenefit, Guide } from './compile.ts';
import { obstaclesIn } from './obstacles.ts';
import { playsPart, Possible } from './possible.ts';
import { isOpen, type Tried } from './tries.ts';
import type { Answers } from './types.ts';
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
	if (now === 'likely' || now === 'not-about' || now === 'not-checked') return [];
	const search = new Search(new Possible(guide, benefit, answers), now !== 'clarify');
	for (let depth = 1; depth <= DEEPEST; depth++) {
		const found = new Map<string, Change>();
		for (const change of search.changes(depth)) {
			// The same answers are reached in another order too.
			const key = JSON.stringify(Object.entries(change).sort());
			if (!found.has(key)) found.set(key, change);
		}
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

/** Tries answers. What was found once holds for all answers that no condition tells apart. */
class Search {
	readonly #changed: Tried[] = [];
	readonly #changes = new Map<string, readonly Change[]>();
	/** The sets of questions of which some answers open the way. */
	#sets: (readonly Tried[])[] = [];

	/** @param possible whether it is enough that what is open could still lead to `likely` */
	constructor(
		readonly tries: Possible,
		readonly possible: boolean,
	) {}

	/**
	 * All changes of so many answers, where fewer do not do it. Where a way is to be opened, first the questions are found and then
	 * the answers: there are far fewer of those.
	 */
	changes(depth: number): readonly Change[] {
		this.#changes.clear();
		this.#sets = [];
		if (this.possible) this.#open(depth, new Set());
		return this.possible && this.#sets.length === 0 ? [] : this.#try(depth);
	}

	/** Takes back one of the answers that bar the way, since one of them has to change; then looks again. */
	#open(depth: number, seen: Set<string>): void {
		const { tries } = this;
		const { key } = tries;
		if (seen.has(key)) return;
		seen.add(key);
		const bar = tries.bar();
		if (!bar) this.#sets.push([...this.#changed]);
		else if (depth > 0)
			for (const question of tries.questions)
				if (question.tries.length > 0 && tries.said[question.at] !== 0 && playsPart(bar, question))
					this.#change(question, () => this.#open(depth - 1, seen));
	}

	/**
	 * Changes one answer in the narrowest part that stands in the way, since every way to `likely` has to; then looks again.
	 * @param depth so many answers are changed
	 */
	#try(depth: number): readonly Change[] {
		const { tries, possible } = this;
		if (depth === 0) return (possible ? !tries.bar() : tries.isLikely()) ? [{}] : [];
		const { key } = tries;
		const known = this.#changes.get(key);
		if (known) return known;
		const found: Change[] = [];
		for (const question of this.#narrowest(depth)) {
			const said = tries.said[question.at];
			this.#change(question, () => {
				if (possible && depth === 1 && tries.bar()) return;
				question.numbers.forEach((number, each) => {
					// What is as good as said already changes nothing: a smaller set would have been found before.
					if (number === said) return;
					tries.say(question, number);
					const answer = { [question.id]: question.aims[each] } as Change;
					for (const change of this.#try(depth - 1)) found.push({ ...answer, ...change });
				});
			});
		}
		this.#changes.set(key, found);
		return found;
	}

	/** Opens a question for a while. */
	#change(question: Tried, inside: () => void): void {
		const said = this.tries.said[question.at] as number;
		this.#changed.push(question);
		this.tries.say(question, 0);
		inside();
		this.tries.say(question, said);
		this.#changed.pop();
	}

	/** The questions of which one has to change. */
	#narrowest(depth: number): readonly Tried[] {
		const { questions } = this.tries;
		if (this.possible && depth === 1) return questions.filter((one) => this.#isInSet(one));
		const parts = this.#parts();
		const [narrowest] = parts;
		if (!narrowest || apart(parts) > depth) return [];
		const has = (one: Tried) => (depth === 1 ? parts : [narrowest]).every((part) => part.includes(one.id));
		return questions.filter((one) => has(one) && (!this.possible || this.#isInSet(one)));
	}

	#isInSet(question: Tried): boolean {
		if (this.#changed.includes(question)) return false;
		return this.#sets.some((set) => set.includes(question) && this.#changed.every((one) => set.includes(one)));
	}

	/** What stands in the way, each part as those of its questions that may change, the narrowest first. */
	#parts(): readonly (readonly string[])[] {
		const { tries, possible } = this;
		const obstacles = obstaclesIn(tries.trial, tries.benefit, possible);
		// Nothing may stand in the way of `likely` by itself, and yet no answers to all that is open lead there.
		const inTheWay = obstacles.length === 0 && possible ? [tries.barringQuestions()] : obstacles;
		return inTheWay
			.map((questions) => questions.filter((id) => this.#mayChange(id)))
			.sort((a, b) => a.length - b.length);
	}

	#mayChange(id: string): boolean {
		const question = this.tries.byId.get(id);
		if (!question || this.#changed.includes(question)) return false;
		return !this.possible || this.tries.said[question.at] !== 0;
	}
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
