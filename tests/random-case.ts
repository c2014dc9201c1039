/** Cases made up fast, for tests that try very many. */
import { optionsOf } from '../src/lib/engine/options.ts';
import type { Guide } from '../src/lib/engine/compile.ts';
import type { Answer, Answers, Question } from '../src/lib/engine/types.ts';
import { verdicts } from '../src/lib/engine/verdict.ts';

/** Answers to about four in five questions, one in ten of them "weiß nicht"; of numbers often one at a bound. */
export function randomCase(guide: Guide, chance: () => number): Answers {
	const bounds = [...guide.figures.values()].map(({ value }) => value);
	const said: Record<string, Answer> = {};
	for (const question of Object.values(guide.questions))
		if (chance() < 0.8) said[question.id] = chance() < 0.1 ? 'unknown' : anyAnswer(question, bounds, chance);
	if (guide.wish && chance() < 0.7) said[guide.wish.question] = [guide.wish.everything];
	return said;
}

function anyAnswer(question: Question, bounds: readonly number[], chance: () => number): Answer {
	const { type, min = 0, max = 10_000 } = question;
	const options = optionsOf(question);
	const any = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
	if (type === 'multiple') {
		const some = options.filter(() => chance() < 0.3);
		return some.length > 0 ? some : [any(options)];
	}
	if (type === 'date') return '2026-01-01';
	if (options.length > 0) return any(options);
	const near = any(bounds.length > 0 ? bounds : [min]) + Math.floor(chance() * 3) - 1;
	const number = chance() < 0.5 ? near : Math.floor(min + chance() * (max - min + 1));
	return Math.min(max, Math.max(min, number));
}

/** The verdict on each benefit with the carrier that comes first, as one text. */
export function verdictsOf(guide: Guide, answers: Answers): Record<string, string> {
	return Object.fromEntries(
		verdicts(guide, answers).map(({ benefit, verdict, carrier }) => [benefit, `${verdict} ${carrier ?? ''}`]),
	);
}
