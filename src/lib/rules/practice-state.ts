/** What may be said today of the practice of an office: a fact that has ended is gone, a programme is never promised. */
import type { FileOf } from './schema.ts';

export type Practice = FileOf<'practice'>;
export type PracticeFact = Practice['facts'][number];
export type PracticeSource = Practice['sources'][string];
export type Programme = Practice['programmes'][number];
export type Sum = NonNullable<PracticeFact['sums']>[string];

/** `here`: exists in the Land. `ask`: perhaps, ask. `ended`: over, for less than three months. `archived`: over for longer. `ahead`: begins later. */
export type ProgrammeState = 'here' | 'ask' | 'ended' | 'archived' | 'ahead';

/** How long an ended programme is still shown, as ended. Our own choice. */
const SHOWN_MONTHS = 3;
/** After so many days a page should be read again, and nothing taken from it is called certain. Our own choice. */
export const FRESH_DAYS = 180;
/** Up to so many days a page counts as just read. */
export const MONTH_DAYS = 30;

const DAY = 86_400_000;

/** How many days lie between two ISO days. */
export function daysBetween(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** The same day some months later, or the last of that month. */
function monthsLater(day: string, months: number): string {
	const date = new Date(day);
	const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
	const same = Math.min(date.getUTCDate(), last.getUTCDate());
	return `${last.toISOString().slice(0, 8)}${String(same).padStart(2, '0')}`;
}

/**
 * What may be said of a programme. "It exists" needs an official page, read in the last 180 days, and an end that is known and not
 * over, or a page that says that there is none; for all else one has to ask.
 * @param day ISO day
 */
export function programmeState(programme: Programme, source: PracticeSource, day: string): ProgrammeState {
	const { from, until, openEnded } = programme;
	if (until !== undefined && until < day) return monthsLater(until, SHOWN_MONTHS) >= day ? 'ended' : 'archived';
	if (from !== undefined && from > day) return 'ahead';
	const certain = source.sure === 'official' && (until !== undefined || openEnded === true);
	return certain && daysBetween(source.seen, day) <= FRESH_DAYS ? 'here' : 'ask';
}

/** A sum as it is on a day; of one whose first day is still to come, that first value. */
export function sumOn({ values }: Sum, day: string): number {
	const days = Object.keys(values).sort();
	const at = days.findLast((each) => each <= day) ?? days[0];
	const value = at === undefined ? undefined : values[at];
	if (value === undefined) throw new RangeError('a sum without a value');
	return value;
}

/** How many facts and programmes rest on pages read so long ago, and how sure they are. */
export interface PracticeAges {
	readonly facts: number;
	readonly programmes: number;
	readonly sure: Readonly<Record<PracticeSource['sure'], number>>;
	/** By the days since the reading: up to 30, up to 180, longer. */
	readonly ages: { readonly month: number; readonly halfYear: number; readonly older: number };
}

/** Counts all facts and programmes by age and certainty, whether they still hold or not. */
export function practiceAges(all: readonly Practice[], day: string): PracticeAges {
	const sure = { official: 0, 'third-party': 0, old: 0 };
	const ages = { month: 0, halfYear: 0, older: 0 };
	for (const { facts, programmes, sources } of all)
		for (const { source } of [...facts, ...programmes]) {
			const page = sources[source];
			if (!page) continue;
			const age = daysBetween(page.seen, day);
			sure[page.sure]++;
			ages[age <= MONTH_DAYS ? 'month' : age <= FRESH_DAYS ? 'halfYear' : 'older']++;
		}
	const count = (list: 'facts' | 'programmes') => all.reduce((sum, practice) => sum + practice[list].length, 0);
	return { facts: count('facts'), programmes: count('programmes'), sure, ages };
}
