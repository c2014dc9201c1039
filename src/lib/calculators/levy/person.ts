import { valueOn, type Lookup } from './figure.ts';

/** Recognition: § 2 (2); equated by the Agentur § 151 (2); equated for training only § 151 (4); Bergmannsversorgungsschein § 158 (5). */
export type PersonStatus =
	'severely-disabled' | 'equated' | 'equated-for-training' | 'miners-certificate' | 'none' | 'unknown';

/** What the post is. The comment names the provision of SGB IX that treats it. */
export type Post =
	| 'employee' // § 156 (1): employees, civil servants, judges; dormant jobs without a substitute too
	| 'trainee' // § 157 (1) S. 1
	| 'trainee-of-institution' // § 159 (2) S. 2: training of an institution under § 51 (2), carried out in the business
	| 'legal-trainee' // § 157 (1) S. 2: Rechts- and Studienreferendare with a claim to be hired
	| 'participation-measure' // § 156 (2) Nr. 1: takes part in benefits under § 49 (3) Nr. 4
	| 'charity-or-clergy' // § 156 (2) Nr. 2
	| 'therapy' // § 156 (2) Nr. 3: healing, re-habituation, education
	| 'job-creation' // § 156 (2) Nr. 4
	| 'elected' // § 156 (2) Nr. 5
	| 'dormant-with-substitute' // § 156 (2) Nr. 6
	| 'workshop-transition' // § 158 (3): measure of a workshop on the way to the general labour market
	| 'employer' // § 158 (4): the employer in person, natural persons only
	| 'home-worker-mainly-here' // § 210 (1)
	| 'home-worker-mainly-elsewhere';

/** Why somebody works fewer than 18 hours (§ 158 (2) SGB IX). `admitted`: the Agentur has admitted the counting. */
export type ShortHours = 'none' | 'partial-retirement' | 'part-time-training' | 'admitted' | 'unknown';

/** One person in one month. What is left out is not the case; what is not known is `unknown`. */
export type Person = {
	status: PersonStatus;
	post: Post;
	hoursPerWeek: number | 'unknown';
	shortHours?: ShortHours;
	/** By the nature of the work or by agreement; left out where it is not limited. */
	weeksAgreed?: number;
	/** Decision of the Agentur on multiple counting (§ 159 (1), (2) S. 3). */
	agencyPlaces?: number;
	/** Whole months since the job began right after a completed training; 0 is the first month (§ 159 (2) S. 4). */
	monthsAfterTraining?: number;
	/** Whole months since the job began right after a workshop or another provider, or with a Budget für Arbeit (§ 159 (2a)). */
	monthsAfterWorkshop?: number;
};

type PostRule = {
	/** Does the post count in the base of the quota? */
	job: boolean;
	jobNorms: readonly string[];
	/** May somebody on it be counted as employed? */
	counts: boolean;
	countNorms: readonly string[];
	/** Do the 18 hours and the eight weeks matter? */
	limits: boolean;
	/** Can it count more than once? */
	multiple: boolean;
};

const post156 = ['sgb9-156-1'];
const counted = ['sgb9-158-1'];
const normal = { counts: true, countNorms: counted, limits: true, multiple: true };
const left = { counts: false, countNorms: counted, limits: false, multiple: false };
const noPost = { job: false, jobNorms: post156, limits: false };

export const postRules: Record<Post, PostRule> = {
	employee: { ...normal, job: true, jobNorms: post156 },
	trainee: { ...normal, job: false, jobNorms: ['sgb9-157-1-s1'] },
	'trainee-of-institution': { ...noPost, counts: true, countNorms: ['sgb9-159-2-s2'], multiple: true },
	'legal-trainee': { ...normal, job: false, jobNorms: ['sgb9-157-1-s2'] },
	'participation-measure': { ...normal, job: false, jobNorms: ['sgb9-156-2-nr1'] },
	'job-creation': { ...normal, job: false, jobNorms: ['sgb9-156-2-nr4'] },
	'charity-or-clergy': { ...left, job: false, jobNorms: ['sgb9-156-2-nr2'] },
	therapy: { ...left, job: false, jobNorms: ['sgb9-156-2-nr3'] },
	elected: { ...left, job: false, jobNorms: ['sgb9-156-2-nr5'] },
	'dormant-with-substitute': { ...left, job: false, jobNorms: ['sgb9-156-2-nr6'] },
	'workshop-transition': { ...noPost, counts: true, countNorms: ['sgb9-158-3'], multiple: true },
	employer: { ...noPost, counts: true, countNorms: ['sgb9-158-4'], multiple: false },
	'home-worker-mainly-here': { ...noPost, counts: true, countNorms: ['sgb9-210-1'], multiple: true },
	'home-worker-mainly-elsewhere': { ...noPost, counts: false, countNorms: ['sgb9-210-1'], multiple: false },
};

/** Filled for at most eight weeks, by the nature of the work or by agreement (§ 156 (3) SGB IX)? */
export function isShortTerm({ weeksAgreed }: Person, date: string, figure: Lookup): boolean {
	return weeksAgreed !== undefined && weeksAgreed <= valueOn(figure, 'levy.short-job-weeks', date);
}
