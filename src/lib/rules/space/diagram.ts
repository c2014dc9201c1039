/**
 * Decision diagrams: what becomes of every combination of answers, in one small graph. Each node asks one question and
 * has one branch for each class of answers; what is equal is there once. So two diagrams of one store are the same
 * number exactly if they agree on every combination, and a question stands in a diagram exactly if it can matter.
 */
import type { Answer, Answers } from '#lib/engine/types.ts';
import { classOf, type Variable } from './answer-classes.ts';

/** A diagram: the number of its first node in its store. */
export type Diagram = number;

/** What joins two values. One function object for one meaning: results are kept by it. */
export type Join = (one: number, other: number) => number;

/** Values need not be small, but whole and not negative. */
export class Diagrams {
	readonly #places: number[] = [];
	readonly #branches: (readonly Diagram[])[] = [];
	readonly #known = new Map<string, Diagram>();
	readonly #joined = new WeakMap<Join, Map<number, Diagram>>();
	readonly #place: ReadonlyMap<string, number>;

	/** @param variables in the order in which they are asked */
	constructor(readonly variables: readonly Variable[]) {
		this.#place = new Map(variables.map(({ question }, index) => [question, index]));
	}

	/** Nodes made so far. */
	get size(): number {
		return this.#places.length;
	}

	/** The diagram that gives the same value for all answers. */
	constant(value: number): Diagram {
		return this.#node(this.variables.length, [value]);
	}

	/** The value of a constant diagram; nothing where a question can still matter. */
	value(diagram: Diagram): number | undefined {
		return this.#placeOf(diagram) === this.variables.length ? this.branches(diagram)[0] : undefined;
	}

