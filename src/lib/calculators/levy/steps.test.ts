import { expect, it } from 'vitest';
import { step, type StepId, type StepUnit } from './steps.ts';

/** As the statute has it; read again for this test. */
const places: [StepId, StepUnit, string[]][] = [
	['jobs-total', 'jobs', ['sgb9-156', 'sgb9-157-1']],
	['months', 'months', ['sgb9-154-1-s1']],
	['average', 'jobs', ['sgb9-154-1-s1']],
	['no-duty', 'jobs', ['sgb9-154-1-s1']],
	['duty-percent', 'percent', ['sgb9-154-1-s1']],
	['duty-persons', 'persons', ['sgb9-154-1-s3']],
	['target-exact', 'places', ['sgb9-160-1-s3']],
	['target', 'places', ['sgb9-157-2']],
	['occupied', 'places', ['sgb9-158', 'sgb9-159']],
	['unfilled', 'places', ['sgb9-160-1-s1']],
	['quota', 'percent', ['sgb9-160-1-s3']],
	['average-occupied', 'persons', ['sgb9-160-2-s2']],
	['rate', 'cent', ['sgb9-160-2', 'sgb9-160-3']],
	['gross', 'cent', ['sgb9-160-1-s1']],
	['workshop-half', 'cent', ['sgb9-223-1']],
	['credit', 'cent', ['sgb9-223-1']],
	['levy', 'cent', ['sgb9-160-1', 'sgb9-160-4-s1']],
	['surcharge-base', 'cent', ['sgb4-24-1']],
	['surcharge', 'cent', ['sgb9-160-4-s3', 'sgb4-24-1']],
];

it.each(places)('%s is counted in %s and stands in %j', (id, unit, norms) => {
	expect(step(id, 7)).toEqual({ id, value: 7, unit, norms });
});

it('a step may have norms of its own', () => {
	expect(step('target', 12, ['sgb9-154-1-s3']).norms).toEqual(['sgb9-154-1-s3']);
});
