import { daysBetween } from '#lib/calculators/deadlines/day.ts';
import type { Deadline } from '#lib/calculators/deadlines/deadlines.ts';
import type { Passed } from '#lib/calculators/deadlines/shift.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { DeadlineView } from './deadline-view.ts';
import { citeAll } from '#features/citation/cite.ts';
import { longDay, plainDay, shortDay } from '#lib/i18n/day-words.ts';
import { holidays } from './law.ts';

/** From what a deadline is told. */
interface Told {
	readonly texts: Texts;
	/** ISO code of the Land; undefined where it is not known. */
	readonly land: string | undefined;
	readonly today: string;
}

/** A deadline in words. */
export function deadlineView(deadline: Deadline, told: Told): DeadlineView {
	const { t, has, language } = told.texts;
	const { id, kind, safe } = deadline;
	const key = `deadlines:deadlines.${id}`;
	const end = shownEnd(deadline);
	const days = daysBetween(told.today, end);
	return {
		id,
		kind,
		title: t(`${key}.title`),
		text: t(`${key}.text`),
		until: t(`deadlines:result.until.${kind}`),
		day: end,
		end: longDay(end, language),
		left: left(days, t),
		tooLate: days < 0 && has(`${key}.past`) ? t(`${key}.past`) : undefined,
		past: days < 0,
		safe: safe === end ? undefined : safeSentence(deadline, told, days),
		maybe: maybe(deadline, told),
		how: how(deadline, told),
		norms: citeAll(deadline.norms),
		basis: has(`${key}.basis`) ? t(`${key}.basis`) : undefined,
	};
}

/** The day that stands large: where it is not settled that the end moves, the day that the law names. */
export function shownEnd({ unsettled, counted, end }: Deadline): string {
	return unsettled ? counted : end;
}

function left(days: number, t: Texts['t']): string {
	if (days < 0) return t('deadlines:result.past');
	return days === 0 ? t('deadlines:result.today') : t('deadlines:result.left', { count: days });
}

/** The day to keep to; none for those who are too late to act anyway. */
function safeSentence({ kind, safe }: Deadline, { texts, today }: Told, days: number): string | undefined {
	if (kind === 'state' || (kind === 'act' && days < 0)) return undefined;
	const day = longDay(safe, texts.language);
	if (kind === 'act' && safe < today) return texts.t('deadlines:result.safePast', { day });
	return texts.t(`deadlines:result.safe.${kind}`, { day });
}

/** What the length of a period is called, such as "2 Wochen". */
function lengthWords({ length }: Pick<Deadline, 'length'>, t: Texts['t']): string {
	return length ? t(`deadlines:length.${length.unit}`, { count: length.count }) : '';
}

function how(deadline: Deadline, { texts: { t, language } }: Told): string[] {
	const { from, passed, end, counted, id } = deadline;
	if (from === undefined) return [t('deadlines:result.fixed')];
	const day = plainDay(from, language);
	const first =
		id === 'protection-end'
			? t('deadlines:result.countedMonths', { from: day })
			: t('deadlines:result.counted', { length: lengthWords(deadline, t), from: day });
	const sure = passed.filter((one) => one.day < end && !one.partly);
	if (sure.length === 0 || end === counted) return [first];
	const list = new Intl.ListFormat(language, { type: 'conjunction' });
	const words = sure.map((one) =>
		t('deadlines:result.passed', { day: shortDay(one.day, language), reason: reason(one, t) }),
	);
	return [first, t('deadlines:result.moved', { days: list.format(words) })];
}

function maybe({ passed, end, latest, unsettled, holidaysKnown }: Deadline, { texts, land }: Told): string[] {
	const { t, language } = texts;
	const part = passed.find((one) => one.partly);
	return [
		...(unsettled && passed.length > 0 ? [t('deadlines:result.levyMoved', { day: longDay(end, language) })] : []),
		...(part && latest !== end
			? [
					t(land === undefined ? 'deadlines:result.maybeLand' : 'deadlines:result.maybe', {
						day: shortDay(part.day, language),
						reason: reason(part, t),
						latest: longDay(latest, language),
					}),
				]
			: []),
		...(holidaysKnown ? [] : [t('deadlines:result.holidaysUnknown', { year: holidays.to })]),
	];
}

function reason({ id }: Passed, t: Texts['t']): string {
	return t(id === 'saturday' || id === 'sunday' ? `deadlines:reasons.${id}` : `deadlines:holidays.${id}`);
}
