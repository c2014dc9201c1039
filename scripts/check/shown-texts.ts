/** What is said of a requirement that is missing or left open: only where it can come to that, and wherever it can. */
import type { CompiledBenefit } from '../../src/lib/engine/compile.ts';
import type { Node } from '../../src/lib/engine/node.ts';
import { UNMET } from '../../src/lib/engine/truth.ts';
import type { Fault } from '../../src/lib/rules/book.ts';
import { RuleDiagrams } from '../../src/lib/rules/space/rule-diagrams.ts';
import type { Rules } from './open-rules.ts';
import { fileOfGroup, keysOf, textsAt } from './text-keys.ts';

/** Texts of requirements that are never shown, and those that are missing where an answer is left to an office. */
export function shownFaults(rules: Rules): Fault[] {
	const found = new Map<string, Fault>();
	const shared = new Set(Object.keys(rules.book.requirements));
	for (const guide of rules.guideIds.map((id) => rules.guideOn(id))) {
		const diagrams = new RuleDiagrams(guide);
		const look = ({ rule }: CompiledBenefit, node: Node) => {
			const id = node.part?.id ?? '';
			const own = textsAt(rules, `benefits/${rule.audience}`, [rule.id, 'requirements', id]);
			const [group, path] =
				own === undefined && shared.has(id)
					? ['requirements', [id]]
					: [`benefits/${rule.audience}`, [rule.id, 'requirements', id]];
			const keys = id === '' ? [] : keysOf(textsAt(rules, group, path));
			const fault = (key: string, reason: string) => {
				const file = fileOfGroup(rules.folder, group);
				found.set(`${file} ${path.join('.')} ${key}`, { file, path: [...path, key].join('.'), reason });
			};
			if (keys.includes('unmet') && !diagrams.store.values(diagrams.level(node)).has(UNMET))
				fault('unmet', `"unmet" is never shown: nothing makes "${id}" unmet`);
			if (keys.includes('open') && !leavesOpen(node)) fault('open', `"open" is never shown: "${id}" holds no "maybe"`);
			if (!keys.includes('open') && leavesItselfOpen(node))
				fault(
					'open',
					`the text "open" of "${id}" is missing: what is to be clarified where an office decides ("maybe")`,
				);
		};
		for (const benefit of guide.benefits) for (const node of partsIn(benefit.requires)) look(benefit, node);
	}
	return [...found.values()];
}

function belowOf(node: Node): readonly Node[] {
	return node.kind === 'all' || node.kind === 'any' ? node.children : 'child' in node ? [node.child] : [];
}

/** A condition and everything in it. */
function partsIn(node: Node): Node[] {
	return [node, ...belowOf(node).flatMap(partsIn)];
}

/** Whether an answer can leave a condition to an office. */
function leavesOpen(node: Node): boolean {
	return partsIn(node).some(({ kind }) => kind === 'maybe');
}

/** Whether a named part itself, and no part with a name inside it, leaves an answer to an office. */
function leavesItselfOpen(node: Node): boolean {
	const nearest = (below: Node): boolean =>
		below.kind === 'maybe' || belowOf(below).some((child) => child.part === undefined && nearest(child));
	return node.part !== undefined && nearest(node);
}
