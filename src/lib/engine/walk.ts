import type { CompiledBenefit, Guide } from './compile.ts';
import { mattersIn } from './matters.ts';
import { missingIn } from './missing.ts';
import { Trial } from './trial.ts';
import type { Answer, Answers } from './types.ts';
import { isAskedForWish, isOfWish, wanted, wishOf } from './wish.ts';

/** A guide replayed: the questions gone through, what comes next, and the answers that still matter. */
export interface Walk {
	readonly path: readonly string[];
	readonly next: string | undefined;
	readonly answers: Answers;
	/** Questions that may still be asked, in order: an upper bound that only ever shrinks. */
	readonly ahead: readonly string[];
}

/** Replays a guide from its first question, as if the answers were given one by one. Answers that no longer matter drop out. */
export function walk(guide: Guide, given: Answers): Walk {
	const path: string[] = [];
	const answers: Record<string, Answer> = {};
	const trial = new Trial(guide.circuit, guide.program, answers, false);
	const lacks = new Map(
		guide.benefits.map((benefit): [CompiledBenefit, Lack] => [benefit, { benefit, struck: [], questions: undefined }]),
	);
	let next: string | undefined;
	// What is not asked once is not asked later: with each answer fewer questions can make a difference.
	for (const id of guide.order) {
		if (!isAsked(guide, trial, lacks, id)) continue;
		const answer = given[id];
		if (answer === undefined) {
			next = id;
			break;
		}
		path.push(id);
		answers[id] = answer;
		trial.say(id, answer);
		for (const benefit of guide.readers.get(id) ?? []) {
			const lack = lacks.get(benefit);
			if (lack) lack.questions = undefined;
		}
		if (isOfWish(guide.wish, id))
			for (const benefit of guide.benefits) if (!wanted(guide, benefit, answers)) lacks.delete(benefit);
	}
	return { path, next, answers, ahead: ahead(guide, trial, [...lacks.values()]) };
}

/** The questions that the outcome of one benefit may still hang on: looked for again after each answer that it reads. */
interface Lack {
	readonly benefit: CompiledBenefit;
	/** Those that turned out to make no difference. */
	readonly struck: string[];
	questions: Set<string> | undefined;
}

function questionsOf(trial: Trial, lack: Lack): Set<string> {
	if (lack.questions) return lack.questions;
	lack.questions = missingIn(trial, lack.benefit);
	for (const id of lack.struck) lack.questions.delete(id);
	return lack.questions;
}

/** Whether a question is asked now. Where it turns out to make no difference to a benefit, it is struck off there. */
function isAsked(guide: Guide, trial: Trial, lacks: ReadonlyMap<CompiledBenefit, Lack>, id: string): boolean {
	if (guide.always.includes(id) || isAskedForWish(guide.wish, trial.answers, id)) return true;
	for (const benefit of guide.readers.get(id) ?? []) {
		const lack = lacks.get(benefit);
		if (!lack || !questionsOf(trial, lack).has(id)) continue;
		if (mattersIn(trial, benefit, id)) return true;
		lack.struck.push(id);
		questionsOf(trial, lack).delete(id);
	}
	return false;
}

function ahead(guide: Guide, trial: Trial, lacks: readonly Lack[]): string[] {
	const open = guide.order.filter((id) => trial.answers[id] === undefined);
	const needed = new Set(guide.always);
	if (guide.wish && wishOf(guide.wish, trial.answers) === undefined)
		for (const id of open) if (isOfWish(guide.wish, id)) needed.add(id);
	for (const lack of lacks) {
		const told = lack.benefit.questions.every((id) => needed.has(id) || trial.answers[id] !== undefined);
		if (!told) for (const id of questionsOf(trial, lack)) needed.add(id);
	}
	return open.filter((id) => needed.has(id));
}
