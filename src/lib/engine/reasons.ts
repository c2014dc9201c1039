import { levelOn, type Sheet } from './circuit.ts';
import type { Node } from './node.ts';
import { openPoints, type Look } from './open-points.ts';
import { OPEN, truth, UNMET } from './truth.ts';
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

const NONE: readonly never[] = [];

/** The tree of named requirements in a condition, each with its truth, in the order of the rule file. */
export function reasons(node: Node, look: Look): readonly Reason[] {
	const found: Reason[] = [];
	collect(node, look, found);
	return found;
}

function collect(node: Node, look: Look, found: Reason[]): void {
	if (!node.part) return collectBelow(node, look, found);
	const { id, norms, practice } = node.part;
	const level = levelOn(look.sheet, node.at);
	const about = isAboutThem(node, look.sheet);
	const parts: Reason[] = [];
	if (about) collectBelow(node, look, parts);
	const open = about && level === OPEN ? [...openPoints(node, look).keys()] : NONE;
	const word = about ? truth(level) : 'not-applicable';
	found.push(practice ? { id, norms, practice, truth: word, parts, open } : { id, norms, truth: word, parts, open });
}

function collectBelow(node: Node, look: Look, found: Reason[]): void {
	if (node.kind === 'test' || !isAboutThem(node, look.sheet)) return;
	if (node.kind === 'not' || node.kind === 'maybe') return collect(node.child, look, found);
	for (const child of node.children) collect(child, look, found);
}

/** Only what is about this person: what does not apply is no reason. */
export function told(all: readonly Reason[]): readonly ToldReason[] {
	if (all.every(isToldWhole)) return all;
	return all.flatMap((reason): ToldReason[] =>
		reason.truth === 'not-applicable' ? [] : [{ ...reason, truth: reason.truth, parts: told(reason.parts) }],
	);
}

function isToldWhole(reason: Reason): reason is ToldReason {
	return reason.truth !== 'not-applicable' && reason.parts.every(isToldWhole);
}

/** The requirements that are not about this person. */
export function notApplicable(all: readonly Reason[]): string[] {
	return all.flatMap(({ id, truth, parts }) => (truth === 'not-applicable' ? [id] : notApplicable(parts)));
}

/** Whether a part is about this person, as far as the answers say; a part without a condition always is. */
function isAboutThem({ applies }: Node, sheet: Sheet): boolean {
	return !applies || levelOn(sheet, applies.at) !== UNMET;
}
