import type { CompiledBenefit, Guide } from './compile.ts';
import { matters } from './matters.ts';
import { missing } from './missing.ts';
import type { Answer, Answers } from './types.ts';

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
	let lacks = guide.benefits.map((benefit): Lack => ({ benefit, questions: missing(benefit, answers) }));
	for (;;) {
		const next = guide.order.find((id) => answers[id] === undefined && isAsked(guide, lacks, id, answers));
		const answer = next === undefined ? undefined : given[next];
		if (next === undefined || answer === undefined) return { path, next, answers, ahead: ahead(guide, lacks, answers) };
		path.push(next);
		answers[next] = answer;
		lacks = lacks
			.filter(({ benefit }) => wanted(guide, benefit, answers))
			.map((lack) => (lack.benefit.alternatives.has(next) ? narrow(lack, answers) : lack));
	}
}

/** Whether the person wants what a benefit is for. While the wish is not said, or not known, everything is looked at. */
export function wanted(guide: Guide, benefit: CompiledBenefit, answers: Answers): boolean {
	if (!guide.wish) return true;
	const wish = answers[guide.wish.question];
	// "Weiß nicht" is a text, a wish is a list.
	return typeof wish !== 'object' || wish.includes(guide.wish.everything) || wish.includes(benefit.rule.purpose);
}

/** The questions that the outcome of one benefit may still hang on. */
interface Lack {
	readonly benefit: CompiledBenefit;
	readonly questions: Set<string>;
}

function narrow({ benefit, questions }: Lack, answers: Answers): Lack {
	const still = missing(benefit, answers);
	return { benefit, questions: new Set([...questions].filter((id) => still.has(id))) };
}

/** Whether a question is asked now. Where it turns out to make no difference to a benefit, it is struck off there. */
function isAsked(guide: Guide, lacks: readonly Lack[], id: string, answers: Answers): boolean {
	if (id === guide.wish?.question || guide.always.includes(id)) return true;
	return lacks.some(({ benefit, questions }) => {
		if (!questions.has(id)) return false;
		return matters(benefit, id, answers) || !questions.delete(id);
	});
}

function ahead(guide: Guide, lacks: readonly Lack[], answers: Answers): string[] {
	const needed = new Set([...guide.always, ...lacks.flatMap(({ questions }) => [...questions])]);
	if (guide.wish) needed.add(guide.wish.question);
	return guide.order.filter((id) => needed.has(id) && answers[id] === undefined);
}
