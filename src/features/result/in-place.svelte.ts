import type { Answer, Question } from '#lib/engine/types.ts';
import { checkAnswer, type AnswerFault } from '#lib/engine/check-answer.ts';
import type { Journey, Outcome } from '#features/guide/journey.svelte.ts';

/**
 * Answers one question of the open case beside its result. It goes the way of the page of the question: the queue of the
 * case saves it, and an answer to a question that is not on the person's path is refused.
 */
export class InPlace {
	fault: AnswerFault | undefined = $state.raw();
	outcome: Outcome['kind'] | undefined = $state();

	constructor(
		readonly journey: Pick<Journey, 'answer'>,
		readonly question: Question,
	) {}

	/**
	 * Saves what was said.
	 * @returns whether it is on the device
	 */
	async send(said: Answer | undefined): Promise<boolean> {
		this.fault = checkAnswer(this.question, said);
		this.outcome = undefined;
		if (this.fault || said === undefined) return false;
		const { kind } = await this.journey.answer(this.question.id, said);
		this.outcome = kind;
		return kind === 'saved' || kind === 'contradiction';
	}
}
