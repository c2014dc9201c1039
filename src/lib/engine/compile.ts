import { alternatives } from './alternatives.ts';
import { comparison } from './comparison.ts';
import { decide } from './decide.ts';
import { figureOn } from './figures.ts';
import type { Leaf, Memo, Node, Part, Reach } from './node.ts';
import type { Level } from './truth.ts';
import {
	UNKNOWN,
	type Answer,
	type Answers,
	type Benefit,
	type ComputedFacts,
	type Condition,
	type FigureValue,
	type GuideSource,
	type Question,
	type Test,
} from './types.ts';

export interface CompiledCarrier {
	readonly id: string;
	readonly norms: readonly string[];
	/** Whether it is a body that one could turn to instead. */
	readonly body: boolean;
	readonly node: Node;
}

export interface CompiledBenefit {
	readonly rule: Benefit;
	readonly requires: Node;
	/** In the order in which they would be named. */
	readonly carriers: readonly CompiledCarrier[];
	readonly amount: CompiledFact | undefined;
	/**
	 * Every question the benefit reads, with one answer for each way in which it tells answers apart, "weiß nicht" among
	 * them; undefined where they cannot be listed.
	 */
	readonly alternatives: ReadonlyMap<string, readonly Answer[] | undefined>;
	/** A memo for one look at this benefit at a time, cleared before it. */
	readonly scratch: Memo;
}

/** A computed fact with its figures for the key date; no value while the answers do not suffice. */
export interface CompiledFact {
	readonly questions: readonly string[];
	readonly value: (answers: Answers) => Answer | undefined;
}

/** A guide ready to be asked, for one key date. */
export interface Guide {
	readonly id: string;
	readonly edition: string;
	readonly keyDate: string;
	/** All question ids, in the order they are asked. */
	readonly order: readonly string[];
	readonly chapterOf: Readonly<Record<string, string>>;
	readonly questions: Readonly<Record<string, Question>>;
	readonly wish: { readonly question: string; readonly everything: string } | undefined;
	readonly always: readonly string[];
	readonly benefits: readonly CompiledBenefit[];
	readonly conflicts: readonly { readonly id: string; readonly node: Node }[];
	/** Figures that the rules used on this key date. */
	readonly figures: ReadonlyMap<string, FigureValue>;
	/** Size of a memo for all benefits. */
	readonly slots: number;
	/** Memos for one evaluation of all benefits at a time, cleared before it: making them anew takes a sixth of its time. */
	readonly scratch: { readonly memo: Memo; readonly reached: Memo };
}

/**
 * Makes a guide ready for one key date (ISO day). Throws with the place and the reason when a rule names something
 * that does not exist; nothing is found out later, while a person answers.
 */