	/** The first question that can matter; none for a constant. */
	question(diagram: Diagram): Variable | undefined {
		return this.variables[this.#placeOf(diagram)];
	}

	/** Whether one question is asked before another. */
	isBefore(question: string, other: string): boolean {
		return this.#placeFor(question) < this.#placeFor(other);
	}

	/** What is left after each class of answers to the first question. */
	branches(diagram: Diagram): readonly Diagram[] {
		return this.#branches[diagram] ?? [];
	}

	/** What is left after an answer to a question, whether it matters or not. */
	after(diagram: Diagram, question: string, index: number): Diagram {
		return this.question(diagram)?.question === question ? (this.branches(diagram)[index] ?? diagram) : diagram;
	}

	/** The diagram of a value that hangs on some questions: `see` is asked once for each combination of their classes. */
	of(questions: readonly string[], see: (answers: Answers) => number): Diagram {
		const places = questions.map((id) => this.#placeFor(id)).sort((a, b) => a - b);
		const below = (depth: number, answers: Record<string, Answer>): Diagram => {
			const place = places[depth];
			const variable = place === undefined ? undefined : this.variables[place];
			if (place === undefined || !variable) return this.constant(see(answers));
			const branches = variable.classes.map(({ answer }) =>
				below(depth + 1, { ...answers, [variable.question]: answer }),
			);
			return this.#node(place, branches);
		};
		return below(0, {});
	}

	/** Joins the values of two diagrams for every combination. */
	join(one: Diagram, other: Diagram, join: Join): Diagram {
		const known = this.#joined.get(join) ?? new Map<number, Diagram>();
		this.#joined.set(join, known);
		return this.#join(one, other, join, known);
	}

	/** Another value for each value. */
	map(diagram: Diagram, change: (value: number) => number): Diagram {
		return this.rebuild(diagram, (value) => this.constant(change(value)));
	}

	/**
	 * Builds a diagram anew from its ends.
	 * @param end what a value becomes
	 * @param node what the branches of a question become, before they are put together
	 */
	rebuild(
		diagram: Diagram,
		end: (value: number) => Diagram,
		node: (branches: readonly Diagram[], variable: Variable) => readonly Diagram[] = (branches) => branches,
	): Diagram {
		const known = new Map<Diagram, Diagram>();
		const visit = (at: Diagram): Diagram => {
			const found = known.get(at);
			if (found !== undefined) return found;
			const variable = this.question(at);
			const built = variable
				? this.#node(this.#placeOf(at), node(this.branches(at).map(visit), variable))
				: end(this.value(at) ?? 0);
			known.set(at, built);
			return built;
		};
		return visit(diagram);
	}

	/** The diagram with "weiß nicht" to every question that is not kept. */
	without(diagram: Diagram, keep: (question: string) => boolean): Diagram {
		return this.rebuild(
			diagram,
			(value) => this.constant(value),
			(branches, { question }) => (keep(question) ? branches : branches.map(() => branches[0] ?? 0)),
		);
	}

	/** Every value the diagram has. */
	values(diagram: Diagram): Set<number> {
		const values = new Set<number>();
		this.visit(diagram, (at) => {
			const value = this.value(at);
			if (value !== undefined) values.add(value);
		});
		return values;
	}

	/** Goes through every node once. */
	visit(diagram: Diagram, see: (at: Diagram) => void, seen = new Set<Diagram>()): void {
		if (seen.has(diagram)) return;
		seen.add(diagram);
		see(diagram);
		if (this.question(diagram)) for (const branch of this.branches(diagram)) this.visit(branch, see, seen);
	}

	/** A diagram that tells apart every combination of values that some diagrams can have together. */
	combined(diagrams: readonly Diagram[]): Diagram {
		const [first = this.constant(0), ...rest] = diagrams;
		return rest.reduce((combined, diagram) => {
			const codes = new Map<string, number>();
			return this.join(combined, diagram, (one, other) => {
				const key = `${String(one)} ${String(other)}`;
				const code = codes.get(key) ?? codes.size;
				codes.set(key, code);
				return code;
			});
		}, first);
	}

	/** The value for one class of answers to each question, in the order of the questions. */
	atPlaces(diagram: Diagram, classes: readonly number[]): number {
		let at = diagram;
		for (;;) {
			const place = this.#placeOf(at);
			const branches = this.branches(at);
			if (place === this.variables.length) return branches[0] ?? 0;
			at = branches[classes[place] ?? 0] ?? 0;
		}
	}

	/** The value for a case; what it leaves out is "weiß nicht". Only answers that stand in a class are known. */
	at(diagram: Diagram, answers: Answers): number {
		let at = diagram;
		for (;;) {
			const variable = this.question(at);
			if (!variable) return this.value(at) ?? 0;
			at = this.branches(at)[classOf(variable, answers[variable.question])] ?? 0;
		}
	}

	#placeOf(diagram: Diagram): number {
		return this.#places[diagram] ?? this.variables.length;
	}

	#placeFor(question: string): number {
		const place = this.#place.get(question);
		if (place === undefined) throw new Error(`the question "${question}" has no place`);
		return place;
	}

	#node(place: number, branches: readonly Diagram[]): Diagram {
		const [first] = branches;
		if (place < this.variables.length && first !== undefined && branches.every((branch) => branch === first))
			return first;
		const key = `${String(place)} ${branches.join()}`;
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const diagram = this.#places.push(place) - 1;
		this.#branches.push(branches);
		this.#known.set(key, diagram);
		return diagram;
	}

	#join(one: Diagram, other: Diagram, join: Join, known: Map<number, Diagram>): Diagram {
		const key = one * 2 ** 26 + other;
		const found = known.get(key);
		if (found !== undefined) return found;
		const [a, b] = [this.#placeOf(one), this.#placeOf(other)];
		const place = Math.min(a, b);
		const [left, right] = [this.branches(one), this.branches(other)];
		let joined: Diagram;
		if (place === this.variables.length) joined = this.constant(join(left[0] ?? 0, right[0] ?? 0));
		else {
			const branches = (a === place ? left : right).map((_, index) =>
				this.#join(a === place ? (left[index] ?? 0) : one, b === place ? (right[index] ?? 0) : other, join, known),
			);
			joined = this.#node(place, branches);
		}
		known.set(key, joined);
		return joined;
	}
}
