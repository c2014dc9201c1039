import type { Answer, Answers } from '#lib/engine/types.ts';

/**
 * Takes answers into an edition with other questions. Nothing is guessed: what no longer fits must be asked again.
 * @param fits says whether the edition still has the question and allows this answer
 */
export function carryOver(
	answers: Answers,
	fits: (question: string, answer: Answer) => boolean,
): { kept: Answers; dropped: Answers } {
	const kept: Record<string, Answer> = {};
	const dropped: Record<string, Answer> = {};
	for (const [question, answer] of Object.entries(answers)) {
		(fits(question, answer) ? kept : dropped)[question] = answer;
	}
	return { kept, dropped };
}

/** The benefits whose verdict is another than the one last shown; those never shown before are not among them. */
export function changedVerdicts(
	shown: Readonly<Record<string, string>>,
	now: Readonly<Record<string, string>>,
): { benefit: string; before: string; now: string }[] {
	return Object.entries(now).flatMap(([benefit, verdict]) => {
		const before = Object.hasOwn(shown, benefit) ? shown[benefit] : undefined;
		return before === undefined || before === verdict ? [] : [{ benefit, before, now: verdict }];
	});
}
