import type { CompiledBenefit, Guide } from './compile.ts';
import { missing } from './missing.ts';
import { UNKNOWN, type Answer, type Answers } from './types.ts';

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
	for (;;) {
		const ahead = questionsAhead(guide, answers);
		const next = ahead[0];
		const answer = next === undefined ? undefined : given[next];
		if (next === undefined || answer === undefined) return { path, next, answers, ahead };
		path.push(next);
		answers[next] = answer;
	}
}

/** Whether the person wants what a benefit is for. While the wish is not said, or not known, everything is looked at. */
export function wanted(guide: Guide, benefit: CompiledBenefit, answers: Answers): boolean {
	const wish = guide.wish && answers[guide.wish.question];
	if (!guide.wish || wish === undefined || wish === UNKNOWN || typeof wish !== 'object') return true;
	return wish.includes(guide.wish.everything) || wish.includes(benefit.rule.purpose);
}

function questionsAhead(guide: Guide, answers: Answers): string[] {
	const needed = new Set(guide.always);
	if (guide.wish) needed.add(guide.wish.question);
	for (const benefit of guide.benefits)
		if (wanted(guide, benefit, answers)) for (const question of missing(benefit, answers)) needed.add(question);
	return guide.order.filter((id) => needed.has(id) && answers[id] === undefined);
}
