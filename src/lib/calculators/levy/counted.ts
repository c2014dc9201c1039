export type CountStepId =
	| 'job'
	| 'job-not-by-post'
	| 'job-not-short-term'
	| 'job-not-few-hours'
	| 'counts'
	| 'counts-few-hours'
	| 'counts-not-by-status'
	| 'counts-not-training-status'
	| 'counts-not-by-post'
	| 'counts-not-short-term'
	| 'counts-not-few-hours'
	| 'counts-multiple-training'
	| 'counts-multiple-after-training'
	| 'counts-multiple-after-workshop'
	| 'counts-multiple-by-decision';

/** What could still be settled: with the Agentur für Arbeit, or by looking at who the employer is. */
export type CountHint = 'ask-admission' | 'ask-multiple' | 'natural-person-only';

/** The answer that is missing. */
export type OpenAnswer = 'status' | 'hoursPerWeek' | 'shortHours';

/** One finding with the places or jobs it gives; the last one on places holds. */
export type CountStep = { id: CountStepId; value: number; norms: readonly string[] };

/** What one person adds to a month; a number is undefined where an answer is missing, which `open` names. */
export type Counted = {
	job: number | undefined;
	places: number | undefined;
	open: readonly OpenAnswer[];
	hints: readonly CountHint[];
	steps: readonly CountStep[];
};
