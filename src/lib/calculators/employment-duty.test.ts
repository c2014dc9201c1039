import { describe, expect, it } from 'vitest';
import type { Answer, ComputedFact } from '#lib/engine/types.ts';
import { employmentDuty, traineesExceedJobs } from './employment-duty.ts';

const DUTY = 20;

function compute(fact: ComputedFact, answers: Record<string, Answer>): Answer | undefined {
	return fact.compute(
		(question) => answers[question],
		() => DUTY,
	);
}

describe('the duty to employ', () => {
	it('begins with twenty posts, trainees left out', () => {
		expect(compute(employmentDuty, { 'firm-jobs': DUTY, 'firm-trainees': 0 })).toBe('yes');
		expect(compute(employmentDuty, { 'firm-jobs': DUTY, 'firm-trainees': 1 })).toBe('no');
		expect(compute(employmentDuty, { 'firm-jobs': DUTY + 4, 'firm-trainees': 4 })).toBe('yes');
	});

	it('is known without the trainees below twenty posts, and open above', () => {
		expect(compute(employmentDuty, { 'firm-jobs': DUTY - 0.5 })).toBe('no');
		expect(compute(employmentDuty, { 'firm-jobs': 500 })).toBeUndefined();
		expect(compute(employmentDuty, { 'firm-trainees': 3 })).toBeUndefined();
		expect(compute(employmentDuty, { 'firm-jobs': 'many', 'firm-trainees': 0 })).toBeUndefined();
	});
});

describe('more trainees than posts', () => {
	it('is a contradiction, as many as posts is not', () => {
		expect(compute(traineesExceedJobs, { 'firm-jobs': 22, 'firm-trainees': 23 })).toBe('yes');
		expect(compute(traineesExceedJobs, { 'firm-jobs': 22, 'firm-trainees': 22 })).toBe('no');
		expect(compute(traineesExceedJobs, { 'firm-jobs': 22 })).toBeUndefined();
		expect(compute(traineesExceedJobs, { 'firm-trainees': 3 })).toBeUndefined();
	});
});
