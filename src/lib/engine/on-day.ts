/**
 * What of the rules was, is or will be the law on one day. Every part of a rule may say `from` and `until`; what comes out
 * has parts without days only, so that nothing behind this module knows of them.
 */
import type { Carrier, Condition, Days, GuideSource, Question, Requirement } from './types.ts';

/** Whether something is the law on an ISO day; both bounds are days on which it is. */
export function inForce({ from, until }: Days, day: string): boolean {
	return (from === undefined || from <= day) && (until === undefined || day <= until);
}

/** The day on which to show something: the one asked for, or the nearest on which it is the law. */
export function nearestDay({ from, until }: Days, day: string): string {
	if (from !== undefined && day < from) return from;
	return until !== undefined && until < day ? until : day;
}

/** Whether there is a day on which both are the law. */
export function meet(one: Days, other: Days): boolean {
	const [begins, ends] = ['0001-01-01', '9999-12-31'];
	return (one.from ?? begins) <= (other.until ?? ends) && (other.from ?? begins) <= (one.until ?? ends);
}

/** The ISO day after another one. */
export function nextDay(day: string): string {
	const time = new Date(`${day}T00:00:00Z`);
	time.setUTCDate(time.getUTCDate() + 1);
	return time.toISOString().slice(0, 10);
}

/** The days on which something begins to be the law, or is it no longer. */
export function turnsOf({ from, until }: Days): string[] {
	return [...(from === undefined ? [] : [from]), ...(until === undefined ? [] : [nextDay(until)])];
}

/**
 * The rules of a guide on an ISO day. Parts of an `all` or `any` that are not the law that day are left out, and so is the use of a
 * requirement that is not; a carrier without a case for the purpose is not named.
 * @throws with the place where nothing is left of a condition that is the law
 */
export function sourceOn(source: GuideSource, day: string): GuideSource {
	const now = <T extends Days>(things: readonly T[]): T[] => things.filter((one) => inForce(one, day));
	const on = (condition: Condition, place: string): Condition => {
		const left = conditionOn(condition, source.requirements, day, place);
		if (!left) throw new Error(`${place}: nothing of its condition is the law on ${day}`);
		return left;
	};
	const questions = valuesOn(source.questions, day, (question) => questionOn(question, day));
	const asked = (ids: readonly string[]) => ids.filter((id) => questions[id] || !source.questions[id]);
	const carriers = valuesOn(source.carriers, day, (carrier): Carrier => {
		const cases = now(carrier.cases).map((one) => ({ ...one, when: on(one.when, `carrier ${carrier.id}`) }));
		return { ...carrier, cases };
	});
	const ended = (id: string, purpose: string): boolean => {
		const has = (carrier: Carrier | undefined) => carrier?.cases.some(({ purposes }) => purposes.includes(purpose));
		return has(source.carriers[id]) === true && has(carriers[id]) !== true;
	};
	return {
		...source,
		chapters: source.chapters.map((chapter) => ({ ...chapter, questions: asked(chapter.questions) })),
		always: asked(source.always),
		questions,
		requirements: valuesOn(source.requirements, day, (requirement): Requirement => {
			return { ...requirement, when: on(requirement.when, `requirement ${requirement.id}`) };
		}),
		carriers,
		benefits: now(source.benefits).map((benefit) => ({
			...benefit,
			carriers: benefit.carriers.filter((id) => !ended(id, benefit.purpose)),
			requires: on(benefit.requires, `benefit ${benefit.id}`),
		})),
		conflicts: now(source.conflicts).map((one) => ({ ...one, when: on(one.when, `conflict ${one.id}`) })),
	};
}

/** A question as it is asked on a day: with the options that there are then. */
function questionOn(question: Question, day: string): Question {
	const { optionDays, ...plain } = question;
	if (!optionDays) return question;
	const now = (options: readonly string[]) => options.filter((option) => inForce(optionDays[option] ?? {}, day));
	return {
		...plain,
		...(plain.options && { options: now(plain.options) }),
		...(plain.aims && { aims: now(plain.aims) }),
	};
}

function valuesOn<T extends Days>(
	things: Readonly<Record<string, T>>,
	day: string,
	map: (thing: T) => T,
): Record<string, T> {
	return Object.fromEntries(
		Object.entries(things).flatMap(([id, thing]) => (inForce(thing, day) ? [[id, map(thing)] as const] : [])),
	);
}

/** A condition without the parts that are not the law on a day; nothing where it is not itself. */
function conditionOn(
	condition: Condition,
	requirements: GuideSource['requirements'],
	day: string,
	place: string,
): Condition | undefined {
	if (!inForce(condition, day)) return undefined;
	if ('use' in condition && !inForce(requirements[condition.use] ?? {}, day)) return undefined;
	const { from, until, ...plain } = condition;
	if ('question' in plain || 'fact' in plain || 'use' in plain) return from || until ? plain : condition;
	const several = (parts: readonly Condition[]): readonly Condition[] => {
		const left = parts.flatMap((part) => conditionOn(part, requirements, day, place) ?? []);
		if (left.length === 0 && parts.length > 0)
			throw new Error(`${place}: nothing is left of an "all" or "any" on ${day}`);
		return left;
	};
	const one = (part: Condition): Condition => {
		const left = conditionOn(part, requirements, day, place);
		if (!left) throw new Error(`${place}: what stands alone in "not", "maybe" or "if" is not the law on ${day}`);
		return left;
	};
	if ('all' in plain) return { ...plain, all: several(plain.all) };
	if ('any' in plain) return { ...plain, any: several(plain.any) };
	if ('not' in plain) return { ...plain, not: one(plain.not) };
	if ('maybe' in plain) return { ...plain, maybe: one(plain.maybe) };
	if ('if' in plain) return { ...plain, if: one(plain.if), then: one(plain.then) };
	return plain;
}
