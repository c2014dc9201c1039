/** Until when somebody who was dismissed can sue, what is left after that, and what holds where no notice ends the work. */
import { deadlines, type Deadline } from '#lib/calculators/deadlines/deadlines.ts';
import { daysBetween, type Day } from '#lib/calculators/deadlines/day.ts';
import { daysOff } from '#lib/calculators/deadlines/holidays.ts';
import { landCode } from '#lib/calculators/deadlines/land.ts';
import { endAfterEvent } from '#lib/calculators/deadlines/period.ts';
import { nextWorkingDay } from '#lib/calculators/deadlines/shift.ts';
import type { Json } from '#lib/case/types.ts';
import type { Guide } from '#lib/engine/compile.ts';
import type { Answers } from '#lib/engine/types.ts';
import { verdict } from '#lib/engine/verdict.ts';
import { longDay, monthNames, plainDay } from '#lib/i18n/day-words.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import { urgentIds } from '#features/benefits/guidance.ts';
import type { Citation } from '#features/citation/citation.ts';
import { citeAll } from '#features/citation/cite.ts';
import { holidays, lookup } from '#features/deadlines/law.ts';
import { deadlineView, shownEnd } from '#features/deadlines/show-deadline.ts';
import { hasNotice, noticeOf } from './notice.ts';

/** A sentence and what it rests on. */
export interface Said {
	readonly text: string;
	readonly norms: readonly Citation[];
}

export interface LawsuitView {
	/** `other`: no notice ends the work, or another court decides. */
	readonly state: 'running' | 'over' | 'no-day' | 'other';
	/** What is urgent by the rules, in whose place this is said on the first screen. */
	readonly urgent: string;
	/** Such as "Klage bis Freitag, 18. Dezember 2026: noch 19 Tage". */
	readonly line: string;
	/** As the heading of a result; none where what the rules say is right. */
	readonly sentence: string | undefined;
	/** Where to go and what to know, a paragraph each. */
	readonly texts: readonly string[];
	readonly norms: readonly Citation[];
	/** What is left once it is over. */
	readonly left: readonly Said[];
	/** Whether the employer has to be told of the disability at once, or may have to be. */
	readonly tell: boolean;
	/** For a calendar; only while it runs. */
	readonly deadline: Deadline | undefined;
}

/** From what it is told. `answers`: those that still matter. */
export interface Dismissed {
	readonly guide: Guide;
	readonly answers: Answers;
	readonly data: Readonly<Record<string, Json>>;
}

const benefit = 'zustimmung-zur-kuendigung';
const atOnce: readonly unknown[] = ['without-notice', 'strike'];
const kindsWithWords: readonly unknown[] = [...atOnce, 'changed-terms'];
const workshops: readonly unknown[] = ['workshop', 'other-provider'];

/**
 * What to say of the lawsuit; nothing where nobody was asked when the notice arrived, or where nothing fits the answers.
 * @param texts with the groups `deadlines` and `dismissal`
 * @param today yyyy-mm-dd
 */
export function lawsuitView(it: Dismissed, texts: Texts, today: Day): LawsuitView | undefined {
	if (!hasNotice(it.data) || !it.guide.benefits.some(({ rule }) => rule.id === benefit)) return undefined;
	const { day, arrival } = noticeOf(it.data, monthNames(texts.language));
	const arrived = day !== undefined && day <= today ? day : undefined;
	const land = landCode(it.answers.land);
	const deadline = arrived ? lastDay(arrived, land, today) : undefined;
	const told: Told = { it, texts, today, land };
	if (mayRun(it, it.answers)) return deadline ? dated(deadline, told) : undated(day ? 'not-yet' : arrival, told);
	return other(told, deadline);
}

/**
 * The day that is in time at every court: the court may lie in another Land than the work, without its holiday. Once it is
 * over, the one of the Land, so that nobody is told too early that it is too late.
 */
function lastDay(day: Day, land: string | undefined, today: Day): Deadline | undefined {
	const [everywhere] = deadlines('notice-received', { day }, lookup, holidays, undefined);
	const [here] = deadlines('notice-received', { day }, lookup, holidays, land);
	return everywhere && shownEnd(everywhere) >= today ? everywhere : here;
}

interface Told {
	readonly it: Dismissed;
	readonly texts: Texts;
	readonly today: Day;
	readonly land: string | undefined;
}

/** Whether the period for the lawsuit runs by the answers, or may run. */
function mayRun({ guide }: Dismissed, answers: Answers): boolean {
	return urgentIds(guide, benefit, answers).includes('lawsuit');
}

/** Whether the office has to consent by the answers, or may have to. */
function mayNeedConsent({ guide, answers }: Dismissed): boolean {
	const found = guide.benefits.find(({ rule }) => rule.id === benefit);
	return found !== undefined && verdict(guide, found, answers).verdict !== 'unlikely';
}

function mayTell({ guide, answers }: Dismissed): boolean {
	return urgentIds(guide, benefit, answers).includes('tell-employer');
}

