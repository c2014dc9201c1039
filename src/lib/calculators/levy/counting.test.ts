import { describe, expect, it } from 'vitest';
import { rates } from './builder.ts';
import { countMonth, countPerson } from './counting.ts';
import type { Person, PersonStatus, Post } from './person.ts';

const person = (given: Partial<Person> = {}): Person => ({
	status: 'severely-disabled',
	post: 'employee',
	hoursPerWeek: 39,
	...given,
});
const count = (given: Partial<Person>, date = '2025-06-01') => countPerson(person(given), date, rates);
const norms = (given: Partial<Person>, date?: string) => count(given, date).steps.flatMap((step) => step.norms);

describe('posts (§§ 156, 157 (1))', () => {
	it.each<[Post, number, number, string]>([
		['employee', 1, 1, 'sgb9-156-1'],
		['trainee', 0, 2, 'sgb9-157-1-s1'],
		['trainee-of-institution', 0, 2, 'sgb9-159-2-s2'],
		['legal-trainee', 0, 1, 'sgb9-157-1-s2'],
		['participation-measure', 0, 1, 'sgb9-156-2-nr1'],
		['charity-or-clergy', 0, 0, 'sgb9-156-2-nr2'],
		['therapy', 0, 0, 'sgb9-156-2-nr3'],
		['job-creation', 0, 1, 'sgb9-156-2-nr4'],
		['elected', 0, 0, 'sgb9-156-2-nr5'],
		['dormant-with-substitute', 0, 0, 'sgb9-156-2-nr6'],
		['workshop-transition', 0, 1, 'sgb9-158-3'],
		['employer', 0, 1, 'sgb9-158-4'],
		['home-worker-mainly-here', 0, 1, 'sgb9-210-1'],
		['home-worker-mainly-elsewhere', 0, 0, 'sgb9-210-1'],
	])('%s: %d job, %d places', (post, job, places, norm) => {
		expect(count({ post })).toMatchObject({ job, places, open: [] });
		expect(norms({ post })).toContain(norm);
	});

	it.each<[Post, number]>([
		['workshop-transition', 2],
		['home-worker-mainly-here', 2],
		['home-worker-mainly-elsewhere', 0],
		['employer', 1],
		['therapy', 0],
	])('%s: %d places where the Agentur has allowed two (§ 159 (1))', (post, places) => {
		expect(count({ post, agencyPlaces: 2 })).toMatchObject({ places });
	});

	it.each<[number, number]>([
		[8, 0],
		[8.5, 1],
		[9, 1],
	])('%d weeks: %d (§ 156 (3))', (weeksAgreed, one) => {
		expect(count({ weeksAgreed })).toMatchObject({ job: one, places: one });
	});

	it('counts people without a disability as a job only', () => {
		expect(count({ status: 'none' })).toMatchObject({ job: 1, places: 0 });
		expect(count({ status: 'none', post: 'trainee' })).toMatchObject({ job: 0, places: 0 });
	});
});

describe('recognition (§§ 151, 158 (5))', () => {
	it.each<[PersonStatus, number, string]>([
		['severely-disabled', 1, 'sgb9-158-1'],
		['equated', 1, 'sgb9-158-1'],
		['equated-for-training', 0, 'sgb9-151-4-s3'],
		['miners-certificate', 1, 'sgb9-158-5'],
		['none', 0, 'sgb9-151-1'],
	])('%s: %d', (status, places, norm) => {
		expect(count({ status }).places).toBe(places);
		expect(norms({ status })).toContain(norm);
	});

	it('does not count a trainee who is equated only under § 151 (4)', () => {
		expect(count({ status: 'equated-for-training', post: 'trainee', agencyPlaces: 3 })).toMatchObject({
			job: 0,
			places: 0,
		});
	});
});

describe('part time (§ 158 (2))', () => {
	it('counts one from 18 hours', () => {
		expect(count({ hoursPerWeek: 18 })).toMatchObject({ job: 1, places: 1 });
		expect(count({ hoursPerWeek: 17.5 })).toMatchObject({ job: 0, places: 0, hints: ['ask-admission'] });
	});

	it.each([
		['partial-retirement', 'sgb9-158-2-s2'],
		['part-time-training', 'sgb9-158-2-s2'],
		['admitted', 'sgb9-158-2-s3'],
	] as const)('fewer hours, %s: one place, no job', (shortHours, norm) => {
		expect(count({ hoursPerWeek: 15, shortHours })).toMatchObject({ job: 0, places: 1 });
		expect(norms({ hoursPerWeek: 15, shortHours })).toContain(norm);
	});

	it('counts a trainee in part-time training twice', () => {
		expect(count({ post: 'trainee', hoursPerWeek: 16, shortHours: 'part-time-training' }).places).toBe(2);
	});

	it('has no exception for the certificate of miners', () => {
		const found = count({ status: 'miners-certificate', hoursPerWeek: 15, shortHours: 'admitted' });
		expect(found).toMatchObject({ places: 0, hints: [] });
	});

	it('counts the employer in person whatever the hours', () => {
		expect(count({ post: 'employer', hoursPerWeek: 5 })).toMatchObject({ places: 1, hints: ['natural-person-only'] });
	});
});

