import type { CompiledBenefit } from '../../src/lib/engine/compile.ts';
import { MET } from '../../src/lib/engine/truth.ts';
import { OUTCOME } from '../../src/lib/rules/space/rule-diagrams.ts';
import { smallestCases } from '../../src/lib/rules/space/smallest-case.ts';
import type { Proving } from './agreement.ts';
import type { Finding } from './finding.ts';

const BOTH = 1;
const bothLikely = (one: number, other: number) => Number(one === OUTCOME.likely && other === OUTCOME.likely);
const unless = (both: number, contradiction: number) => (contradiction === MET ? 0 : both);

/** Benefits that exclude each other, as a rule says, but that some answers that fit together make both likely. */
export function exclusionsHold({ book, guide, diagrams }: Proving): Finding[] {
	const { store } = diagrams;
	return guide.benefits.flatMap((benefit) =>
		(benefit.rule.excludes ?? []).flatMap(({ benefit: id }, index): Finding[] => {
			const other = guide.benefits.find(({ rule }) => rule.id === id);
			if (!other) return [];
			const both = store.join(diagrams.outcome(benefit), diagrams.outcome(other), bothLikely);
			const example = smallestCases(
				store,
				store.join(both, contradictions(diagrams, guide, [benefit, other]), unless),
			).get(BOTH);
			if (!example) return [];
			return [
				{
					kind: 'exclusion-broken',
					file: book.places[`benefits/${benefit.rule.id}`] ?? benefit.rule.id,
					path: `excludes.${String(index)}`,
					reason: `"${benefit.rule.id}" and "${id}" exclude each other but are both likely`,
					example,
				},
			];
		}),
	);
}

/** Where answers to the questions of some benefits contradict each other. */
function contradictions(
	diagrams: Proving['diagrams'],
	guide: Proving['guide'],
	benefits: readonly CompiledBenefit[],
): number {
	const any = diagrams.together(
		'any',
		guide.conflicts.map(({ node }) => diagrams.level(node)),
	);
	return diagrams.store.without(any, (question) => benefits.some(({ alternatives }) => alternatives.has(question)));
}
