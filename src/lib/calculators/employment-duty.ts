import type { Answer, ComputedFact } from '#lib/engine/types.ts';

const number = (answer: Answer | undefined): number | undefined => (typeof answer === 'number' ? answer : undefined);

/**
 * Whether a firm has to employ severely disabled people at all (SGB IX § 154 (1) S. 1): posts of trainees do not count
 * (§ 157 (1)). `firm-jobs` is the yearly average with trainees, `firm-trainees` those among them. Open until the
 * trainees are known, where they could make the difference.
 */
export const employmentDuty: ComputedFact = {
	questions: ['firm-jobs', 'firm-trainees'],
	figures: ['levy.jobs-duty'],
	compute(answer, figure) {
		const jobs = number(answer('firm-jobs'));
		if (jobs === undefined) return undefined;
		const duty = figure('levy.jobs-duty');
		if (jobs < duty) return 'no';
		const trainees = number(answer('firm-trainees'));
		if (trainees === undefined) return undefined;
		return jobs - trainees < duty ? 'no' : 'yes';
	},
};

/** Whether more trainees were given than posts in all, which cannot be, as trainees are among the posts. */
export const traineesExceedJobs: ComputedFact = {
	questions: ['firm-jobs', 'firm-trainees'],
	figures: [],
	compute(answer) {
		const jobs = number(answer('firm-jobs'));
		const trainees = number(answer('firm-trainees'));
		if (jobs === undefined || trainees === undefined) return undefined;
		return trainees > jobs ? 'yes' : 'no';
	},
};
