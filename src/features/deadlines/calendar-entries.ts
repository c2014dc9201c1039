import type { CalendarEntry } from '#lib/calculators/deadlines/calendar.ts';
import type { Deadline } from '#lib/calculators/deadlines/deadlines.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { cite } from '#features/citation/cite.ts';
import { longDay, plainDay } from '#lib/i18n/day-words.ts';
import { shownEnd } from './show-deadline.ts';

const reminders = [7, 1];

/** The deadlines as entries for a calendar, on the safe day. The same deadline of the same event has the same name each time. */
export function calendarEntries(
	event: string,
	deadlines: readonly Deadline[],
	today: string,
	{ t, language }: Texts,
): CalendarEntry[] {
	return deadlines.map((deadline) => ({
		uid: `${event}-${deadline.id}-${deadline.from ?? deadline.counted}@begleithilfe`,
		day: deadline.safe,
		title: t('deadlines:calendar.entry', { title: t(`deadlines:deadlines.${deadline.id}.title`) }),
		text: t('deadlines:calendar.text', {
			text: t(`deadlines:deadlines.${deadline.id}.text`),
			safe: longDay(deadline.safe, language),
			end: longDay(shownEnd(deadline), language),
			norms: deadline.norms.map((norm) => cite(norm).text).join(', '),
			today: plainDay(today, language),
		}),
		remindDays: reminders,
	}));
}
