import type { CompiledBenefit } from './compile.ts';
import { judge, OUTCOME } from './judge.ts';
import { missingIn } from './missing.ts';
import { Trial } from './trial.ts';
import type { Answers } from './types.ts';

/** Sets of answers tried before a question is taken to matter without proof. Real rules need far fewer. */
const PATIENCE = 5000;

/**
 * Whether the answer to an unasked question can still make a difference to a benefit. `missing` looks at each part of
 * a condition by itself, so it may name a question too many where parts hang together. This looks for the proof:
 * answers to the other unasked questions with which two answers here lead to different outcomes.
 */
export function matters(benefit: CompiledBenefit, question: string, answers: Answers): boolean {
	return mattersIn(new Trial(benefit.requires.at.circuit, benefit.program, answers, false), benefit, question);
}

/** The same for answers that are tried; they are left as they are. */
export function mattersIn(trial: Trial, benefit: CompiledBenefit, question: string): boolean {
	if (!benefit.alternatives.get(question) || isTold(trial, benefit, question)) return true;
	return isProvenAgain(trial, benefit, question) || differs(trial, benefit, question, { left: PATIENCE });
}

/** By benefit and question the answers that proved last that it matters: they are tried first. */
const proofs = new WeakMap<CompiledBenefit, Map<string, Trial['answers']>>();

function isProvenAgain(trial: Trial, benefit: CompiledBenefit, question: string): boolean {
	const proof = proofs.get(benefit)?.get(question);
	if (!proof) return false;
	const open = benefit.questions.filter((id) => trial.answers[id] === undefined);
	for (const id of open) trial.say(id, proof[id]);
	const found = isTold(trial, benefit, question);
	for (const id of open) trial.say(id, undefined);
	return found;
}

/** Whether it is shown by two answers that lead to different outcomes, and not only supposed because the search took too long. */
export function isProven(benefit: CompiledBenefit, question: string, answers: Answers): boolean {
	const patience = { left: PATIENCE };
	const trial = new Trial(benefit.requires.at.circuit, benefit.program, answers, false);
	return differs(trial, benefit, question, patience) && patience.left >= 0;
}

function differs(trial: Trial, benefit: CompiledBenefit, question: string, patience: { left: number }): boolean {
	const open = missingIn(trial, benefit);
	if (!open.has(question)) return false;
	if (isTold(trial, benefit, question)) {
		const own = proofs.get(benefit) ?? new Map<string, Trial['answers']>();
		proofs.set(benefit, own.set(question, { ...trial.answers }));
		return true;
	}
	if (patience.left-- <= 0) return true;
	open.delete(question);
	const [another] = benefit.requires.questions.includes(question) ? open : [...open].reverse();
	if (another === undefined) return false;
	const alternatives = benefit.alternatives.get(another);
	if (!alternatives) return true;
	let found = false;
	for (const answer of alternatives) {
		trial.say(another, answer);
		found = differs(trial, benefit, question, patience);
		if (found) break;
	}
	trial.say(another, undefined);
	return found;
}

/** Whether two answers to a question lead to different outcomes, while all others are as they are. */
function isTold(trial: Trial, benefit: CompiledBenefit, question: string): boolean {
	let first: string | undefined;
	let different = false;
	for (const answer of benefit.alternatives.get(question) ?? []) {
		trial.say(question, answer);
		const found = outcome(trial, benefit);
		different = found !== (first ??= found);
		if (different) break;
	}
	trial.say(question, undefined);
	return different;
}

/** Everything about a benefit that an answer can change, as one comparable value. */
function outcome(trial: Trial, benefit: CompiledBenefit): string {
	const found = judge(benefit, trial.now(benefit.program));
	const paid = benefit.amount && (found === OUTCOME.likely || found === OUTCOME.clarify);
	return paid ? `${String(found)} ${String(benefit.amount?.value(trial.answers as Answers))}` : String(found);
}
