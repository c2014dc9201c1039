import type { Counted } from '#lib/calculators/levy/counted.ts';
import { countPerson } from '#lib/calculators/levy/counting.ts';
import { valueOn } from '#lib/calculators/levy/figure.ts';
import { numberIn } from '#lib/calculators/number.ts';
import { postRules, type Person, type PersonStatus, type Post, type ShortHours } from '#lib/calculators/levy/person.ts';
import { bounds } from '#lib/calculators/levy/value.ts';
import type { LevyGroup } from '#lib/case/levy-case.ts';
import { lookup } from './lookup.ts';

export const statuses: readonly PersonStatus[] = [
	'severely-disabled',
	'equated',
	'equated-for-training',
	'miners-certificate',
	'none',
	'unknown',
];
export const shortHours: readonly ShortHours[] = [
	'admitted',
	'partial-retirement',
	'part-time-training',
	'none',
	'unknown',
];

/** The posts in the order in which they are offered. */
export const posts: Readonly<Record<'usual' | 'special' | 'outside', readonly Post[]>> = {
	usual: ['employee', 'trainee'],
	special: ['legal-trainee', 'trainee-of-institution', 'workshop-transition', 'employer', 'home-worker-mainly-here'],
	outside: [
		'participation-measure',
		'charity-or-clergy',
		'therapy',
		'job-creation',
		'elected',
		'dormant-with-substitute',
		'home-worker-mainly-elsewhere',
	],
};

/** A group before anything is said about it. */
export function newGroup(id: string): LevyGroup {
	const answers = { status: '', post: '', hours: '' as const, shortHours: '', shortTerm: false, agencyPlaces: '' };
	return { id, name: '', count: '1', ...answers, afterTraining: '', afterWorkshop: '', from: '1', to: '12' };
}

/** How many people a group stands for; undefined for what is no whole number from 1. */
export function headsOf({ count }: LevyGroup): number | undefined {
	const read = numberIn(count, 'persons');
	return read !== undefined && Number.isInteger(read) && read >= 1 && read <= bounds.places ? read : undefined;
}

/** Whether a group is there in a month, January being 1. */
export function isThere({ from, to }: LevyGroup, month: number): boolean {
	return Number(from) <= month && month <= Number(to);
}

/** What one person of the group counts in a month of a year; undefined as long as the kind of post is not said. */
export function countOf(group: LevyGroup, year: number, month: number): Counted | undefined {
	const date = `${year}-${String(month).padStart(2, '0')}-01`;
	const person = personOf(group, year, month, date);
	return person && countPerson(person, date, lookup);
}

function personOf(group: LevyGroup, year: number, month: number, date: string): Person | undefined {
	if (!(group.post in postRules)) return undefined;
	const person: Person = {
		status: (statuses as readonly string[]).includes(group.status) ? (group.status as PersonStatus) : 'unknown',
		post: group.post as Post,
		hoursPerWeek: hoursOf(group, date),
		shortHours: (shortHours as readonly string[]).includes(group.shortHours)
			? (group.shortHours as ShortHours)
			: 'unknown',
	};
	const since = {
		training: sinceOf(group.afterTraining, year, month),
		workshop: sinceOf(group.afterWorkshop, year, month),
	};
	if (group.shortTerm) person.weeksAgreed = valueOn(lookup, 'levy.short-job-weeks', date);
	if (/^[1-9]$/.test(group.agencyPlaces)) person.agencyPlaces = Number(group.agencyPlaces);
	if (since.training !== undefined) person.monthsAfterTraining = since.training;
	if (since.workshop !== undefined) person.monthsAfterWorkshop = since.workshop;
	return person;
}

/** The law asks only on which side of the limit the hours are. */
function hoursOf({ hours }: LevyGroup, date: string): number | 'unknown' {
	const limit = valueOn(lookup, 'levy.job-hours', date);
	return hours === 'enough' ? limit : hours === 'few' ? limit - 1 : 'unknown';
}

/** Whole months from a month (yyyy-mm) on; undefined where there is none, or before it. */
function sinceOf(start: string, year: number, month: number): number | undefined {
	const found = /^(\d{4})-(\d{2})$/.exec(start);
	if (!found) return undefined;
	const months = (year - Number(found[1])) * 12 + month - Number(found[2]);
	return months >= 0 ? months : undefined;
}

/** The two numbers of each month, January first, and how many groups lack an answer and add nothing yet. */
export function monthSums(
	groups: readonly LevyGroup[],
	year: number,
): { months: { jobs: number; occupied: number }[]; open: number } {
	const months = Array.from({ length: 12 }, () => ({ jobs: 0, occupied: 0 }));
	const open = new Set<string>();
	for (const group of groups) {
		const heads = headsOf(group);
		months.forEach((sum, index) => {
			if (!isThere(group, index + 1)) return;
			const counted = countOf(group, year, index + 1);
			if (heads === undefined || !counted || counted.open.length > 0) return void open.add(group.id);
			sum.jobs += heads * (counted.job ?? 0);
			sum.occupied += heads * (counted.places ?? 0);
		});
	}
	return { months, open: open.size };
}
