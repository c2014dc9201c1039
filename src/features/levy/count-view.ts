import type { Counted, CountStep } from '#lib/calculators/levy/counted.ts';
import { firstDay, valueOn } from '#lib/calculators/levy/figure.ts';
import { postRules, type Post } from '#lib/calculators/levy/person.ts';
import type { LevyGroup } from '#lib/case/levy-case.ts';
import { monthName } from '#lib/i18n/format.ts';
import type { CountView } from './levy-view.ts';
import type { Choice, ChoiceGroup } from '#lib/ui/fields/choice.ts';
import { citeAll } from '#features/citation/cite.ts';
import { countOf, headsOf, isThere, posts, shortHours, statuses } from './counting.ts';
import { lookup } from './lookup.ts';
import { lawValues, type Words } from './words.ts';

/** What a group counts, with a norm for each answer, and which further questions matter for it. */
export function countView(group: LevyGroup, year: number, words: Words): CountView {
	const heads = headsOf(group);
	const backwards = Number(group.to) < Number(group.from);
	const months = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => isThere(group, month));
	const counted = months.flatMap((month) => countOf(group, year, month) ?? []);
	const first = counted[0];
	return {
		lines: first ? stepsOf(counted).map((step) => line(step, year, words)) : [],
		open: first ? first.open.map((answer) => words.t(`count.answer.${answer}`)) : [words.t('count.postFirst')],
		hints: (first?.hints ?? []).map((hint) =>
			words.t(`count.hint.${hint}`, { most: lawValues(words, year).multipleMax ?? '' }),
		),
		sum: heads === undefined || !first || first.open.length > 0 ? undefined : sumOf(counted, heads, group, words),
		countFault: heads === undefined ? words.t('count.whole') : undefined,
		spanFault: backwards ? words.t('count.backwards') : undefined,
		asks: asksOf(group),
	};
}

/** Every finding of the year once: counting twice may begin or end within it. */
function stepsOf(counted: readonly Counted[]): CountStep[] {
	const found = new Map<string, CountStep>();
	for (const { steps } of counted) for (const step of steps) found.set(step.id, step);
	return [...found.values()];
}

function line({ id, value, norms }: CountStep, year: number, words: Words): CountView['lines'][number] {
	const { hours = '', weeks = '' } = lawValues(words, year);
	const known = lookup('levy.after-workshop-years', firstDay(year));
	const years = known ? words.number(known.value) : '';
	return {
		id,
		text: words.t(`count.step.${id}`, { value: words.number(value), hours, weeks, years }),
		norms: citeAll(norms),
	};
}

function sumOf(counted: readonly Counted[], heads: number, { from, to }: LevyGroup, words: Words): string {
	const places = counted.map((one) => heads * (one.places ?? 0));
	const fewest = Math.min(...places);
	const most = Math.max(...places);
	const month = (at: string) => monthName(Number(at) - 1, words.language);
	return words.t('count.each', {
		jobs: words.some('count.job', heads * (counted[0]?.job ?? 0)),
		places:
			fewest === most
				? words.some('count.place', most)
				: words.t('count.changes', { fewest: words.number(fewest), most: words.number(most) }),
		months:
			from === '1' && to === '12'
				? words.t('count.allYear')
				: words.t('count.span', { from: month(from), to: month(to) }),
	});
}

/** Which further questions can still change what the group counts. */
function asksOf(group: LevyGroup): CountView['asks'] {
	const rule = group.post in postRules ? postRules[group.post as Post] : undefined;
	const recognised = ['severely-disabled', 'equated', 'miners-certificate', 'unknown'].includes(group.status);
	const limits = rule?.limits ?? false;
	return {
		limits,
		shortHours: limits && recognised && group.status !== 'miners-certificate' && group.hours === 'few',
		multiple: (rule?.multiple ?? false) && ['severely-disabled', 'equated'].includes(group.status),
	};
}

/** What may be chosen in the counting help, in words. */
export interface CountChoices {
	readonly posts: readonly ChoiceGroup[];
	readonly statuses: readonly Choice[];
	readonly hours: readonly Choice[];
	readonly shortHours: readonly Choice[];
	readonly agency: readonly Choice[];
	readonly months: readonly Choice[];
	/** The months in which a job after training or workshop may have begun, the latest first. */
	readonly starts: readonly Choice[];
}

/** The choices for a levy year. */
export function countChoices(year: number, words: Words): CountChoices {
	const hours = lawValues(words, year).hours ?? '';
	const choice = (value: string, key: string, values = {}): Choice => ({ value, label: words.t(key, values) });
	const places = valueOn(lookup, 'levy.multiple-max', firstDay(year));
	return {
		posts: (['usual', 'special', 'outside'] as const).map((group) => ({
			label: words.t(`count.postGroup.${group}`),
			choices: posts[group].map((post) => choice(post, `count.postOf.${post}`)),
		})),
		statuses: statuses.map((status) => choice(status, `count.statusOf.${status}`)),
		hours: [
			choice('enough', 'count.hoursEnough', { hours }),
			choice('few', 'count.hoursFew', { hours }),
			choice('unknown', 'count.hoursUnknown'),
		],
		shortHours: shortHours.map((reason) => choice(reason, `count.shortHoursOf.${reason}`)),
		agency: [
			choice('', 'count.agencyNone'),
			...Array.from({ length: places - 1 }, (_, index) =>
				choice(String(index + 2), 'count.agencyPlaces', { places: words.number(index + 2) }),
			),
		],
		months: Array.from({ length: 12 }, (_, index) => ({
			value: String(index + 1),
			label: monthName(index, words.language),
		})),
		starts: [{ value: '', label: words.t('count.notSo') }, ...starts(year, words)],
	};
}

/** Counting twice lasts two years at most: three calendar years hold every beginning that matters. */
function starts(year: number, words: Words): Choice[] {
	return [year, year - 1, year - 2].flatMap((which) =>
		Array.from({ length: 12 }, (_, index) => ({
			value: `${which}-${String(12 - index).padStart(2, '0')}`,
			label: `${monthName(11 - index, words.language)} ${which}`,
		})),
	);
}
