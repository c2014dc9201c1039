/** Which questions keep a condition open, and who settles what an answer leaves open. */
import { choices } from './choices.ts';
import { levelOn, programOf, type Sheet } from './circuit.ts';
import type { CompiledBenefit, Guide } from './compile.ts';
import type { Maybe, Node } from './node.ts';
import { Trial } from './trial.ts';
import { MET, OPEN, opposite, type Level } from './truth.ts';
import { UNKNOWN, type Answers, type Settler } from './types.ts';

/**
 * Questions with who settles what follows from their answer. Undefined for those that only want an answer, and where
 * the rule does not say who.
 */
export type OpenPoints = ReadonlyMap<string, Settler | undefined>;

/** A look at the conditions of a benefit that was evaluated on a sheet. */
export interface Look {
	readonly sheet: Sheet;
	readonly answers: Answers;
	readonly guide: Pick<Guide, 'questions'>;
	readonly benefit: CompiledBenefit;
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
			return pointsOf(node.questions, look, false, undefined);
		case 'all':
		case 'any':
			return together(node.children.map((child) => openPoints(child, look)));
		case 'not':
			return openPoints(node.child, look);
		case 'maybe':
			return levelOn(look.sheet, node.child.at) === OPEN
				? openPoints(node.child, look)
				: pointsOf(leftOpenBy(node, look), look, true, node.settledBy);
	}
}

/** Those questions that were answered, or those that were not. */
function pointsOf(ids: readonly string[], look: Look, said: boolean, settler: Settler | undefined): OpenPoints {
	const found = new Map<string, Settler | undefined>();
	for (const id of ids) if (isSaid(look, id) === said) found.set(id, settler);
	return found;
}

/** The questions whose answers leave a met `maybe` open: those the rule names, else those that meet what stands below. */
function leftOpenBy(node: Maybe, { sheet }: Look): readonly string[] {
	return node.leftOpenBy ?? causes(node.child, MET, sheet);
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
	let vain: string[] | undefined;
	for (const id of points.keys()) if (isSaid(look, id) && !settles(node, id, look)) (vain ??= []).push(id);
	if (!vain || vain.length === points.size) return points;
	const kept = new Map(points);
	for (const id of vain) kept.delete(id);
	return kept;
}

/** Whether another answer to a question would decide a part. */
function settles({ at }: Node, id: string, { guide, benefit, answers }: Look): boolean {
	const question = guide.questions[id];
	if (!question) return false;
	const program = (at.program ??= programOf([at]));
	const tried = new Trial(at.circuit, program, answers, false);
	return choices(question, benefit).some((answer) => {
		tried.say(id, answer);
		return levelOn(tried.now(program), at) !== OPEN;
	});
}

function together(points: readonly OpenPoints[]): OpenPoints {
	const some = points.filter(({ size }) => size > 0);
	if (some.length < 2) return some[0] ?? NONE;
	const found = new Map<string, Settler | undefined>();
	for (const one of some) for (const [id, settler] of one) found.set(id, found.get(id) ?? settler);
	return found;
}

function isSaid({ answers }: Look, id: string): boolean {
	return answers[id] !== undefined && answers[id] !== UNKNOWN;
}
