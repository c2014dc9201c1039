export type StepUnit = 'cent' | 'places' | 'months' | 'jobs' | 'persons' | 'percent';

export type StepId =
	| 'jobs-total'
	| 'months'
	| 'average'
	| 'no-duty'
	| 'duty-percent'
	| 'duty-persons'
	| 'target-exact'
	| 'target'
	| 'occupied'
	| 'unfilled'
	| 'quota'
	| 'average-occupied'
	| 'rate'
	| 'gross'
	| 'workshop-half'
	| 'credit'
	| 'levy'
	| 'surcharge-base'
	| 'surcharge';

/** One line of the way: what was found, how much, and where it stands. "places" and "jobs" are sums over the year. */
export type Step = { id: StepId; value: number; unit: StepUnit; norms: readonly string[] };

const average = 'sgb9-154-1-s1';

/** Where each step stands in the law. `rate` and the duty depend on the employer and are passed in. */
const sources: Record<StepId, { unit: StepUnit; norms: readonly string[] }> = {
	'jobs-total': { unit: 'jobs', norms: ['sgb9-156', 'sgb9-157-1'] },
	months: { unit: 'months', norms: [average] },
	average: { unit: 'jobs', norms: [average] },
	'no-duty': { unit: 'jobs', norms: [average] },
	'duty-percent': { unit: 'percent', norms: [average] },
	'duty-persons': { unit: 'persons', norms: ['sgb9-154-1-s3'] },
	'target-exact': { unit: 'places', norms: ['sgb9-160-1-s3'] },
	target: { unit: 'places', norms: ['sgb9-157-2'] },
	occupied: { unit: 'places', norms: ['sgb9-158', 'sgb9-159'] },
	unfilled: { unit: 'places', norms: ['sgb9-160-1-s1'] },
	quota: { unit: 'percent', norms: ['sgb9-160-1-s3'] },
	'average-occupied': { unit: 'persons', norms: ['sgb9-160-2-s2'] },
	rate: { unit: 'cent', norms: ['sgb9-160-2', 'sgb9-160-3'] },
	gross: { unit: 'cent', norms: ['sgb9-160-1-s1'] },
	'workshop-half': { unit: 'cent', norms: ['sgb9-223-1'] },
	credit: { unit: 'cent', norms: ['sgb9-223-1'] },
	levy: { unit: 'cent', norms: ['sgb9-160-1', 'sgb9-160-4-s1'] },
	'surcharge-base': { unit: 'cent', norms: ['sgb4-24-1'] },
	surcharge: { unit: 'cent', norms: ['sgb9-160-4-s3', 'sgb4-24-1'] },
};

/** A step with its usual norms, or with those that hold for this employer. */
export function step(id: StepId, value: number, norms: readonly string[] = sources[id].norms): Step {
	return { id, value, unit: sources[id].unit, norms };
}
