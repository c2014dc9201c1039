import type { Counted, CountStep } from './counted.ts';
import { placesOf } from './counting-places.ts';
import { valueOn, type Lookup } from './figure.ts';
import { isShortTerm, postRules, type Person } from './person.ts';

/**
 * What one person adds to the jobs and to the counted places of the month that `date` lies in (§§ 151, 156–159, 210 SGB IX),
 * every step with its norm. Nothing is guessed: an unknown answer that matters leaves the number undefined.
 */
export function countPerson(person: Person, date: string, figure: Lookup): Counted {
	const post = jobOf(person, date, figure);
	const { places, open, hints, steps } = placesOf(person, date, figure);
	const hoursOpen = post === undefined && !open.includes('hoursPerWeek');
	return {
		job: post?.value,
		places,
		open: hoursOpen ? [...open, 'hoursPerWeek'] : open,
		hints,
		steps: post ? [post, ...steps] : steps,
	};
}

/** Does the post count in the base of the quota (§§ 156, 157 (1) SGB IX)? Asks nothing about the person on it. */
function jobOf(person: Person, date: string, figure: Lookup): CountStep | undefined {
	const { job, jobNorms } = postRules[person.post];
	if (!job) return { id: 'job-not-by-post', value: 0, norms: jobNorms };
	if (isShortTerm(person, date, figure)) return { id: 'job-not-short-term', value: 0, norms: ['sgb9-156-3'] };
	if (person.hoursPerWeek === 'unknown') return undefined;
	const few = person.hoursPerWeek < valueOn(figure, 'levy.job-hours', date);
	return few ? { id: 'job-not-few-hours', value: 0, norms: ['sgb9-156-3'] } : { id: 'job', value: 1, norms: jobNorms };
}

/** The two numbers of one month for the levy, and how many persons lack an answer (they add nothing yet). */
export type MonthCount = { jobs: number; occupied: number; open: number };

/** Adds up what persons count in one month. */
export function countMonth(persons: readonly Person[], date: string, figure: Lookup): MonthCount {
	const all = persons.map((person) => countPerson(person, date, figure));
	return {
		jobs: all.reduce((sum, { job = 0 }) => sum + job, 0),
		occupied: all.reduce((sum, { places = 0 }) => sum + places, 0),
		open: all.filter(({ open }) => open.length > 0).length,
	};
}
