import { levelOn, type Sheet } from './circuit.ts';
import type { Node } from './node.ts';
import { openPoints, type Look } from './open-points.ts';
import { truth, UNMET } from './truth.ts';
import type { Practice, Truth } from './types.ts';

/** A requirement with its truth, and the requirements it is made of. */
export interface Reason {
	readonly id: string;
	/** A state of its own for what is met only because it is not about this person. */
	readonly truth: Truth | 'not-applicable';
	readonly norms: readonly string[];
	/** Where it rests on practice and on no provision. */
	readonly practice?: Practice;
	readonly parts: readonly Reason[];
	/** Questions this requirement still hangs on (not asked, unknown, or not for the answer to settle). */
	readonly open: readonly string[];
}

/** A requirement that is about this person, and so is told as a reason. */
export interface ToldReason extends Reason {
	readonly truth: Truth;
	readonly parts: readonly ToldReason[];
}

/** The tree of named requirements in a condition, each with its truth, in the order of the rule file. */
export function reasons(node: Node, look: Look): Reason[] {
	if (!node.part) return below(node, look);
	const { id, norms, practice } = node.part;
	const rests = practice ? { norms, practice } : { norms };
	if (!isAboutThem(node, look.sheet)) return [{ id, ...rests, truth: 'not-applicable', parts: [], open: [] }];
	const open = [...openPoints(node, look).keys()];
	return [{ id, ...rests, truth: truth(levelOn(look.sheet, node.at)), parts: below(node, look), open }];
}

/** Only what is about this person: what does not apply is no reason. */
export function told(all: readonly Reason[]): ToldReason[] {
	return all.flatMap((reason): ToldReason[] =>
		reason.truth === 'not-applicable' ? [] : [{ ...reason, truth: reason.truth, parts: told(reason.parts) }],
	);
}

/** The requirements that are not about this person. */
export function notApplicable(all: readonly Reason[]): string[] {
	return all.flatMap(({ id, truth, parts }) => (truth === 'not-applicable' ? [id] : notApplicable(parts)));
}

/** Whether a part is about this person, as far as the answers say; a part without a condition always is. */
function isAboutThem({ applies }: Node, sheet: Sheet): boolean {
	return !applies || levelOn(sheet, applies.at) !== UNMET;
}

function below(node: Node, look: Look): Reason[] {
	if (node.kind === 'test') return [];
	if (!isAboutThem(node, look.sheet)) return [];
	const children = node.kind === 'all' || node.kind === 'any' ? node.children : [node.child];
	return children.flatMap((child) => reasons(child, look));
}
