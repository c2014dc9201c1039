/** The conditions of a rule book, and how to go through them. */
import type { Condition, Days } from '#lib/engine/types.ts';
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
	/** What it stands in, with the days of that. */
	readonly within: readonly Days[];
}

/** Every condition in the rule files. */
export function conditions(book: RuleBook): Placed[] {
	return [
		...Object.values(book.benefits).map((benefit) => ({
			file: fileOf(book, `benefits/${benefit.id}`),
			path: 'requires',
			condition: benefit.requires,
			named: false,
			within: [benefit],
		})),
		...Object.values(book.requirements).map((requirement) => ({
			file: fileOf(book, `requirements/${requirement.id}`),
			path: 'when',
			condition: requirement.when,
			named: true,
			within: [requirement],
		})),
		...Object.values(book.guides).flatMap(({ id, conflicts }) =>
			(conflicts ?? []).map((conflict, index) => ({
				file: fileOf(book, `guides/${id}`),
				path: `conflicts.${String(index)}.when`,
				condition: conflict.when,
				named: true,
				within: [conflict],
			})),
		),
		...Object.values(book.carriers).flatMap((carrier) =>
			carrier.cases.map((one, index) => ({
				file: fileOf(book, `carriers/${carrier.id}`),
				path: `cases.${String(index)}.when`,
				condition: one.when,
				named: true,
				within: [carrier, one],
			})),
		),
		...guidanceConditions(book),
		...book.hints.flatMap((hint, index) => placed('hints.json', `hints.${String(index)}`, hint, [hint])),
	];
}

/** The two conditions of something that is said to whom it concerns. */
function placed(file: string, path: string, { when, except }: Said = {}, within: readonly Days[]): Placed[] {
	return Object.entries({ when, except }).flatMap(([name, condition]) =>
		condition ? [{ file, path: `${path}.${name}`, condition, named: true, within }] : [],
	);
}

interface Said {
	readonly when?: Condition | undefined;
	readonly except?: Condition | undefined;
}

/** The conditions of steps, of what is urgent and of procedures: they decide no verdict. */
function guidanceConditions(book: RuleBook): Placed[] {
	return [
		...Object.values(book.steps).flatMap(({ id, steps, late }) => {
			const file = fileOf(book, `steps/${id}`);
			const benefit = book.benefits[id] ?? {};
			const own = steps.flatMap((step, index) =>
				typeof step === 'string' ? [] : placed(file, `steps.${String(index)}`, step, [benefit, step]),
			);
			return [...own, ...placed(file, 'late', late, [benefit])];
		}),
		...book.urgent.flatMap((one, index) => placed('urgent.json', `urgent.${String(index)}`, one, [one])),
		...book.procedures.flatMap((one, index) => placed('procedures.json', `procedures.${String(index)}`, one, [one])),
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
	else if ('if' in condition) {
		below(condition.if, 'if');
		below(condition.then, 'then');
	}
}
