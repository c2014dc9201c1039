/** The days on which the rules change: between two of them every day has the same law. */
import { nextDay, turnsOf } from '#lib/engine/on-day.ts';
import type { Condition, Days, Figure, GuideSource } from '#lib/engine/types.ts';
import { visit } from './conditions.ts';

/** What of a guide has days of its own. */
type Dated = Pick<GuideSource, 'questions' | 'requirements' | 'carriers' | 'benefits' | 'conflicts'>;

/** The days on which a rule begins or ends, sorted; figures are not among them. */
function ruleTurns({ questions, requirements, carriers, benefits, conflicts }: Dated): string[] {
	const found = new Set<string>();
	const add = (days: Days) => turnsOf(days).forEach((day) => found.add(day));
	const follow = (condition: Condition) => visit(condition, '', add);
	for (const question of Object.values(questions)) [question, ...Object.values(question.optionDays ?? {})].forEach(add);
	const named = [
		...Object.values(requirements),
		...conflicts,
		...Object.values(carriers).flatMap(({ cases }) => cases),
	];
	for (const one of [...named, ...Object.values(carriers), ...benefits]) add(one);
	for (const { when } of named) follow(when);
	for (const { requires } of benefits) follow(requires);
	return [...found].sort();
}

/** The days from which a confirmed value of a figure holds. */
function valueTurns(figures: readonly Figure[]): string[] {
	const confirmed = figures.flatMap(({ values }) =>
		Object.entries(values).flatMap(([day, entry]) => (typeof entry === 'number' ? [day] : [])),
	);
	return [...new Set(confirmed)].sort();
}

/** Every day on which a compiled guide changes, also those from which a figure counts as unconfirmed. */
export function guideTurns(source: Dated & Pick<GuideSource, 'figures'>): string[] {
	const figures = Object.values(source.figures);
	const stale = figures.map(({ reviewBy }) => nextDay(reviewBy));
	return [...new Set([...ruleTurns(source), ...valueTurns(figures), ...stale])].sort();
}

/** The first day for which the rules are held to be whole: no case is older (`keyDays` of the cases). */
export const knownSince = '2022-01-01';

/**
 * The days for which a guide is shown to be right: that of the edition, each on which a rule begins or ends, and each after the
 * edition from which a figure has another value.
 * @param past whether also the days before the edition on which only figures changed
 */
export function daysToCheck(asOf: string, source: Dated & Pick<GuideSource, 'figures'>, past = false): string[] {
	const values = valueTurns(Object.values(source.figures)).filter((day) => past || day > asOf);
	const turns = [...ruleTurns(source), ...values].filter((day) => day >= knownSince);
	return [...new Set([asOf, ...turns])].sort();
}
