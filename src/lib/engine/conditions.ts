/** Makes the conditions of a guide ready: what each reads, what it is called, and where its level stands. */
import { comparison } from './comparison.ts';
import type { Circuit } from './circuit.ts';
import type { CompiledFact } from './compile.ts';
import { figureOn, sinceWhen } from './figures.ts';
import { partOf, type Leaf, type Maybe, type Node, type Part } from './node.ts';
import { Readings } from './readings.ts';
import {
	UNKNOWN,
	type Answers,
	type ComputedFacts,
	type Condition,
	type FigureValue,
	type GuideSource,
	type Test,
} from './types.ts';
import { Wiring } from './wiring.ts';

/** Every method throws with the place and the reason when a rule names something that does not exist. */
export class Conditions {
	/** Figures that were used. */
	readonly figures = new Map<string, FigureValue>();
	readonly #requirements = new Map<string, Node>();
	readonly #wiring = new Wiring();
	readonly #readings = new Readings();

	constructor(
		readonly source: GuideSource,
		readonly keyDate: string,
		readonly facts: ComputedFacts,
	) {}

	/** @param place names the file in which a fault stands */
	build(condition: Condition, place: string, trail: readonly string[] = []): Node {
		const part = condition.id === undefined ? undefined : partOf({ ...condition, id: condition.id });
		const below = (inner: Condition) => this.build(inner, place, trail);
		if ('all' in condition) return this.join('all', part, condition.all.map(below));
		if ('any' in condition) return this.join('any', part, condition.any.map(below));
		if ('not' in condition) return this.#not(part, below(condition.not));
		if ('maybe' in condition) {
			const { settledBy } = condition;
			return this.maybe(part, below(condition.maybe), { settledBy, leftOpenBy: undefined });
		}
		if ('if' in condition) {
			const applies = below(condition.if);
			return { ...this.join('any', part, [this.#not(undefined, applies), below(condition.then)]), applies };
		}
		if ('use' in condition) return this.#requirement(condition.use, place, trail);
		return this.#test(condition, part, place);
	}

	join(kind: 'all' | 'any', part: Part | undefined, children: readonly Node[]): Node {
		const questions = new Set<string>();
		for (const child of children) for (const id of child.questions) questions.add(id);
		const places = children.map((child) => child.at);
		return { kind, part, questions: [...questions], applies: undefined, at: this.#wiring.join(kind, places), children };
	}

	maybe(part: Part | undefined, child: Node, why: Pick<Maybe, 'settledBy' | 'leftOpenBy'>): Node {
		const at = this.#wiring.maybe(child.at);
		return { kind: 'maybe', part, questions: child.questions, applies: undefined, at, child, ...why };
	}

	/** A computed fact with its figures. */
	computed(name: string, place: string): CompiledFact {
		const fact = this.facts[name];
		if (!fact) throw new Error(`${place}: no computed fact "${name}"`);
		for (const id of fact.questions) if (!this.source.questions[id]) throw new Error(`${place}: no question "${id}"`);
		const figures = new Map(fact.figures.map((id) => [id, this.#figure(id, place)]));
		const value = (id: string) => figures.get(id) ?? Number.NaN;
		return {
			questions: fact.questions,
			value: (answers: Answers) => fact.compute((id) => (answers[id] === UNKNOWN ? undefined : answers[id]), value),
		};
	}

	/** Call it once everything is built; before, no level can be found. */
	finish(): Circuit {
		return this.#wiring.finish(this.#readings.size);
	}

	#figure(name: string, place: string): number {
		const found = this.source.figures[name];
		const value = found && figureOn(found, this.keyDate);
		if (!value) throw new Error(`${place}: no figure "${name}" on ${this.keyDate}${sinceWhen(this.source, found)}`);
		this.figures.set(name, value);
		return value.value;
	}

	#not(part: Part | undefined, child: Node): Node {
		const at = this.#wiring.not(child.at);
		return { kind: 'not', part, questions: child.questions, applies: undefined, at, child };
	}

	#requirement(id: string, place: string, trail: readonly string[]): Node {
		if (trail.includes(id)) throw new Error(`${place}: "use" goes in a circle: ${[...trail, id].join(' > ')}`);
		const known = this.#requirements.get(id);
		if (known) return known;
		const rule = this.source.requirements[id];
		if (!rule) throw new Error(`${place}: no requirement "${id}"`);
		const inner = this.build(rule.when, `requirement ${id}`, [...trail, id]);
		const node: Node = { ...inner, part: partOf(rule) };
		this.#requirements.set(id, node);
		return node;
	}

	#test(test: Test, part: Part | undefined, place: string): Leaf {
		const level = comparison(test, (name) => this.#figure(name, place));
		const read = test.fact === undefined ? undefined : this.computed(test.fact, place);
		const id = test.question ?? '';
		const question = this.source.questions[id];
		if (!read && !question) throw new Error(`${place}: no question "${id}"`);
		const bound = test.atLeast ?? test.atMost ?? test.above ?? test.below;
		const number = bound === undefined ? undefined : this.#figure(bound, place);
		return {
			kind: 'test',
			part,
			test,
			questions: read?.questions ?? [id],
			applies: undefined,
			at: this.#wiring.test(this.#readings.of(test, question, read, number), keyOf(test), level),
			level: read ? (answers) => level(read.value(answers)) : (answers) => level(answers[id]),
		};
	}
}

/** The same for tests that say the same, whatever they are called. */
function keyOf({ question, fact, is, in: some, includes, ...bounds }: Test): string {
	const { atLeast, atMost, above, below } = bounds;
	return JSON.stringify([question, fact, is, some, includes, atLeast, atMost, above, below]);
}
