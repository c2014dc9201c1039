/** Conditions made ready: what `compile` builds and the other modules go through. */
import type { Place } from './circuit.ts';
import type { Level } from './truth.ts';
import type { Answers, Practice, Settler, Test } from './types.ts';

/** A named part that a reason is given for. */
export interface Part {
	readonly id: string;
	readonly norms: readonly string[];
	/** Where it rests on practice and on no provision. */
	readonly practice?: Practice | undefined;
}

/** The named part that a rule with an id and norms or practice is. */
export function partOf({
	id,
	norms = [],
	practice,
}: {
	id: string;
	norms?: readonly string[];
	practice?: Practice;
}): Part {
	return { id, norms, ...(practice && { practice }) };
}

/** What every part of a condition has. */
export interface Base {
	readonly part: Part | undefined;
	/** Every question the condition reads. */
	readonly questions: readonly string[];
	/** Where it is unmet, the part is met only because it is not about this person. */
	readonly applies: Node | undefined;
	/** Where its level stands once it was evaluated. */
	readonly at: Place;
}

/** The lowest and highest level that answers can lead to. */
export interface Reach {
	readonly min: Level;
	readonly max: Level;
}

export type Node =
	| (Base & { readonly kind: 'all'; readonly children: readonly Node[] })
	| (Base & { readonly kind: 'any'; readonly children: readonly Node[] })
	| (Base & { readonly kind: 'not'; readonly child: Node })
	| Maybe
	| Leaf;

export interface Maybe extends Base {
	readonly kind: 'maybe';
	readonly child: Node;
	/** Who settles what the answers leave open, where the rule says so. */
	readonly settledBy: Settler | undefined;
	/** The questions whose answers leave it open; undefined for those that meet the condition below. */
	readonly leftOpenBy: readonly string[] | undefined;
}

export interface Leaf extends Base {
	readonly kind: 'test';
	readonly test: Test;
	/** Open while the answers do not say. */
	readonly level: (answers: Answers) => Level;
}

/** A condition and every condition in it. */
export function everyNode(node: Node, found: Node[] = []): Node[] {
	found.push(node);
	if (node.kind === 'all' || node.kind === 'any') for (const child of node.children) everyNode(child, found);
	else if (node.kind !== 'test') everyNode(node.child, found);
	return found;
}

/** Every test in a condition. */
export function leavesOf(node: Node): Leaf[] {
	return everyNode(node).filter((one) => one.kind === 'test');
}
