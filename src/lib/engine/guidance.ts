/**
 * What to do for a benefit, what runs out, and how a body that comes first goes about it: conditions like those of
 * requirements, which decide no verdict and ask no question. Compiled apart, because only a result needs them.
 */
import { compile, type Guide } from './compile.ts';
import { decide } from './decide.ts';
import type { Node } from './node.ts';
import { inForce } from './on-day.ts';
import { MET, UNMET } from './truth.ts';
import type { Answers, ComputedFacts, Condition, Days, Figure, Practice, Requirement } from './types.ts';

/**
 * Something to say to whom it concerns: shown while `when` is met or open, where `sure` only when it is met; not where
 * `except` is met.
 */
export interface Guided extends Days {
	readonly id: string;
	readonly when?: Condition;
	readonly sure?: true;
	/** Whom it does not concern; who is not known to belong to them is told, also where the rest has to be sure. */
	readonly except?: Condition;
}

/** The steps of a benefit, and what is said in place of "apply first" to those for whom that is too late. */
export interface BenefitSteps {
	readonly steps: readonly Guided[];
	readonly late?: { readonly id: string; readonly when: Condition };
}

/** What runs out, or must not be done unadvised: said with every verdict on its benefits. */
export interface Urgent extends Guided {
	readonly norms?: readonly string[];
	readonly practice?: Practice;
	readonly benefits: readonly string[];
	/** The event (`calculators/deadlines/events.ts`) whose day tells until when. */
	readonly event?: string;
}

/** How a carrier that comes first decides, and by when. */
export interface Procedure extends Guided {
	readonly norms?: readonly string[];
	readonly carriers: readonly string[];
	/** Only for benefits of these purposes. */
	readonly purposes?: readonly string[];
	/** The event whose day tells until when it has to decide. */
	readonly event?: string;
}

/** The data of all benefits, with the requirements and figures that their conditions name. */
export interface GuidanceSource {
	readonly benefits: Readonly<Record<string, BenefitSteps>>;
	readonly urgent: readonly Urgent[];
	readonly procedures: readonly Procedure[];
	readonly requirements: Readonly<Record<string, Requirement>>;
	readonly figures: Readonly<Record<string, Figure>>;
}

export interface Guidance {
	/** Ids of the steps of a benefit for someone who answered so, in order. */
	readonly steps: (benefit: string, answers: Answers) => readonly string[];
	/** The id of what is said because it is too late to apply first; none while the answers do not say so. */
	readonly late: (benefit: string, answers: Answers) => string | undefined;
	readonly urgent: (benefit: string, answers: Answers) => readonly Urgent[];
	/** How a carrier decides on benefits of a purpose. */
	readonly procedures: (carrier: string, purpose: string, answers: Answers) => readonly Procedure[];
}

/**
 * Makes the guidance of a guide ready for its key date.
 * @throws with the place and the reason when a condition names what the guide does not ask
 */
export function compileGuidance(guide: Guide, source: GuidanceSource, facts: ComputedFacts = {}): Guidance {
	const own = new Set(guide.benefits.map(({ rule }) => rule.id));
	const carriers = new Set(guide.benefits.flatMap((benefit) => benefit.carriers.map(({ id }) => id)));
	const now = <T extends Days>(things: readonly T[]): T[] => things.filter((one) => inForce(one, guide.keyDate));
	const urgent = now(source.urgent).filter(({ benefits }) => benefits.some((id) => own.has(id)));
	const procedures = now(source.procedures).filter((one) => one.carriers.some((id) => carriers.has(id)));
	const of = (benefit: string): BenefitSteps => {
		const known = source.benefits[benefit] ?? { steps: [] };
		return { ...known, steps: now(known.steps) };
	};
	const nodes = nodesOf(guide, source, facts, [
		...[...own].flatMap((id) => [...of(id).steps, of(id).late]),
		...urgent,
		...procedures,
	]);
	const applies = (one: Guided, answers: Answers): boolean => {
		const truth = (condition: Condition | undefined) => {
			const node = condition && nodes.get(condition);
			return node && decide(node, answers);
		};
		if (truth(one.except) === MET) return false;
		const concerned = truth(one.when) ?? MET;
		return one.sure ? concerned === MET : concerned !== UNMET;
	};
	return {
		steps: (benefit, answers) =>
			of(benefit)
				.steps.filter((step) => applies(step, answers))
				.map(({ id }) => id),
		late: (benefit, answers) => {
			const { late } = of(benefit);
			return late && applies({ ...late, sure: true }, answers) ? late.id : undefined;
		},
		urgent: (benefit, answers) => urgent.filter((one) => one.benefits.includes(benefit) && applies(one, answers)),
		procedures: (carrier, purpose, answers) =>
			procedures.filter(
				(one) => one.carriers.includes(carrier) && (one.purposes?.includes(purpose) ?? true) && applies(one, answers),
			),
	};
}

/** Every condition compiled, as the contradictions of a guide without benefits that asks the same questions. */
function nodesOf(
	guide: Guide,
	{ requirements, figures }: GuidanceSource,
	facts: ComputedFacts,
	all: readonly (Guided | undefined)[],
): ReadonlyMap<Condition, Node> {
	const conditions = all.flatMap((one) => [one?.when ?? [], one?.except ?? []].flat());
	const source = {
		id: guide.id,
		edition: guide.edition,
		chapters: [{ id: 'all', questions: guide.order }],
		always: [],
		conflicts: conditions.map((when, index) => ({ id: `guidance ${String(index)}`, norms: [], when })),
		questions: guide.questions,
		requirements,
		carriers: {},
		benefits: [],
		figures,
	};
	const { conflicts } = compile(source, guide.keyDate, facts);
	return new Map(
		conflicts.flatMap(({ node }, index) => (conditions[index] ? [[conditions[index], node] as const] : [])),
	);
}