function dated(deadline: Deadline, told: Told): LawsuitView {
	const { it, texts, today } = told;
	const over = daysBetween(today, shownEnd(deadline)) < 0;
	const view = deadlineView(deadline, told);
	const end = longDay(shownEnd(deadline), texts.language);
	return {
		state: over ? 'over' : 'running',
		urgent: 'lawsuit',
		line: line(deadline, told),
		sentence: over ? texts.t('dismissal:sentence.over') : sentence('running', it.answers, texts, { end }),
		texts: [
			...(over ? view.maybe : [texts.t('dismissal:court.where'), ...(view.safe ? [view.safe] : []), ...view.maybe]),
			texts.t('dismissal:court.self'),
			...ofKind(it.answers, texts),
			texts.t('dismissal:court.bring'),
			texts.t('dismissal:court.agency'),
		],
		norms: view.norms,
		left: over ? whatIsLeft(deadline, told) : [],
		tell: mayTell(it),
		deadline: over ? undefined : deadline,
	};
}

function line(deadline: Deadline, { texts, today }: Pick<Told, 'texts' | 'today'>): string {
	const count = daysBetween(today, shownEnd(deadline));
	const end = longDay(shownEnd(deadline), texts.language);
	if (count < 0) return texts.t('dismissal:line.over', { end });
	return count === 0 ? texts.t('dismissal:line.today', { end }) : texts.t('dismissal:line.running', { end, count });
}

/** A sentence for the way in which the work is to end, where there is one. */
function sentence(state: string, answers: Answers, texts: Texts, values: Record<string, string>): string | undefined {
	const { 'ending-kind': said } = answers;
	const kind = atOnce.includes(said) ? 'without-notice' : String(said);
	const own = [`dismissal:sentence.${state}-${kind}`, `dismissal:sentence.${state}`].find((key) => texts.has(key));
	return own && texts.t(own, values);
}

/** What holds for this kind of notice alone. */
function ofKind({ 'ending-kind': said }: Answers, texts: Texts): string[] {
	if (!kindsWithWords.includes(said)) return [];
	const kinds = new Set([...(atOnce.includes(said) ? ['without-notice'] : []), String(said)]);
	return [...kinds].map((kind) => texts.t(`dismissal:court.${kind}`));
}

function undated(arrival: 'not-yet' | 'unknown' = 'unknown', { it, texts }: Told): LawsuitView {
	return {
		state: 'no-day',
		urgent: 'lawsuit',
		line: texts.t(`dismissal:line.${arrival}`),
		sentence: sentence('no-day', it.answers, texts, {}),
		texts: [
			...(arrival === 'unknown' ? [texts.t('dismissal:court.unknown')] : []),
			...(arrival === 'unknown' || arrival === 'not-yet' ? [texts.t('dismissal:court.written')] : []),
			texts.t('dismissal:court.whereOpen'),
			texts.t('dismissal:court.self'),
			...ofKind(it.answers, texts),
			texts.t('dismissal:court.bring'),
			texts.t('dismissal:court.agency'),
		],
		norms: citeAll(['kschg-4-s1']),
		left: [],
		tell: mayTell(it),
		deadline: undefined,
	};
}

/** §§ 4 S. 4, 5, 6 and 7 KSchG. */
function whatIsLeft(deadline: Deadline, { it, texts, today, land }: Told): Said[] {
	const { t, language } = texts;
	const say = (key: string, norms: readonly string[], values = {}): Said => ({
		text: t(`dismissal:left.${key}`, values),
		norms: citeAll(norms),
	});
	const months = lookup('deadlines.late-lawsuit-latest', shownEnd(deadline))?.value ?? 0;
	const counted = endAfterEvent(shownEnd(deadline), { count: months, unit: 'months' });
	// Told is the earlier day; called too late is only what is so in any case.
	const gone = nextWorkingDay(counted, daysOff(holidays, land)).latest < today;
	const latest = plainDay(counted, language);
	return [
		...(urgentIds(it.guide, benefit, it.answers).includes('lawsuit-after-consent')
			? [say('consent', ['kschg-4-s4'])]
			: []),
		gone
			? say('tooLate', ['kschg-5-3-s2'], { latest })
			: say('late', ['kschg-5-1-s1', 'kschg-5-2-s2', 'kschg-5-3-s1', 'kschg-5-3-s2'], { latest }),
		say('reasons', ['kschg-6-s1']),
		say('else', ['kschg-7']),
	];
}

/** Where the work ends in another way; a notice that came all the same is not forgotten. */
function other(told: Told, deadline: Deadline | undefined): LawsuitView | undefined {
	const { it, texts } = told;
	const { 'ending-kind': kind, 'work-status': status, ...rest } = it.answers;
	const name = workshops.includes(status) ? 'workshop' : status === 'civil-servant' ? status : String(kind);
	const key = `dismissal:ending.${name}`;
	if (!texts.has(`${key}.line`)) return undefined;
	const also =
		deadline?.from !== undefined && mayRun(it, { ...rest, ...(status !== undefined && { 'work-status': status }) })
			? [texts.t('dismissal:also', { day: longDay(deadline.from, texts.language), line: line(deadline, told) })]
			: [];
	return {
		state: 'other',
		urgent: 'end-without-notice',
		line: texts.t(`${key}.line`),
		sentence: texts.has(`${key}.sentence`) ? texts.t(`${key}.sentence`) : undefined,
		texts: [
			texts.t(`${key}.text`),
			...(texts.has(`${key}.consent`) && mayNeedConsent(it) ? [texts.t(`${key}.consent`)] : []),
			...also,
			...(name === String(kind) ? [texts.t('dismissal:court.agency')] : []),
		],
		norms: [],
		left: [],
		tell: false,
		deadline: undefined,
	};
}
