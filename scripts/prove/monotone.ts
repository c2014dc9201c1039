/** Whether a verdict that counts as decided stays, whatever "weiß nicht" turns into. */
import type { CompiledBenefit } from '../../src/lib/engine/compile.ts';
import { MET } from '../../src/lib/engine/truth.ts';
import type { Diagram } from '../../src/lib/rules/space/diagram.ts';
import { OUTCOME, outcomeOf } from '../../src/lib/rules/space/rule-diagrams.ts';
import { smallestCases } from '../../src/lib/rules/space/smallest-case.ts';
import type { Proving } from './agreement.ts';
import type { Finding } from './finding.ts';

const union = (one: number, other: number) => one | other;
/** Verdict words as bits; carriers are all one word. */
const bit = (outcome: number) => 1 << Math.min(outcome, OUTCOME.elsewhere);

/** For every combination the set of verdicts, as bits, that it can still become when unknowns are answered. */
export function prospects({ diagrams: { store } }: Proving, outcome: Diagram): Diagram {
	return store.rebuild(
		outcome,
		(value) => store.constant(bit(value)),
		([unknown = 0, ...sure]) => [sure.reduce((all, branch) => store.join(all, branch, union), unknown), ...sure],
	);
}

/** Whether a set of verdicts has one verdict only. */
export function isSingle(set: number): boolean {
	return (set & (set - 1)) === 0;
}

/**
 * By the diagrams, for all combinations: `likely` and `unlikely` never change, `elsewhere` does not once the
 * requirements are met. Where the engine calls `elsewhere` decided although requirements are open is tried case by case.
 */
export function decidedStays(proving: Proving, benefit: CompiledBenefit): Finding[] {
	const { book, diagrams } = proving;
	const { store } = diagrams;
	const outcome = diagrams.outcome(benefit);
	const possible = prospects(proving, outcome);
	const all = store.combined([outcome, possible, diagrams.level(benefit.requires)]);
	return [...smallestCases(store, all).values()].flatMap((example): Finding[] => {
		const value = store.at(outcome, example);
		const { verdict } = outcomeOf(benefit, value);
		if (verdict === 'clarify') return [];
		if (verdict === 'elsewhere' && store.at(diagrams.level(benefit.requires), example) !== MET) return [];
		if (isSingle(store.at(possible, example))) return [];
		const file = book.places[`benefits/${benefit.rule.id}`] ?? benefit.rule.id;
		const reason = `"${verdict}" may become another verdict when "weiß nicht" is answered`;
		return [{ kind: 'decided-verdict-flips', file, path: '', reason, example }];
	});
}
