import { alternatives } from './alternatives.ts';
import { programOf, type Circuit, type Place, type Program } from './circuit.ts';
import { Conditions } from './conditions.ts';
import { everyNode, type Node } from './node.ts';
import { sourceOn } from './on-day.ts';
import type {
	Answer,
	Answers,
	Benefit,
	CarrierCase,
	ComputedFacts,
	FigureValue,
	GuideSource,
	Question,
	Wishes,
} from './types.ts';
import type { Verdict } from './verdict.ts';

export interface CompiledCarrier {
	readonly id: string;
	/** Provisions of all its cases for the purpose. */
	readonly norms: readonly string[];
	/** Whether it is a body that one could turn to instead. */
	readonly body: boolean;
	readonly node: Node;
	/** Its cases for the purpose, each with its own provisions. */
	readonly cases: readonly (Pick<CarrierCase, 'norms' | 'restOf'> & { readonly node: Node })[];
}

export interface CompiledBenefit {
	readonly rule: Benefit;
	readonly requires: Node;
	/** In the order in which they would be named. */
	readonly carriers: readonly CompiledCarrier[];
	readonly amount: CompiledFact | undefined;
	/** Every question the benefit reads. */
	readonly questions: readonly string[];
	/**
	 * Every question the benefit reads, with one answer for each way in which it tells answers apart, "weiß nicht" among
	 * them; undefined where they cannot be listed.
	 */
	readonly alternatives: ReadonlyMap<string, readonly Answer[] | undefined>;
	/** Its requirements, then its carriers in their order. */
	readonly roots: readonly Place[];
	/** What is evaluated to know the levels of all its conditions. */
	readonly program: Program;
	/** The same for its requirements and for its carriers alone. */
	readonly sides: readonly [Program, Program];
	/** The verdicts that were given already, each made once. */
	readonly verdicts: Verdict[];
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
	readonly wish: Wishes | undefined;
	readonly always: readonly string[];
	readonly benefits: readonly CompiledBenefit[];
	readonly conflicts: readonly { readonly id: string; readonly node: Node }[];
	/** Figures that the rules used on this key date. */
	readonly figures: ReadonlyMap<string, FigureValue>;
	/** The benefits that read a question. */
	readonly readers: ReadonlyMap<string, readonly CompiledBenefit[]>;
	readonly circuit: Circuit;
	/** What is evaluated to know the verdicts on all benefits. */
	readonly program: Program;
}

/**
 * Makes a guide ready for one key date (ISO day), with what is the law that day. Throws with the place and the reason when a rule names something
 * that does not exist; nothing is found out later, while a person answers.
 */
export function compile(dated: GuideSource, keyDate: string, facts: ComputedFacts = {}): Guide {
	const source = sourceOn(dated, keyDate);
	const order = source.chapters.flatMap((chapter) => chapter.questions);
	for (const id of order) if (!source.questions[id]) throw new Error(`guide ${source.id}: no question "${id}"`);
	const conditions = new Conditions(source, keyDate, facts);

	const told = (rules: readonly Node[], amount: CompiledFact | undefined): CompiledBenefit['alternatives'] => {
		const ids = [...rules, ...(amount ? [amount] : [])].flatMap(({ questions }) => questions);
		return new Map(
			order
				.filter((id) => ids.includes(id))
				.map((id) => {
					const question = source.questions[id];
					return [id, question && alternatives(question, rules, (name) => conditions.figures.get(name)?.value)];
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
				const built = cases.map(({ when, effect, norms, restOf, leftOpenBy = [], settledBy = carrier.id }) => {
					const node = conditions.build(when, `carrier ${carrier.id}`);
					return {
						norms,
						restOf,
						node: effect === 'first' ? node : conditions.maybe(undefined, node, { leftOpenBy, settledBy }),
					};
				});
				const norms = [...new Set(built.flatMap((one) => one.norms))];
				const children = built.map(({ node }) => node);
				const node = conditions.join('any', { id: carrier.id, norms }, children);
				return { id: carrier.id, norms, body: carrier.body !== false, node, cases: built };
			});

	const built = source.benefits.map((rule) => ({
		rule,
		requires: conditions.build(rule.requires, `benefit ${rule.id}`),
		carriers: carriersOf(rule),
		amount: rule.amount && conditions.computed(rule.amount.fact, `benefit ${rule.id}`),
	}));
	const conflicts = source.conflicts.map(({ id, when }) => ({ id, node: conditions.build(when, `conflict ${id}`) }));
	const circuit = conditions.finish();
	const benefits = built.map((parts) => {
		const rules = [parts.requires, ...parts.carriers.map(({ node }) => node)];
		return new Compiled(parts, rules, () => told(rules, parts.amount));
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
		benefits,
		conflicts,
		figures: conditions.figures,
		readers: readersOf(benefits),
		circuit,
		program: programOf(benefits.flatMap(({ roots }) => roots)),
	};
}

function readersOf(benefits: readonly CompiledBenefit[]): ReadonlyMap<string, readonly CompiledBenefit[]> {
	const found = new Map<string, CompiledBenefit[]>();
	for (const benefit of benefits) {
		for (const id of benefit.questions) {
			const known = found.get(id);
			if (known) known.push(benefit);
			else found.set(id, [benefit]);
		}
	}
	return found;
}

/** One shape for all benefits, and what only a walk or a search needs when it is asked for. */
class Compiled implements CompiledBenefit {
	readonly rule: Benefit;
	readonly requires: Node;
	readonly carriers: readonly CompiledCarrier[];
	readonly amount: CompiledFact | undefined;
	readonly questions: readonly string[];
	readonly roots: readonly Place[];
	readonly verdicts: Verdict[] = [];
	#program: Program | undefined;
	#sides: readonly [Program, Program] | undefined;
	readonly #told: () => CompiledBenefit['alternatives'];
	#ways: CompiledBenefit['alternatives'] | undefined;

	constructor(
		{ rule, requires, carriers, amount }: Pick<CompiledBenefit, 'rule' | 'requires' | 'carriers' | 'amount'>,
		rules: readonly Node[],
		told: () => CompiledBenefit['alternatives'],
	) {
		this.rule = rule;
		this.requires = requires;
		this.carriers = carriers;
		this.amount = amount;
		this.questions = [...new Set([...rules, ...(amount ? [amount] : [])].flatMap(({ questions }) => questions))];
		this.roots = rules.map(({ at }) => at);
		this.#told = told;
	}

	get program(): Program {
		return (this.#program ??= programOf(placesIn([this.requires, ...this.carriers.map(({ node }) => node)])));
	}

	get sides(): readonly [Program, Program] {
		const carried = this.carriers.map(({ node }) => node);
		return (this.#sides ??= [programOf(placesIn([this.requires])), programOf(placesIn(carried))]);
	}

	get alternatives(): CompiledBenefit['alternatives'] {
		return (this.#ways ??= this.#told());
	}
}

function placesIn(rules: readonly Node[]): Place[] {
	return rules.flatMap((rule) => everyNode(rule)).map(({ at }) => at);
}
