/**
 * When the notice arrived: asked once, kept in the case. The day itself is the event of the page of deadlines, so that both
 * say the same; beside it stands only what is no day.
 */
import { readDay } from '#lib/calculators/deadlines/read-day.ts';
import type { Day } from '#lib/calculators/deadlines/day.ts';
import type { CaseSession } from '#lib/case/case-session.svelte.ts';
import type { Json } from '#lib/case/types.ts';
import { numericDay } from '#lib/i18n/day-words.ts';
import { noticeData } from './notice-data.ts';
import { deadlineData, sharedDay, withSharedDay } from '#features/deadlines/entry.ts';

/** What was said of the arrival where there is no day. */
export type Arrival = 'not-yet' | 'unknown';

/** What a case holds of the notice. */
export interface Notice {
	/** As typed; empty where no day was given. */
	readonly typed: string;
	/** The day, where what was typed is one. */
	readonly day: Day | undefined;
	readonly arrival: Arrival | undefined;
}

/** What a case holds of the notice. @param months their names, January first */
export function noticeOf(data: Readonly<Record<string, Json>>, months: readonly string[]): Notice {
	const typed = sharedDay(data);
	const held = data[noticeData];
	const { day } = readDay(typed, months);
	const arrival = day === undefined && (held === 'not-yet' || held === 'unknown') ? held : undefined;
	return { typed, day, arrival };
}

/** Whether somebody was asked in this case when the notice arrived, or has entered the day elsewhere. */
export function hasNotice(data: Readonly<Record<string, Json>>): boolean {
	return noticeData in data || sharedDay(data) !== '';
}

/** Keeps the day, or why there is none; a day of before goes then. True once it is stored. */
export async function keepNotice(session: CaseSession, said: Day | Arrival, language: string): Promise<boolean> {
	const day = said === 'not-yet' || said === 'unknown' ? undefined : said;
	const state = await session.enter(noticeData, () => (said === day ? 'arrived' : said));
	const kept = await session.enter(deadlineData, () =>
		withSharedDay(session.case.data, day ? numericDay(day, language) : ''),
	);
	return state && kept;
}

/** Says that the case is about a dismissal, whatever else was wished. True once it is stored. */
export async function wishDismissal(session: CaseSession): Promise<boolean> {
	const { 'protection-wish': wished } = session.answers;
	const before = Array.isArray(wished) ? wished.map(String) : [];
	if (before.some((wish) => wish === 'dismissal' || wish === 'everything')) return true;
	return session.record('protection-wish', ['dismissal', ...before]);
}
