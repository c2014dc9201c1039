/** The conditions of a rule book, and how to go through them. */
import type { Condition } from '#lib/engine/types.ts';
import type { RuleBook } from './book.ts';

/** The file in which a thing of the book stands; `place` is keyed `<kind>/<id>`. */
export function fileOf(book: RuleBook, place: string): string {
	return book.places[place] ?? place;
}

/** A condition with the place where it stands. */
export interface Placed {
	readonly file: string;
	/** Path of the condition inside its file. */
	readonly path: string;
	readonly condition: Condition;
	/** Whether the condition as a whole has a name already (a requirement, a carrier's case). */
	readonly named: boolean;
}

/** Every condition in the rule files. */
export function conditions(book: RuleBook): Placed[] {
	return [
		...Object.values(book.benefits).map(({ id, requires }) => ({
			file: fileOf(book, `benefits/${id}`),
			path: 'requires',
			condition: requires,
			named: false,
		})),
		...Object.values(book.requirements).map(({ id, when }) => ({
			file: fileOf(book, `requirements/${id}`),
			path: 'when',
			condition: when,
			named: true,
		})),
		...Object.values(book.guides).flatMap(({ id, conflicts }) =>
			(conflicts ?? []).map(({ when }, index) => ({
				file: fileOf(book, `guides/${id}`),
				path: `conflicts.${String(index)}.when`,
				condition: when,
				named: true,
			})),
		),
		...Object.values(book.carriers).flatMap(({ id, cases }) =>
			cases.map(({ when }, index) => ({
				file: fileOf(book, `carriers/${id}`),
				path: `cases.${String(index)}.when`,
				condition: when,
				named: true,
			})),
		),
		...book.hints.flatMap(({ when }, index) =>
			when ? [{ file: 'hints.json', path: `hints.${String(index)}.when`, condition: when, named: true }] : [],
		),
	];
}

/** Goes through a condition and all its parts, with the path of each and whether a named part stands above it. */
export function visit(
	condition: Condition,
	path: string,
	see: (part: Condition, path: string, inName: boolean) => void,
	inName = false,
): void {
	const here = inName || condition.id !== undefined;
	see(condition, path, here);
	const below = (part: Condition, step: string) => visit(part, path ? `${path}.${step}` : step, see, here);
	if ('all' in condition) condition.all.forEach((part, index) => below(part, `all.${String(index)}`));
	else if ('any' in condition) condition.any.forEach((part, index) => below(part, `any.${String(index)}`));
	else if ('not' in condition) below(condition.not, 'not');
	else if ('maybe' in condition) below(condition.maybe, 'maybe');
}
