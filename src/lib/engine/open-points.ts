/** Which questions keep a condition open, and who settles what an answer leaves open. */
import { levelOn, type Sheet } from './circuit.ts';
import { decide } from './decide.ts';
import type { Maybe, Node } from './node.ts';
import { MET, OPEN, opposite, type Level } from './truth.ts';
import { UNKNOWN, type Answer, type Answers, type Settler } from './types.ts';

/**
 * Questions with who settles what follows from their answer. Undefined for those that only want an answer, and where
 * the rule does not say who.
 */
export type OpenPoints = ReadonlyMap<string, Settler | undefined>;

/** A look at the conditions of a benefit that was evaluated on a sheet. */
export interface Look {
	readonly sheet: Sheet;
	readonly answers: Answers;
	/** Answers worth trying to a question: one for each way in which the rules tell answers apart. */
	readonly choices: (question: string) => readonly Answer[];
	/** What was found already: a part is looked at for itself and for all that it is part of. */
	readonly found: Map<Node, OpenPoints>;
}

const NONE: OpenPoints = new Map();

/**
 * The questions that keep a condition open: unanswered, answered "weiß nicht", or answered so that somebody else has to
 * settle it (`maybe`); none where it is not open. Of the last only those whose answer makes the difference: with another
 * one the part would be settled. Where no answer does so by itself, all of them together do.
 */
export function openPoints(node: Node, look: Look): OpenPoints {
	if (levelOn(look.sheet, node.at) !== OPEN) return NONE;
	const known = look.found.get(node);
	if (known) return known;
	const below = pointsBelow(node, look);
	const points = node.part ? telling(node, below, look) : below;
	look.found.set(node, points);
	return points;
}

function pointsBelow(node: Node, look: Look): OpenPoints {
	switch (node.kind) {
		case 'test':
			return new Map(node.questions.filter((id) => !isSaid(look, id)).map((id) => [id, undefined]));
		case 'all':
		case 'any':
			return together(node.children.map((child) => openPoints(child, look)));
		case 'not':
			return openPoints(node.child, look);
		case 'maybe':
			return levelOn(look.sheet, node.child.at) === OPEN
				? openPoints(node.child, look)
				: new Map(leftOpen(node, look).map((id) => [id, node.settledBy]));
	}
}

/** The answers that leave a met `maybe` open: those the rule names, else those that meet what stands below. */
function leftOpen(node: Maybe, look: Look): string[] {
	const ids = node.leftOpenBy ?? causes(node.child, MET, look.sheet);
	return ids.filter((id) => isSaid(look, id));
}

/** The questions of those parts that make a condition met, or unmet, as it is. */
function causes(node: Node, level: Level, sheet: Sheet): string[] {
	switch (node.kind) {
		case 'test':
			return [...node.questions];
		case 'not':
			return causes(node.child, opposite(level), sheet);
		case 'maybe':
			return causes(node.child, level, sheet);
		case 'all':
		case 'any':
			return node.children
				.filter(({ at }) => levelOn(sheet, at) === level)
				.flatMap((child) => causes(child, level, sheet));
	}
}

/** Without the answers that could be any other and the part were as open as it is. */
function telling(node: Node, points: OpenPoints, look: Look): OpenPoints {
	const settles = (id: string) =>
		look.choices(id).some((answer) => decide(node, { ...look.answers, [id]: answer }) !== OPEN);
	const kept = [...points].filter(([id]) => !isSaid(look, id) || settles(id));
	return kept.length > 0 ? new Map(kept) : points;
}

function together(points: readonly OpenPoints[]): OpenPoints {
	const found = new Map<string, Settler | undefined>();
	for (const some of points) for (const [id, settler] of some) found.set(id, found.get(id) ?? settler);
	return found;
}

function isSaid({ answers }: Look, id: string): boolean {
	return answers[id] !== undefined && answers[id] !== UNKNOWN;
}
