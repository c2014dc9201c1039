/** Conditions made ready: what `compile` builds and the other modules go through. */
import type { Level } from './truth.ts';
import type { Answers, Test } from './types.ts';

/** A named part that a reason is given for. */
export interface Part {
	readonly id: string;
	readonly norms: readonly string[];
}

interface Base {
	readonly part: Part | undefined;
	/** Every question the condition reads. */
	readonly questions: readonly string[];
	/**
	 * Where the condition hangs on one single choice: the lowest and highest level its options lead to. Taken part by
	 * part, "not yet" and "perhaps when begun" would look as if both could fail at once.
	 */
	readonly single: Reach | undefined;
	/** Place in a {@link Memo}; what stands in several conditions has one place. */
	readonly slot: number;
}

/** What was found already for one set of answers, per slot; 0 for not yet. Fresh for every set of answers. */
export type Memo = Uint8Array;

/** The lowest and highest level that answers can lead to. */
export interface Reach {
	readonly min: Level;
	readonly max: Level;
}

export type Node =
	| (Base & { readonly kind: 'all'; readonly children: readonly Node[] })
	| (Base & { readonly kind: 'any'; readonly children: readonly Node[] })
	| (Base & { readonly kind: 'not'; readonly child: Node })
	| (Base & { readonly kind: 'maybe'; readonly child: Node })
	| Leaf;

export interface Leaf extends Base {
	readonly kind: 'test';
	readonly test: Test;
	/** Open while the answers do not say. */
	readonly level: (answers: Answers) => Level;
}

/** Every test in a condition. */
export function leavesOf(node: Node): Leaf[] {
	if (node.kind === 'test') return [node];
	return node.kind === 'all' || node.kind === 'any' ? node.children.flatMap(leavesOf) : leavesOf(node.child);
}
