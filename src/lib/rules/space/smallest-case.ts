import type { Answer, Answers } from '#lib/engine/types.ts';
import type { Diagram, Diagrams } from './diagram.ts';

/** For each value of a diagram a smallest case: as few answers as possible, "weiß nicht" left out. */
export function smallestCases(store: Diagrams, diagram: Diagram): Map<number, Answers> {
	const known = new Map<Diagram, Map<number, Case>>();
	const visit = (at: Diagram): Map<number, Case> => {
		const found = known.get(at);
		if (found) return found;
		const cases = new Map<number, Case>();
		known.set(at, cases);
		const variable = store.question(at);
		if (!variable) return cases.set(store.value(at) ?? 0, undefined);
		store.branches(at).forEach((branch, index) => {
			const answer = variable.classes[index]?.answer ?? '';
			for (const [value, rest] of visit(branch)) {
				const now: Case = index === 0 ? rest : { question: variable.question, answer, rest, size: sizeOf(rest) + 1 };
				if (!cases.has(value) || sizeOf(now) < sizeOf(cases.get(value))) cases.set(value, now);
			}
		});
		return cases;
	};
	return new Map([...visit(diagram)].map(([value, one]) => [value, answersOf(one)]));
}

/** Answers as a chain, so that cases share what they have in common. */
type Case =
	{ readonly question: string; readonly answer: Answer; readonly rest: Case; readonly size: number } | undefined;

function sizeOf(one: Case): number {
	return one?.size ?? 0;
}

function answersOf(one: Case): Answers {
	const answers: Record<string, Answer> = {};
	for (let at = one; at; at = at.rest) answers[at.question] = at.answer;
	return answers;
}
