/** The diagrams of compiled rules: how far conditions are met, and what comes out, for every combination of answers. */
import type { CompiledBenefit, Guide } from '#lib/engine/compile.ts';
import { leavesOf, type Node } from '#lib/engine/node.ts';
import { higher, lower, MET, OPEN, opposite, UNMET, type Level } from '#lib/engine/truth.ts';
import { variables } from './answer-classes.ts';
import { Diagrams, type Diagram } from './diagram.ts';

/** What can come out of a benefit: its verdict and, with `elsewhere`, the carrier that comes first. */
export interface Outcome {
	readonly verdict: 'unlikely' | 'clarify' | 'likely' | 'elsewhere';
	readonly carrier: string | undefined;
}

/** Outcomes as values of a diagram; a carrier adds its place in the order of the benefit. */
export const OUTCOME = { unlikely: 0, clarify: 1, likely: 2, elsewhere: 3 } as const;

/** The outcome behind a value of a diagram. */
export function outcomeOf(benefit: CompiledBenefit, value: number): Outcome {
	if (value >= OUTCOME.elsewhere)
		return { verdict: 'elsewhere', carrier: benefit.carriers[value - OUTCOME.elsewhere]?.id };
	const verdict = value === OUTCOME.likely ? 'likely' : value === OUTCOME.clarify ? 'clarify' : 'unlikely';
	return { verdict, carrier: undefined };
}

/** A carrier counts as found from here on; below stand the levels of carriers that are not sure. */
const FOUND = 3;
const least = (one: number, other: number) => lower(one as Level, other as Level);
const most = (one: number, other: number) => higher(one as Level, other as Level);
const conclude = (requires: number, carrier: number): number => {
	if (requires === UNMET) return OUTCOME.unlikely;
	if (carrier >= FOUND) return OUTCOME.elsewhere + carrier - FOUND;
	return requires === MET && carrier === UNMET ? OUTCOME.likely : OUTCOME.clarify;
};
const beside = (shown: number, level: number) => shown * (MET + 1) + level;
const earlier = (first: number, rest: number) => (first >= FOUND ? first : rest >= FOUND ? rest : most(first, rest));

/** Diagrams of some benefits of a guide, in one store, so that they can be compared and joined. */
export class RuleDiagrams {
	readonly store: Diagrams;
	readonly #levels = new Map<Node, Diagram>();

	/**
	 * @param more conditions beside those of the benefits that shall be put into diagrams too
	 * @param others other editions of the guide, whose benefits shall be compared
	 */
	constructor(
		readonly guide: Guide,
		benefits: readonly CompiledBenefit[] = guide.benefits,
		more: readonly Node[] = [],
		others: readonly Guide[] = [],
	) {
		const nodes = benefits.flatMap(({ requires, carriers }) => [requires, ...carriers.map(({ node }) => node)]);
		const amounts = benefits.flatMap(({ amount }) => amount ?? []);
		this.store = new Diagrams(variables([guide, ...others], [...nodes, ...more].flatMap(leavesOf), amounts));
	}

	/** How far a condition is met. */
	level(node: Node): Diagram {
		const known = this.#levels.get(node);
		if (known !== undefined) return known;
		const level = this.#levelOf(node);
		this.#levels.set(node, level);
		return level;
	}

	#levelOf(node: Node): Diagram {
		switch (node.kind) {
			case 'test':
				return this.store.of(node.questions, node.level);
			case 'all':
			case 'any':
				return this.together(
					node.kind,
					node.children.map((child) => this.level(child)),
				);
			case 'not':
				return this.store.map(this.level(node.child), (level) => opposite(level as Level));
			case 'maybe':
				return this.store.map(this.level(node.child), (level) => least(level, OPEN));
		}
	}

	/** How far all, or any, of some conditions are met. */
	together(kind: 'all' | 'any', levels: readonly Diagram[]): Diagram {
		const join = kind === 'all' ? least : most;
		return levels.reduce(
			(joined, level) => this.store.join(joined, level, join),
			this.store.constant(kind === 'all' ? MET : UNMET),
		);
	}

	/** What comes out of a benefit, as values that {@link outcomeOf} reads. */
	outcome(benefit: CompiledBenefit): Diagram {
		return this.conclusion(
			this.level(benefit.requires),
			benefit.carriers.map(({ node }) => this.level(node)),
		);
	}

	/**
	 * How far each carrier is shown with a conclusion: those that come first or have to be asked, up to the one that
	 * surely comes first. Where the requirements are unmet, all of them, as places to try.
	 */
	carriersShown(conclusion: Diagram, carriers: readonly Diagram[]): Diagram[] {
		return carriers.map((carrier, index) =>
			this.store.join(conclusion, carrier, (outcome, level) =>
				outcome >= OUTCOME.elsewhere && index > outcome - OUTCOME.elsewhere ? UNMET : level,
			),
		);
	}

	/** What follows, and the carriers shown with it. Values only serve to compare. */
	shown(requires: Diagram, carriers: readonly Diagram[]): Diagram {
		const conclusion = this.conclusion(requires, carriers);
		return this.carriersShown(conclusion, carriers).reduce(
			(shown, level) => this.store.join(shown, level, beside),
			conclusion,
		);
	}

	/** What follows from the requirements and the carriers in their order. */
	conclusion(requires: Diagram, carriers: readonly Diagram[]): Diagram {
		const first = carriers.reduceRight((rest, carrier, index) => {
			const found = this.store.map(carrier, (level) => (level === MET ? FOUND + index : level));
			return this.store.join(found, rest, earlier);
		}, this.store.constant(UNMET));
		return this.store.join(requires, first, conclude);
	}
}
