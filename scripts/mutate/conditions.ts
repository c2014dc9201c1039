/** Small wrong changes to a condition, as an inattentive author might make them. */
import type { Condition, Days, Question, Test } from '../../src/lib/engine/types.ts';
import { shifted } from './figure-mutants.ts';

/** A condition with one change somewhere in it. */
export interface Changed {
	/** Path of the part that was changed. */
	readonly path: string;
	readonly change: string;
	readonly condition: Condition;
}

type Part = Omit<Changed, 'path'>;

/** Every change to a condition and its parts. */
export function changes(condition: Condition, path: string, questions: Readonly<Record<string, Question>>): Changed[] {
	const here = [
		...negated(condition),
		...joins(condition),
		...maybes(condition),
		...bounds(condition),
		...tests(condition, questions),
		...dayShifts(condition).map(({ change, days }) => ({ change, condition: { ...condition, ...days } })),
	];
	const found: Changed[] = here.map((part) => ({ path, ...part }));
	const below = (part: Condition, step: string, put: (changed: Condition) => Condition): void => {
		for (const one of changes(part, `${path}.${step}`, questions))
			found.push({ ...one, condition: put(one.condition) });
	};
	for (const kind of ['all', 'any'] as const) {
		const parts = partsOf(condition, kind);
		parts?.forEach((part, index) => {
			const put = (changed: Condition): Condition => ({
				...condition,
				[kind]: parts.map((other, at) => (at === index ? changed : other)),
			});
			below(part, `${kind}.${String(index)}`, put);
			if (parts.length < 2) return;
			const left = { ...condition, [kind]: parts.filter((_, at) => at !== index) } as Condition;
			found.push({ path: `${path}.${kind}.${String(index)}`, change: 'drop', condition: left });
		});
	}
	if ('not' in condition) below(condition.not, 'not', (not) => ({ ...condition, not }));
	if ('maybe' in condition) below(condition.maybe, 'maybe', (maybe) => ({ ...condition, maybe }));
	if ('if' in condition) {
		below(condition.if, 'if', (changed) => ({ ...condition, if: changed }));
		below(condition.then, 'then', (then) => ({ ...condition, then }));
	}
	return found;
}

function partsOf(condition: Condition, kind: 'all' | 'any'): readonly Condition[] | undefined {
	if (kind === 'all') return 'all' in condition ? condition.all : undefined;
	return 'any' in condition ? condition.any : undefined;
}

/** The first or the last day of a part, moved by one. */
export function dayShifts(part: Days): { readonly change: string; readonly days: Days }[] {
	return (['from', 'until'] as const).flatMap((bound) => {
		const day = part[bound];
		if (day === undefined) return [];
		return [1, -1].map((step) => ({
			change: `${bound} a day ${step > 0 ? 'later' : 'earlier'}`,
			days: { [bound]: shifted(day, step) },
		}));
	});
}

/** The name, norms and days of a condition, which stay when its content changes. */
function nameOf(condition: Condition): { id?: string; norms?: readonly string[] } & Days {
	const { id, norms, from, until } = condition;
	const days = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
	if ('use' in condition) return days;
	return { ...days, ...(id !== undefined && { id }), ...(norms && { norms }) };
}

/** A condition without its name. */
function plain(condition: Condition): Condition {
	if ('use' in condition) return condition;
	const { id: _id, norms: _norms, ...rest } = condition;
	return rest as Condition;
}

function negated(condition: Condition): Part[] {
	const turned =
		'not' in condition ? { ...condition.not, ...nameOf(condition) } : { ...nameOf(condition), not: plain(condition) };
	return [{ change: 'negate', condition: turned }];
}

function joins(condition: Condition): Part[] {
	if ('all' in condition && condition.all.length > 1)
		return [{ change: 'all → any', condition: { ...nameOf(condition), any: condition.all } }];
	if ('any' in condition && condition.any.length > 1)
		return [{ change: 'any → all', condition: { ...nameOf(condition), all: condition.any } }];
	return [];
}

function maybes(condition: Condition): Part[] {
	if (!('maybe' in condition)) return [];
	return [{ change: 'drop maybe', condition: { ...condition.maybe, ...nameOf(condition) } }];
}

/** Forgets whom a part is about. */
function bounds(condition: Condition): Part[] {
	if (!('if' in condition)) return [];
	return [{ change: 'drop if', condition: { ...condition.then, ...nameOf(condition) } }];
}

const twins = { atLeast: 'above', above: 'atLeast', atMost: 'below', below: 'atMost' } as const;
const opposites = { atLeast: 'atMost', above: 'below', atMost: 'atLeast', below: 'above' } as const;

function tests(condition: Condition, questions: Readonly<Record<string, Question>>): Part[] {
	if (!('question' in condition || 'fact' in condition)) return [];
	const test: Test = condition;
	const question = questions[test.question ?? ''];
	const options = question?.options ?? ['yes', 'no'];
	const next = (option: string) => options[(options.indexOf(option) + 1) % options.length] ?? option;
	const parts: Part[] = [];
	const add = (change: string, changed: Test) => parts.push({ change, condition: { ...condition, ...changed } });
	if (test.is !== undefined) add(`is ${test.is} → ${next(test.is)}`, { is: next(test.is) });
	if (test.includes !== undefined)
		add(`includes ${test.includes} → ${next(test.includes)}`, { includes: next(test.includes) });
	const listed = test.in ?? [];
	for (const option of listed)
		if (listed.length > 1) add(`in without ${option}`, { in: listed.filter((other) => other !== option) });
	for (const option of options)
		if (test.in && !listed.includes(option)) add(`in with ${option}`, { in: [...listed, option] });
	for (const key of ['atLeast', 'above', 'atMost', 'below'] as const) {
		const bound = test[key];
		if (bound === undefined) continue;
		add(`${key} → ${twins[key]}`, { [key]: undefined, [twins[key]]: bound });
		add(`${key} → ${opposites[key]}`, { [key]: undefined, [opposites[key]]: bound });
	}
	return parts;
}
