import type { Question } from './types.ts';

/** The options of a question: those of the rule file, `yes` and `no`, or none. Apart from the check: every question page loads it first. */
export function optionsOf(question: Question): readonly string[] {
	return question.type === 'yes-no' ? ['yes', 'no'] : (question.options ?? []);
}
