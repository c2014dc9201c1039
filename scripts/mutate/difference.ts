/** Where two editions of a rule differ, with a smallest case for it. */
import type { CompiledBenefit, Guide } from '../../src/lib/engine/compile.ts';
import type { Node } from '../../src/lib/engine/node.ts';
import type { Answers } from '../../src/lib/engine/types.ts';
import type { Diagram } from '../../src/lib/rules/space/diagram.ts';
import { OUTCOME, RuleDiagrams } from '../../src/lib/rules/space/rule-diagrams.ts';
import { wishOf } from '../../src/lib/engine/wish.ts';
import { lostIn } from '../lost.ts';
import { smallestCases } from '../../src/lib/rules/space/smallest-case.ts';

export interface Difference {
	/** The verdict or the carrier named first, a carrier to be asked, a reason only, a contradiction, what is wished, or a figure. */
	readonly differs: 'verdict' | 'carriers' | 'reasons' | 'conflict' | 'wish' | 'figure';
	readonly example: Answers;
}

const unlike = (one: number, other: number) => (one === other ? 0 : 1);

/** The gravest difference between two editions of a benefit; none where nobody could ever see one. */
export function benefitDifference(
	guides: { readonly right: Guide; readonly wrong: Guide },
	before: CompiledBenefit,
	after: CompiledBenefit,
): Difference | undefined {
	const diagrams = new RuleDiagrams(guides.right, [before, after], [], [guides.wrong]);
	const ids = [...new Set([before, after].flatMap(({ carriers }) => carriers.map(({ id }) => id)))];
	const [one, other] = [visible(diagrams, before, ids), visible(diagrams, after, ids)];
	return (
		firstUnlike(diagrams, 'verdict', [one.outcome], [other.outcome]) ??
		firstUnlike(diagrams, 'carriers', one.carriers, other.carriers) ??
		reasonDifference(diagrams, before, after)
	);
}

/** The outcome and the carriers shown with it, with carriers told by their place in `ids` and not in the benefit. */
function visible(diagrams: RuleDiagrams, { requires, carriers }: CompiledBenefit, ids: readonly string[]) {
	const { store } = diagrams;
	const levels = carriers.map(({ node }) => diagrams.level(node));
	const conclusion = diagrams.conclusion(diagrams.level(requires), levels);
	const shown = diagrams.carriersShown(conclusion, levels);
	const place = (index: number) => OUTCOME.elsewhere + ids.indexOf(carriers[index]?.id ?? '');
	return {
		outcome: store.map(conclusion, (value) => (value < OUTCOME.elsewhere ? value : place(value - OUTCOME.elsewhere))),
		carriers: ids.map((id) => shown[carriers.findIndex((carrier) => carrier.id === id)] ?? store.constant(0)),
	};
}

function firstUnlike(
	{ store }: RuleDiagrams,
	differs: Difference['differs'],
	one: readonly Diagram[],
	other: readonly Diagram[],
): Difference | undefined {
	for (const [index, diagram] of one.entries()) {
		const example = smallestCases(store, store.join(diagram, other[index] ?? diagram, unlike)).get(1);
		if (example) return { differs, example };
	}
	return undefined;
}

function reasonDifference(diagrams: RuleDiagrams, before: CompiledBenefit, after: CompiledBenefit) {
	const [old, now] = [named(before.requires), named(after.requires)].map(
		(nodes) => new Map(nodes.map((node) => [node.part?.id ?? '', diagrams.level(node)])),
	);
	for (const name of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
		const [one, other] = [old?.get(name), now?.get(name)];
		if (one === undefined || other === undefined) return { differs: 'reasons' as const, example: {} };
		const difference = firstUnlike(diagrams, 'reasons', [one], [other]);
		if (difference) return difference;
	}
	return undefined;
}

/** Every named part of a condition. */
function named(node: Node): Node[] {
	const below = node.kind === 'all' || node.kind === 'any' ? node.children : 'child' in node ? [node.child] : [];
	return [...(node.part ? [node] : []), ...below.flatMap(named)];
}

/** The difference between the contradictions that two editions of a guide name. */
export function conflictDifference(right: Guide, wrong: Guide): Difference | undefined {
	const nodes = [...right.conflicts, ...wrong.conflicts].map(({ node }) => node);
	const diagrams = new RuleDiagrams(right, [], nodes, [wrong]);
	const met = (guide: Guide) =>
		guide.conflicts.map(({ node }) => diagrams.store.map(diagrams.level(node), (level) => Math.max(0, level - 1)));
	return firstUnlike(diagrams, 'conflict', met(right), met(wrong));
}

/** The difference between what two editions of a guide lead to who does not know what to wish. */
export function wayDifference(right: Guide, wrong: Guide): Difference | undefined {
	const led = ({ wish }: Guide, answers: Answers) => String(wish && wishOf(wish, answers));
	const example = [...lostIn(right), ...lostIn(wrong)].find((answers) => led(right, answers) !== led(wrong, answers));
	return example && { differs: 'wish', example };
}