export function compile(source: GuideSource, keyDate: string, facts: ComputedFacts = {}): Guide {
	const order = source.chapters.flatMap((chapter) => chapter.questions);
	for (const id of order) if (!source.questions[id]) throw new Error(`guide ${source.id}: no question "${id}"`);
	const used = new Map<string, FigureValue>();
	const requirements = new Map<string, Node>();
	const slots = new Map<string, number>();
	const slotOf = (key: string): number => {
		const slot = slots.get(key) ?? slots.size;
		slots.set(key, slot);
		return slot;
	};

	function figure(name: string, place: string): number {
		const found = source.figures[name];
		const value = found && figureOn(found, keyDate);
		if (!value) throw new Error(`${place}: no figure "${name}" on ${keyDate}`);
		used.set(name, value);
		return value.value;
	}

	function join(kind: 'all' | 'any', part: Part | undefined, children: readonly Node[]): Node {
		const questions = [...new Set(children.flatMap((child) => child.questions))];
		const node: Node = { kind, part, children, questions, single: undefined, slot: slotOf(`node ${slots.size}`) };
		return { ...node, single: singleReach(node) };
	}

	function wrap(kind: 'not' | 'maybe', part: Part | undefined, child: Node): Node {
		const { questions } = child;
		const node: Node = { kind, part, child, questions, single: undefined, slot: slotOf(`node ${slots.size}`) };
		return { ...node, single: singleReach(node) };
	}

	function singleReach(node: Node): Reach | undefined {
		const [id, another] = node.questions;
		if (id === undefined || another !== undefined) return undefined;
		const question = source.questions[id];
		const options = question?.type === 'yes-no' ? ['yes', 'no'] : question?.options;
		if (!options || question?.type === 'multiple') return undefined;
		const levels = [...options, UNKNOWN].map((answer) => decide(node, { [id]: answer }));
		return { min: Math.min(...levels) as Level, max: Math.max(...levels) as Level };
	}

	function build(condition: Condition, place: string, trail: readonly string[]): Node {
		const part = condition.id === undefined ? undefined : { id: condition.id, norms: condition.norms ?? [] };
		if ('all' in condition || 'any' in condition) {
			const kind = 'all' in condition ? 'all' : 'any';
			const parts = 'all' in condition ? condition.all : condition.any;
			const children = parts.map((child) => build(child, place, trail));
			return join(kind, part, children);
		}
		if ('not' in condition || 'maybe' in condition) {
			const kind = 'not' in condition ? 'not' : 'maybe';
			const child = build('not' in condition ? condition.not : condition.maybe, place, trail);
			return wrap(kind, part, child);
		}
		if ('use' in condition) return requirement(condition.use, place, trail);
		return leaf(condition, part, place);
	}

	function requirement(id: string, place: string, trail: readonly string[]): Node {
		if (trail.includes(id)) throw new Error(`${place}: "use" goes in a circle: ${[...trail, id].join(' > ')}`);
		const known = requirements.get(id);
		if (known) return known;
		const rule = source.requirements[id];
		if (!rule) throw new Error(`${place}: no requirement "${id}"`);
		const inner = build(rule.when, `requirement ${id}`, [...trail, id]);
		const node: Node = { ...inner, part: { id, norms: rule.norms }, slot: slotOf(`use ${id}`) };
		requirements.set(id, node);
		return node;
	}

	function leaf(test: Test, part: Part | undefined, place: string): Leaf {
		const level = comparison(test, (name) => figure(name, place));
		const read = test.fact === undefined ? undefined : computed(test.fact, place);
		const id = test.question ?? '';
		if (!read && !source.questions[id]) throw new Error(`${place}: no question "${id}"`);
		const node = {
			kind: 'test' as const,
			part,
			test,
			questions: read?.questions ?? [id],
			single: undefined,
			slot: slotOf(JSON.stringify({ ...test, id: undefined, norms: undefined })),
			level: read ? (answers: Answers) => level(read.value(answers)) : (answers: Answers) => level(answers[id]),
		};
		return { ...node, single: read ? undefined : singleReach(node) };
	}

	function computed(name: string, place: string): CompiledFact {
		const fact = facts[name];
		if (!fact) throw new Error(`${place}: no computed fact "${name}"`);
		for (const id of fact.questions) if (!source.questions[id]) throw new Error(`${place}: no question "${id}"`);
		const figures = new Map(fact.figures.map((id) => [id, figure(id, place)]));
		const value = (id: string) => figures.get(id) ?? Number.NaN;
		return {
			questions: fact.questions,
			value: (answers: Answers) => fact.compute((id) => (answers[id] === UNKNOWN ? undefined : answers[id]), value),
		};
	}

	const told = (rules: readonly Node[], amount: CompiledFact | undefined): CompiledBenefit['alternatives'] => {
		const ids = [...rules, ...(amount ? [amount] : [])].flatMap(({ questions }) => questions);
		return new Map(
			order
				.filter((id) => ids.includes(id))
				.map((id) => {
					const question = source.questions[id];
					return [id, question && alternatives(question, rules, (name) => used.get(name)?.value)];
				}),
		);
	};

	const carriersOf = (benefit: Benefit): CompiledCarrier[] =>
		benefit.carriers
			.map((id) => {
				const carrier = source.carriers[id];
				if (!carrier) throw new Error(`benefit ${benefit.id}: no carrier "${id}"`);
				return carrier;
			})
			.sort((a, b) => a.order - b.order)
			.map((carrier) => {
				const cases = carrier.cases.filter((one) => one.purposes.includes(benefit.purpose));
				if (cases.length === 0)
					throw new Error(
						`benefit ${benefit.id}: carrier "${carrier.id}" says nothing about the purpose "${benefit.purpose}"`,
					);
				const children = cases.map((one): Node => {
					const node = build(one.when, `carrier ${carrier.id}`, []);
					return one.effect === 'first' ? node : wrap('maybe', undefined, node);
				});
				const part = {
					id: carrier.id,
					norms: [...new Set(cases.flatMap((one) => one.norms))],
				};
				const node = join('any', part, children);
				return { id: carrier.id, norms: part.norms, body: carrier.body !== false, node };
			});

	return {
		id: source.id,
		edition: source.edition,
		keyDate,
		order,
		chapterOf: Object.fromEntries(
			source.chapters.flatMap((chapter) => chapter.questions.map((id) => [id, chapter.id])),
		),
		questions: source.questions,
		wish: source.wish,
		always: source.always,
		benefits: source.benefits.map((rule): CompiledBenefit => {
			const requires = build(rule.requires, `benefit ${rule.id}`, []);
			const carriers = carriersOf(rule);
			const amount = rule.amount && computed(rule.amount.fact, `benefit ${rule.id}`);
			const ways = told([requires, ...carriers.map(({ node }) => node)], amount);
			return { rule, requires, carriers, amount, alternatives: ways, scratch: new Uint8Array(slots.size) };
		}),
		conflicts: source.conflicts.map(({ id, when }) => ({ id, node: build(when, `conflict ${id}`, []) })),
		figures: used,
		slots: slots.size,
		scratch: { memo: new Uint8Array(slots.size), reached: new Uint8Array(slots.size) },
	};
}
