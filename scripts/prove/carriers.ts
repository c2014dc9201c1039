/** Whether each carrier of a benefit is named at some time, and each of its cases has a say. */
import type { CompiledBenefit } from '../../src/lib/engine/compile.ts';
import { MET } from '../../src/lib/engine/truth.ts';
import { OUTCOME } from '../../src/lib/rules/space/rule-diagrams.ts';
import type { Proving } from './agreement.ts';
import { consistent } from './consistent.ts';
import type { Finding } from './finding.ts';
import { placeCases } from './placed.ts';

const WIDE = 1000;
const together = (outcome: number, level: number) => outcome * WIDE + level;

/**
 * Cases of carriers that never come into it for answers that fit together: a case with `first` that is never met where
 * its carrier is the one that is named, a case with `ask` that is never met before a carrier that surely comes first.
 */
export function carriersReached(proving: Proving, benefit: CompiledBenefit): Finding[] {
	const { book, diagrams } = proving;
	const outcome = diagrams.outcome(benefit);
	const file = book.places[`benefits/${benefit.rule.id}`] ?? benefit.rule.id;
	const reached = diagrams.store.values(consistent(proving, benefit, outcome));
	return benefit.carriers.flatMap(({ id }, index): Finding[] => {
		const cases = placeCases(book, benefit, id);
		const own = OUTCOME.elsewhere + index;
		if (!reached.has(own) && cases.some(({ effect }) => effect === 'first')) {
			const reason = `"${id}" has a case with "first" but is never the carrier that is named`;
			return [{ kind: 'carrier-unreachable', file, path: `carriers.${String(index)}`, reason }];
		}
		return cases.flatMap(({ effect, node, file, path }): Finding[] => {
			const pairs = diagrams.store.join(outcome, diagrams.level(node), together);
			const met = [...diagrams.store.values(consistent(proving, benefit, pairs))]
				.filter((pair) => pair % WIDE === MET)
				.map((pair) => Math.floor(pair / WIDE));
			const counts = effect === 'first' ? met.includes(own) : met.some((one) => one < OUTCOME.elsewhere || one >= own);
			const reason = `this case of "${id}" never comes into it for "${benefit.rule.id}"`;
			return counts ? [] : [{ kind: 'carrier-unreachable', file, path, reason }];
		});
	});
}
