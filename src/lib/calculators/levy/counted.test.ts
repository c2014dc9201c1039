import { describe, expect, it } from 'vitest';
import { rates } from './builder.ts';
import { countMonth, countPerson } from './counting.ts';
import type { Person } from './person.ts';

const person = (given: Partial<Person> = {}): Person => ({
	status: 'severely-disabled',
	post: 'employee',
	hoursPerWeek: 39,
	...given,
});
const count = (given: Partial<Person>, date = '2025-06-01') => countPerson(person(given), date, rates);
/** Jobs, places and the way there: each step with its value and norms. */
const told = (given: Partial<Person>, date?: string) => {
	const { job, places, open, hints, steps } = count(given, date);
	const way = steps.map(({ id, value, norms }) => `${id} ${String(value)} ${norms.join(' ')}`);
	return { job, places, open, hints, way };
};
const nothing = { open: [], hints: [] };

describe('a person is counted, step by step', () => {
	it('as a job and a place; the Agentur could decide on more', () => {
		expect(told({})).toEqual({
			...{ job: 1, places: 1, open: [], hints: ['ask-multiple'] },
			way: ['job 1 sgb9-156-1', 'counts 1 sgb9-158-1'],
		});
	});

	it('as a trainee twice, without a job', () => {
		expect(told({ post: 'trainee' })).toEqual({
			...{ job: 0, places: 2, open: [], hints: ['ask-multiple'] },
			way: ['job-not-by-post 0 sgb9-157-1-s1', 'counts 1 sgb9-158-1', 'counts-multiple-training 2 sgb9-159-2-s1'],
		});
		expect(told({ post: 'trainee-of-institution' }).way).toEqual([
			'job-not-by-post 0 sgb9-156-1',
			'counts 1 sgb9-159-2-s2',
			'counts-multiple-training 2 sgb9-159-2-s2',
		]);
	});

	it('by decision of the Agentur, where it gives more than the law', () => {
		expect(told({ agencyPlaces: 3 })).toEqual({
			...{ job: 1, places: 3, ...nothing },
			way: ['job 1 sgb9-156-1', 'counts 1 sgb9-158-1', 'counts-multiple-by-decision 3 sgb9-159-1'],
		});
		expect(told({ agencyPlaces: 1 }).way).toEqual(['job 1 sgb9-156-1', 'counts 1 sgb9-158-1']);
		expect(told({ post: 'trainee', agencyPlaces: 2 }).way.at(-1)).toBe('counts-multiple-training 2 sgb9-159-2-s1');
		expect(told({ post: 'trainee-of-institution', agencyPlaces: 3 }).way.at(-1)).toBe(
			'counts-multiple-by-decision 3 sgb9-159-2-s3',
		);
	});

	it('twice after a training, a workshop or with a Budget für Arbeit, in somebody’s employment only', () => {
		expect(told({ monthsAfterTraining: 11 }).way.at(-1)).toBe('counts-multiple-after-training 2 sgb9-159-2-s4');
		expect(told({ monthsAfterWorkshop: 23 }).way.at(-1)).toBe('counts-multiple-after-workshop 2 sgb9-159-2a');
		expect(count({ monthsAfterTraining: 0, post: 'home-worker-mainly-here' }).places).toBe(1);
		expect(count({ monthsAfterWorkshop: 0, post: 'workshop-transition' }).places).toBe(1);
	});

	it('not by status', () => {
		expect(told({ status: 'none' })).toEqual({
			...{ job: 1, places: 0, ...nothing },
			way: ['job 1 sgb9-156-1', 'counts-not-by-status 0 sgb9-151-1'],
		});
		expect(told({ status: 'equated-for-training' }).way.at(-1)).toBe('counts-not-training-status 0 sgb9-151-4-s3');
	});

	it('not by post', () => {
		expect(told({ post: 'therapy' })).toEqual({
			...{ job: 0, places: 0, ...nothing },
			way: ['job-not-by-post 0 sgb9-156-2-nr3', 'counts-not-by-post 0 sgb9-158-1'],
		});
	});

	it('not for eight weeks or fewer', () => {
		expect(told({ weeksAgreed: 8 })).toEqual({
			...{ job: 0, places: 0, ...nothing },
			way: ['job-not-short-term 0 sgb9-156-3', 'counts-not-short-term 0 sgb9-156-3 sgb9-158-1'],
		});
		expect(count({ weeksAgreed: 8, post: 'employer' }).places).toBe(1);
	});

	it('not below 18 hours, unless the Agentur admits it', () => {
		expect(told({ hoursPerWeek: 17 })).toEqual({
			...{ job: 0, places: 0, open: [], hints: ['ask-admission'] },
			way: ['job-not-few-hours 0 sgb9-156-3', 'counts-not-few-hours 0 sgb9-158-2'],
		});
		expect(told({ hoursPerWeek: 17, shortHours: 'admitted' })).toEqual({
			...{ job: 0, places: 1, open: [], hints: ['ask-multiple'] },
			way: ['job-not-few-hours 0 sgb9-156-3', 'counts-few-hours 1 sgb9-158-2-s3'],
		});
		expect(told({ hoursPerWeek: 17, status: 'miners-certificate' })).toMatchObject({ places: 0, hints: [] });
	});

	it('once and no more with the certificate of miners, and as the employer in person', () => {
		expect(told({ status: 'miners-certificate' })).toEqual({
			...{ job: 1, places: 1, ...nothing },
			way: ['job 1 sgb9-156-1', 'counts 1 sgb9-158-5'],
		});
		expect(told({ post: 'employer' })).toEqual({
			...{ job: 0, places: 1, open: [], hints: ['natural-person-only'] },
			way: ['job-not-by-post 0 sgb9-156-1', 'counts 1 sgb9-158-4'],
		});
	});
});

describe('an answer that is missing', () => {
	it('is named, and gives no step of its own', () => {
		expect(told({ status: 'unknown' })).toEqual({
			...{ job: 1, places: undefined, open: ['status'], hints: [] },
			way: ['job 1 sgb9-156-1'],
		});
		expect(told({ hoursPerWeek: 'unknown' })).toEqual({
			...{ job: undefined, places: undefined, open: ['hoursPerWeek'], hints: [], way: [] },
		});
		expect(told({ hoursPerWeek: 'unknown', status: 'unknown' }).open).toEqual(['status', 'hoursPerWeek']);
		expect(told({ hoursPerWeek: 10, shortHours: 'unknown' })).toMatchObject({
			places: undefined,
			open: ['shortHours'],
		});
	});

	it('adds nothing to the month, and is counted', () => {
		const persons = [person({ hoursPerWeek: 'unknown' }), person(), person({ post: 'trainee' })];
		expect(countMonth(persons, '2025-06-01', rates)).toEqual({ jobs: 1, occupied: 3, open: 1 });
		expect(countMonth([], '2025-06-01', rates)).toEqual({ jobs: 0, occupied: 0, open: 0 });
	});
});