describe('multiple counting (§ 159)', () => {
	it.each([2, 3])('%d by decision of the Agentur', (agencyPlaces) => {
		expect(count({ agencyPlaces }).places).toBe(agencyPlaces);
		expect(norms({ agencyPlaces })).toContain('sgb9-159-1');
	});

	it('never more than three', () => {
		expect(count({ agencyPlaces: 4 }).places).toBe(3);
	});

	it('counts a trainee three times by decision only', () => {
		expect(count({ post: 'trainee', agencyPlaces: 3 }).places).toBe(3);
		expect(norms({ post: 'trainee', agencyPlaces: 3 })).toContain('sgb9-159-2-s3');
	});

	it('counts two in the first year after a completed training', () => {
		expect(count({ monthsAfterTraining: 11 }).places).toBe(2);
		expect(norms({ monthsAfterTraining: 0 })).toContain('sgb9-159-2-s4');
		expect(count({ monthsAfterTraining: 12 }).places).toBe(1);
	});

	it('counts two in the first two years after a workshop or with a Budget für Arbeit, from 2024', () => {
		expect(count({ monthsAfterWorkshop: 23 }).places).toBe(2);
		expect(norms({ monthsAfterWorkshop: 0 })).toContain('sgb9-159-2a');
		expect(count({ monthsAfterWorkshop: 24 }).places).toBe(1);
		expect(count({ monthsAfterWorkshop: 0 }, '2023-12-01').places).toBe(1);
		expect(count({ monthsAfterWorkshop: 5 }, '2024-01-01').places).toBe(2);
	});

	it('a decision stays beside what the law gives: the higher one holds', () => {
		expect(count({ monthsAfterWorkshop: 0, agencyPlaces: 3 }).places).toBe(3);
		expect(count({ monthsAfterTraining: 0, monthsAfterWorkshop: 0 }).places).toBe(2);
	});

	it('gives one place only to the employer and to the certificate of miners', () => {
		expect(count({ post: 'employer', agencyPlaces: 3 }).places).toBe(1);
		expect(count({ status: 'miners-certificate', agencyPlaces: 2 }).places).toBe(1);
		expect(count({ status: 'miners-certificate', post: 'trainee' }).places).toBe(1);
	});
});

describe('what is not known', () => {
	it('stays open where it matters', () => {
		expect(count({ status: 'unknown' })).toMatchObject({ job: 1, places: undefined, open: ['status'] });
		expect(count({ hoursPerWeek: 'unknown' })).toMatchObject({
			job: undefined,
			places: undefined,
			open: ['hoursPerWeek'],
		});
		const short = count({ hoursPerWeek: 15, shortHours: 'unknown' });
		expect(short).toMatchObject({ job: 0, places: undefined, open: ['shortHours'] });
	});

	it('is not asked where it does not matter', () => {
		expect(count({ status: 'none', hoursPerWeek: 'unknown', post: 'trainee' })).toMatchObject({ places: 0, open: [] });
		expect(count({ status: 'none', hoursPerWeek: 'unknown' })).toMatchObject({
			job: undefined,
			places: 0,
			open: ['hoursPerWeek'],
		});
	});
});

it('adds up a month', () => {
	const persons = [person(), person({ post: 'trainee' }), person({ status: 'none' }), person({ status: 'unknown' })];
	expect(countMonth(persons, '2025-06-01', rates)).toEqual({ jobs: 3, occupied: 3, open: 1 });
});

it('gives every step a norm', () => {
	const statuses: PersonStatus[] = ['severely-disabled', 'equated-for-training', 'miners-certificate', 'none'];
	for (const status of statuses) {
		for (const hoursPerWeek of [10, 30]) {
			expect(count({ status, hoursPerWeek }).steps.every((step) => step.norms.length > 0)).toBe(true);
		}
	}
});
