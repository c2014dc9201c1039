/** The ends of the periods that an event sets running. Pure: figures, holidays and days are given. */
import type { FigureValue } from '#lib/engine/types.ts';
import { dayFrom, lastOfMonth, parts, plusDays, type Day } from './day.ts';
import { eventRule, type DeadlineRule, type EventId, type Kind } from './events.ts';
import { daysOff, type DaysOff, type HolidayTable } from './holidays.ts';
import { endAfterEvent, endOfCalendarMonth, type Length } from './period.ts';
import { lastWorkingDay, nextWorkingDay, type Passed } from './shift.ts';

/** A dated figure of the law with its unit and norms, by full name; nothing before it held. */
export type PeriodLookup = (
	name: string,
	day: Day,
) => { readonly value: FigureValue['value']; readonly unit: string; readonly norms: readonly string[] } | undefined;

/** What was said. `day`: of the event. `arrived`, `posted`: of a decision. `year`: for which a levy is due. */
export interface Given {
	readonly day?: Day;
	readonly arrived?: Day;
	readonly posted?: Day;
	readonly year?: number;
}

export interface Deadline {
	readonly id: string;
	readonly kind: Kind;
	/** The day from which it is counted; it does not count itself. Undefined where the law names the day. */
	readonly from: Day | undefined;
	readonly length: Length | undefined;
	/** The end by its length alone (§§ 187, 188 BGB). */
	readonly counted: Day;
	/** The end by law; see {@link Passed} for why it is later. */
	readonly end: Day;
	/** The end in communities whose own holiday counts too; where the Land is not known, in other Länder. */
	readonly latest: Day;
	/** The day to keep to: for acting the last working day that is early enough in any case, for waiting the last possible end. */
	readonly safe: Day;
	readonly passed: readonly Passed[];
	/** Whether it is not settled that the end moves at all. */
	readonly unsettled: boolean;
	/** False after the last year of which the holidays are known. */
	readonly holidaysKnown: boolean;
	readonly norms: readonly string[];
}

const units: Readonly<Record<string, Length['unit']>> = {
	days: 'days',
	weeks: 'weeks',
	months: 'months',
	years: 'years',
};

/**
 * The deadlines of an event, in the order of the law; those that the law did not yet have on that day are left out.
 * @param land ISO code of the Land where the thing is to be done; undefined where it is not known
 */
export function deadlines(
	event: EventId,
	given: Given,
	lookup: PeriodLookup,
	holidays: HolidayTable,
	land?: string,
): Deadline[] {
	const rule = eventRule(event);
	const off = daysOff(holidays, land);
	return rule.deadlines.flatMap((one) => {
		const found = rule.asked === 'levy-year' ? onDay(one, given, lookup) : counted(one, given, lookup);
		return found ? [finish(one, found, off, holidays)] : [];
	});
}

/**
 * The day on which a decision counts as announced: so many days after posting, or later if it came later (§ 37 (2) SGB X).
 * Without the day of posting it is the day of arrival.
 */
export function announced({ arrived, posted }: Given, lookup: PeriodLookup): Day | undefined {
	if (posted === undefined) return arrived;
	const found = lookup('deadlines.posting', posted);
	if (!found) return arrived;
	const fiction = plusDays(posted, found.value);
	return arrived !== undefined && arrived > fiction ? arrived : fiction;
}

interface Found {
	readonly from?: Day;
	readonly length?: Length;
	readonly counted: Day;
	/** The end for those who count from the day on which they held it in their hands. */
	readonly earliest: Day;
	readonly norms: readonly string[];
}

function counted(rule: DeadlineRule, given: Given, lookup: PeriodLookup): Found | undefined {
	const from = given.day ?? announced(given, lookup);
	if (from === undefined) return undefined;
	const figure = lookup(`deadlines.${rule.id}`, from);
	if (!figure) return undefined;
	const length = { count: figure.value, unit: unitOf(figure.unit) };
	const end = (start: Day) =>
		rule.endOfMonth ? endOfCalendarMonth(start, length.count) : endAfterEvent(start, length);
	// Who was served formally cannot rely on the days after posting.
	const earliest = end(given.day ?? given.arrived ?? given.posted ?? from);
	const norms = given.posted === undefined ? figure.norms : [...figure.norms, 'sgb10-37-2'];
	return { from, length, counted: end(from), earliest, norms };
}

function onDay(rule: DeadlineRule, { year }: Given, lookup: PeriodLookup): Found | undefined {
	if (year === undefined) return undefined;
	const start = lastOfMonth(year, 12);
	const month = lookup(`deadlines.${rule.id}-month`, start);
	const date = lookup(`deadlines.${rule.id}-day`, start);
	const day = month && date && dayFrom(year + 1, month.value, date.value);
	return day ? { counted: day, earliest: day, norms: date.norms } : undefined;
}

function finish(rule: DeadlineRule, found: Found, off: DaysOff, holidays: HolidayTable): Deadline {
	const shifted = rule.shift
		? nextWorkingDay(found.counted, off)
		: { end: found.counted, latest: found.counted, passed: [] };
	const year = parts(shifted.latest).year;
	return {
		id: rule.id,
		kind: rule.kind,
		from: found.from,
		length: found.length,
		counted: found.counted,
		end: shifted.end,
		latest: shifted.latest,
		safe: rule.kind === 'act' ? lastWorkingDay(found.earliest, off) : shifted.latest,
		passed: shifted.passed,
		unsettled: rule.unsettled ?? false,
		holidaysKnown: year >= holidays.from && year <= holidays.to,
		norms: [...found.norms, ...(rule.norms ?? []), ...(shifted.passed.length > 0 && rule.shift ? [rule.shift] : [])],
	};
}

function unitOf(unit: string): Length['unit'] {
	const known = units[unit];
	if (!known) throw new RangeError(`no period is counted in "${unit}"`);
	return known;
}
