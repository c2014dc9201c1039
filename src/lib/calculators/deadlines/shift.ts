/** § 193 BGB and § 26 (3) SGB X: a period that ends on a Saturday, Sunday or public holiday ends on the next working day. */
import { plusDays, SATURDAY, SUNDAY, weekday, type Day } from './day.ts';
import type { DayOff, DaysOff } from './holidays.ts';

/** A day that is no working day, and why: `saturday`, `sunday` or the id of a holiday. */
export interface Passed extends DayOff {
	readonly day: Day;
}

/** `end` where the holidays of the whole Land count; `latest` where those of a part of the Land count too. */
export interface Shifted {
	readonly end: Day;
	readonly latest: Day;
	/** The days in between, in order. */
	readonly passed: readonly Passed[];
}

/** The end of a period by § 26 (3) SGB X and § 193 BGB. The holidays are those of the place where the thing is to be done. */
export function nextWorkingDay(day: Day, off: DaysOff): Shifted {
	const passed: Passed[] = [];
	let latest = day;
	let end: Day | undefined;
	for (;;) {
		const why = reason(latest, off);
		if (!why) return { end: end ?? latest, latest, passed };
		if (why.partly) end ??= latest;
		passed.push({ day: latest, ...why });
		latest = plusDays(latest, 1);
	}
}

/** The last working day up to a day; a holiday of a part of the Land is none. For those who want to be safe, not a rule of law. */
export function lastWorkingDay(day: Day, off: DaysOff): Day {
	let last = day;
	while (reason(last, off)) last = plusDays(last, -1);
	return last;
}

function reason(day: Day, off: DaysOff): DayOff | undefined {
	const name = weekday(day);
	if (name === SUNDAY) return { id: 'sunday', partly: false };
	if (name === SATURDAY) return { id: 'saturday', partly: false };
	return off(day);
}
