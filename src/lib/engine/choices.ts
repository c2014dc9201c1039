import { optionsOf } from './options.ts';
import type { CompiledBenefit } from './compile.ts';
import { UNKNOWN, type Answer, type Question } from './types.ts';

/** The answers worth trying: every option; of numbers and of several options at once also one for each way the rules tell apart. */
export function choices(question: Question, benefit: CompiledBenefit): readonly Answer[] {
	const options = optionsOf(question);
	if (question.type === 'choice' || question.type === 'yes-no') return options;
	const told = (benefit.alternatives.get(question.id) ?? []).filter((answer) => answer !== UNKNOWN);
	return question.type === 'multiple' ? [...options.map((option) => [option]), ...told] : told;
}
