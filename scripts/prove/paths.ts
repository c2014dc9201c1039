/** The paths that a guide has to take, read off the diagrams: a question is asked exactly if it can still matter. */
import type { CompiledBenefit, Guide } from '../../src/lib/engine/compile.ts';
import type { Answer, Answers } from '../../src/lib/engine/types.ts';
import type { Variable } from '../../src/lib/rules/space/answer-classes.ts';
import type { Diagram, Diagrams } from '../../src/lib/rules/space/diagram.ts';
import { OUTCOME, type RuleDiagrams } from '../../src/lib/rules/space/rule-diagrams.ts';

/** What is still undecided: one diagram for each benefit. */
export type State = readonly Diagram[];

/** How many questions are asked until nothing can change any more. */
export interface Lengths {
	readonly longest: number;
	/** Expected where every option, "weiß nicht" included, is equally likely. */
	readonly mean: number;
	/** Sequences of answers that the rules can tell apart. */
	readonly paths: number;
}

/** One way through: the questions in their order and an answer to each. */
export interface Path {
	readonly questions: readonly string[];
	readonly answers: Answers;
}

/** All that an answer can change about a benefit: its verdict, the carrier named with it, and what it comes to. */
export function difference(diagrams: RuleDiagrams, benefit: CompiledBenefit): Diagram {
	const { store } = diagrams;
	const outcome = diagrams.outcome(benefit);
	const { amount } = benefit;
	if (!amount) return outcome;
	const seen = new Map<unknown, number>();
	const value = store.of(amount.questions, (answers) => {
		const found = amount.value(answers);
		const code = seen.get(found) ?? seen.size;
		seen.set(found, code);
		return code;
	});
	const shown = 2 ** 20;
	return store.join(outcome, value, (one, other) =>
		one === OUTCOME.likely || one === OUTCOME.clarify ? shown * (other + 1) + one : one,
	);
}

/** The walks that lead from a state to the end. */
export class Paths {
	readonly #lengths = new Map<string, Lengths>();

	constructor(
		readonly guide: Guide,
		readonly store: Diagrams,
	) {}

	/** The next question of a state: the first that can still change something for any benefit. */
	next(state: State): Variable | undefined {
		let first: Variable | undefined;
		for (const diagram of state) {
			const variable = this.store.question(diagram);
			if (variable && (!first || this.store.isBefore(variable.question, first.question))) first = variable;
		}
		return first;
	}

	/** The state after an answer of the class with this index. */
	after(state: State, question: string, index: number): State {
		return state.map((diagram) => this.store.after(diagram, question, index));
	}

	/**
	 * Longest and mean length from a state on, and the number of paths.
	 * @param most how many states may be looked at; nothing comes back where there are more
	 */
	lengths(state: State, most = 200_000): Lengths | undefined {
		const key = [...new Set(state)].sort((a, b) => a - b).join();
		const known = this.#lengths.get(key);
		if (known) return known;
		if (this.#lengths.size >= most) return undefined;
		const variable = this.next(state);
		let found: Lengths = { longest: 0, mean: 0, paths: 1 };
		if (variable) {
			let [longest, mean, paths, weights] = [0, 0, 0, 0];
			for (const [index, { members }] of variable.classes.entries()) {
				const rest = this.lengths(this.after(state, variable.question, index), most);
				if (!rest) return undefined;
				const weight = this.#weight(variable, members);
				longest = Math.max(longest, rest.longest);
				mean += rest.mean * weight;
				weights += weight;
				paths += rest.paths;
			}
			found = { longest: longest + 1, mean: mean / weights + 1, paths };
		}
		this.#lengths.set(key, found);
		return found;
	}

	/** Every path from a state. */
	*all(state: State): Generator<Path> {
		const variable = this.next(state);
		if (!variable) return yield { questions: [], answers: {} };
		for (const [index, { answer }] of variable.classes.entries())
			for (const rest of this.all(this.after(state, variable.question, index))) yield before(variable, answer, rest);
	}

	/** Paths that together take every branch of every state at least once. */
	*branches(state: State, seen = new Set<string>(), path: Path = { questions: [], answers: {} }): Generator<Path> {
		const key = state.join();
		const variable = this.next(state);
		if (seen.has(key) || !variable) return yield { ...path, ...this.#first(state, path) };
		seen.add(key);
		for (const [index, { answer }] of variable.classes.entries()) {
			const questions = [...path.questions, variable.question];
			const answers = { ...path.answers, [variable.question]: answer };
			yield* this.branches(this.after(state, variable.question, index), seen, { questions, answers });
		}
	}

	/** A path from a state that the dice choose, every option being equally likely. */
	random(state: State, dice: () => number): Path {
		const variable = this.next(state);
		if (!variable) return { questions: [], answers: {} };
		const weights = variable.classes.map(({ members }) => this.#weight(variable, members));
		let left = dice() * weights.reduce((sum, weight) => sum + weight, 0);
		const index = Math.max(
			0,
			weights.findIndex((weight) => (left -= weight) < 0),
		);
		const answer = variable.classes[index]?.answer ?? '';
		return before(variable, answer, this.random(this.after(state, variable.question, index), dice));
	}

	/** The path on, always with "weiß nicht". */
	#first(state: State, path: Path): Path {
		const variable = this.next(state);
		if (!variable) return path;
		const questions = [...path.questions, variable.question];
		const answers = { ...path.answers, [variable.question]: variable.classes[0]?.answer ?? '' };
		return this.#first(this.after(state, variable.question, 0), { questions, answers });
	}

	#weight({ question }: Variable, members: readonly Answer[]): number {
		const type = this.guide.questions[question]?.type;
		return type === 'number' || type === 'money' ? 1 : members.length;
	}
}

function before({ question }: Variable, answer: Answer, { questions, answers }: Path): Path {
	return { questions: [question, ...questions], answers: { [question]: answer, ...answers } };
}
