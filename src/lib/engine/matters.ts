import type { CompiledBenefit } from './compile.ts';
import { judge } from './judge.ts';
import { missing } from './missing.ts';
import { MET, OPEN, UNMET } from './truth.ts';
import type { Answers } from './types.ts';

/** Sets of answers tried before a question is taken to matter without proof. Real rules need far fewer. */
const PATIENCE = 5000;

/**
 * Whether the answer to an unasked question can still make a difference to a benefit. `missing` looks at each part of
 * a condition by itself, so it may name a question too many where parts hang together. This looks for the proof:
 * answers to the other unasked questions with which two answers here lead to different outcomes.
 */
export function matters(benefit: CompiledBenefit, question: string, answers: Answers): boolean {
	const own = benefit.alternatives.get(question);
	if (!own) return true;
	let patience = PATIENCE;
	const inRequires = benefit.requires.questions.includes(question);
	const search = (given: Answers): boolean => {
		const open = missing(benefit, given);
		if (!open.has(question)) return false;
		const [first, ...others] = own.map((answer) => outcome(benefit, { ...given, [question]: answer }));
		if (others.some((other) => other !== first) || patience-- <= 0) return true;
		open.delete(question);
		const [another] = inRequires ? open : [...open].reverse();
		if (another === undefined) return false;
		const alternatives = benefit.alternatives.get(another);
		return !alternatives || alternatives.some((answer) => search({ ...given, [another]: answer }));
	};
	return search(answers);
}

/** Everything about a benefit that an answer can change, as one comparable value. */
function outcome(benefit: CompiledBenefit, answers: Answers): string {
	const { requires, carrier, carriers } = judge(benefit, answers);
	if (requires === UNMET || carrier !== undefined) return carrier ?? 'unlikely';
	const amount = benefit.amount?.value(answers);
	return `${requires === MET && carriers < OPEN ? 'likely' : 'clarify'} ${String(amount)}`;
}
