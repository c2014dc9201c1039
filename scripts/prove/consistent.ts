import type { CompiledBenefit } from '../../src/lib/engine/compile.ts';
import { MET } from '../../src/lib/engine/truth.ts';
import type { Diagram } from '../../src/lib/rules/space/diagram.ts';
import type { RuleDiagrams } from '../../src/lib/rules/space/rule-diagrams.ts';
import type { Proving } from './agreement.ts';
import type { Finding } from './finding.ts';

/** The value where answers contradict each other, as the guide says. */
const IGNORED = 2 ** 50;

const known = new WeakMap<RuleDiagrams, Map<CompiledBenefit, Diagram>>();

/** A diagram of a benefit, with one and the same value for all answers that contradict each other. */
export function consistent(proving: Proving, benefit: CompiledBenefit, diagram: Diagram): Diagram {
	const kept = known.get(proving.diagrams) ?? new Map<CompiledBenefit, Diagram>();
	known.set(proving.diagrams, kept);
	const contradictory = kept.get(benefit) ?? contradictions(proving, benefit);
	kept.set(benefit, contradictory);
	return proving.diagrams.store.join(diagram, contradictory, ignore);
}

const ignore = (value: number, level: number) => (level === MET ? IGNORED : value);

/** Where answers to the questions of a benefit contradict each other; the other questions of the guide are not asked. */
function contradictions({ guide, diagrams }: Proving, benefit: CompiledBenefit): Diagram {
	const any = diagrams.together(
		'any',
		guide.conflicts.map(({ node }) => diagrams.level(node)),
	);
	return diagrams.store.without(any, (question) => benefit.alternatives.has(question));
}

/** Contradictions that a guide names but that no answers lead to. */
export function conflictsReached({ book, guide, diagrams }: Proving): Finding[] {
	const file = book.places[`guides/${guide.id}`] ?? guide.id;
	return guide.conflicts.flatMap(({ id, node }, index): Finding[] => {
		if (diagrams.store.values(diagrams.level(node)).has(MET)) return [];
		const reason = `no answers lead to the contradiction "${id}"`;
		return [{ kind: 'conflict-unreachable', file, path: `conflicts.${String(index)}.when`, reason }];
	});
}
