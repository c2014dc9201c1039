import { choices } from './choices.ts';
import type { CompiledBenefit, Guide } from './compile.ts';
import { obstaclesIn } from './obstacles.ts';
import { Trial } from './trial.ts';
import { UNKNOWN, type Answer, type Answers, type Question } from './types.ts';
import { verdict } from './verdict.ts';
import { isOfWish } from './wish.ts';

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
	const search = new Search(guide, benefit, answers, now !== 'clarify');
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

/** What stands in the way: the questions of the narrowest part, of which one has to change, and how many must at least. */
interface Way {
	readonly narrowest: readonly string[] | undefined;
	readonly needed: number;
}

/** Tries answers. What was found once holds for all answers that no condition tells apart. */
class Search {
	readonly #aims: ReadonlyMap<string, readonly Answer[]>;
	readonly #trial: Trial;
	readonly #changed: string[] = [];
	readonly #ways = new Map<string, Way>();
	readonly #changes = new Map<string, readonly Change[]>();
	readonly #barred = new Map<string, ReadonlySet<string> | undefined>();

	/** @param possible whether it is enough that what is open could still lead to `likely` */
	constructor(
		readonly guide: Guide,
		readonly benefit: CompiledBenefit,
		answers: Answers,
		readonly possible: boolean,
	) {
		const asked = guide.order.filter((id) => benefit.alternatives.has(id) && !isOfWish(guide.wish, id));
		this.#aims = new Map(asked.map((id) => [id, aims(guide.questions[id] as Question, benefit)]));
		this.#trial = new Trial(guide.circuit, benefit.program, answers, true);
	}

	/**
	 * Changes one answer in the narrowest part that stands in the way, since every way to `likely` has to; then looks again.
	 * @param depth as many answers may be changed
	 */
	changes(depth: number): readonly Change[] {
		const packed = this.#trial.key;
		const key = `${packed} ${this.#changed.toSorted().join(' ')}`;
		const way = this.#ways.get(key) ?? this.#look();
		this.#ways.set(key, way);
		if (!way.narrowest) return [{}];
		if (way.needed > depth) return [];
		const known = this.#changes.get(`${String(depth)} ${key}`);
		if (known) return known;
		const found: Change[] = [];
		for (const [id, answers] of this.#aims) {
			if (!way.narrowest.includes(id)) continue;
			const said = this.#trial.answers[id];
			this.#changed.push(id);
			for (const answer of answers) {
				this.#trial.say(id, answer);
				// What is as good as said already changes nothing: a smaller set would have been found before.
				if (this.#trial.key === packed) continue;
				for (const change of this.changes(depth - 1)) found.push({ [id]: answer, ...change });
			}
			this.#changed.pop();
			this.#trial.say(id, said);
		}
		this.#changes.set(`${String(depth)} ${key}`, found);
		return found;
	}

	#look(): Way {
		let inTheWay = obstaclesIn(this.#trial, this.benefit, this.possible);
		// Nothing may stand in the way of `likely` by itself, and yet no answers to all that is open lead there.
		const joint = inTheWay.length === 0 && this.possible && this.#bars(this.#trial.key);
		if (joint) inTheWay = [[...joint]];
		const parts = inTheWay
			.map((questions) => questions.filter((id) => this.#mayChange(id)))
			.sort((a, b) => a.length - b.length);
		return { narrowest: parts[0], needed: apart(parts) };
	}

	#mayChange(id: string): boolean {
		if (this.#changed.includes(id) || isOfWish(this.guide.wish, id)) return false;
		return !this.possible || !isOpen(this.#trial.answers[id]);
	}

	/**
	 * The questions because of which no answers to what is open lead to `likely`; undefined where some do. Every answer to
	 * one open question is tried; where one fails for reasons that this question has no part in, so do the others.
	 */
	#bars(key: string): ReadonlySet<string> | undefined {
		if (!this.#barred.has(key)) this.#barred.set(key, this.#findBars());
		return this.#barred.get(key);
	}

	#findBars(): ReadonlySet<string> | undefined {
		const [blocked] = obstaclesIn(this.#trial, this.benefit, true);
		if (blocked) return new Set(blocked);
		const [open = []] = obstaclesIn(this.#trial, this.benefit, false)
			.map((questions) => questions.filter((id) => isOpen(this.#trial.answers[id])))
			.sort((a, b) => a.length - b.length);
		const id = open[0] ?? '';
		const said = this.#trial.answers[id];
		let because: Set<string> | undefined;
		const seen = new Set<string>();
		for (const answer of this.#aims.get(id) ?? []) {
			this.#trial.say(id, answer);
			const { key } = this.#trial;
			if (seen.has(key)) continue;
			seen.add(key);
			const bars = this.#bars(key);
			if (!bars?.has(id)) {
				this.#trial.say(id, said);
				return bars;
			}
			because = new Set([...(because ?? []), ...bars]);
		}
		if (because) this.#trial.say(id, said);
		because?.delete(id);
		return because;
	}
}

/** The answers worth advising: of what one is or does only what one can aim at, where the rules say so. */
function aims(question: Question, benefit: CompiledBenefit): readonly Answer[] {
	const all = choices(question, benefit);
	const { aims: few } = question;
	return few ? all.filter((answer) => typeof answer === 'string' && few.includes(answer)) : all;
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
