/* eslint svelte/no-navigation-without-resolve: "off" -- paths.ts resolves the addresses */
import { tick } from 'svelte';
import { goto, preloadData } from '$app/navigation';
import { checkAnswer, type AnswerFault } from '#lib/engine/check-answer.ts';
import type { Answer, Question } from '#lib/engine/types.ts';
import { answersPath, casePath, questionPath, resultPath } from '../../paths.ts';
import { Journey, type Outcome } from './journey.svelte.ts';

/** Leads from question to question: checks what was said, has it saved, and only then shows the next page. */
export class Flow {
	/** What is wrong with what was sent last. */
	fault: AnswerFault | undefined = $state.raw();
	/** What became of the last answer. */
	outcome: Outcome | undefined = $state.raw();
	/** Why the person was led here from another question. */
	led: 'not-yet' | 'not-needed' | undefined = $state();
	/** Whether the person came from the list of answers, to change one. */
	changing = $state(false);

	readonly journey: Journey;
	readonly #guide: string;

	/** Opens the case of this tab, or finds those to choose from. */
	static async start(guide: string): Promise<Flow> {
		return new Flow(guide, await Journey.begin(guide));
	}

	private constructor(guide: string, journey: Journey) {
		this.#guide = guide;
		this.journey = journey;
	}

	/** Has the browser ask before it closes the page on an answer that is in memory only. Returns a function that ends it. */
	guard(): () => void {
		const warn = (event: BeforeUnloadEvent) => {
			if (this.journey.opened?.session.saved === 'unsaved') event.preventDefault();
		};
		addEventListener('beforeunload', warn);
		return () => removeEventListener('beforeunload', warn);
	}

	/** Where "back" leads; nothing from the first question. */
	back(question: string): string | undefined {
		if (this.changing) return answersPath(this.#guide);
		const before = this.journey.before(question);
		return before === undefined ? undefined : questionPath(this.#guide, before);
	}

	/** To be called on every arrival at a question: leads on to the right one where this is not on the person's path. */
	async arrive(question: string, changing: boolean): Promise<void> {
		const { found, walk } = this.journey;
		this.fault = this.outcome = undefined;
		this.changing = changing;
		// The page is the same, the explanations are others.
		for (const details of document.querySelectorAll('main details')) details.removeAttribute('open');
		if (found.length > 0 || this.journey.takes(question)) return;
		this.led = this.journey.mayCome(question) ? 'not-yet' : 'not-needed';
		await goto(casePath(this.#guide, walk.next), { replaceState: true });
	}

	/** Takes what was sent. */
	async answer(question: Question, said: Answer | undefined): Promise<void> {
		const wrong = this.fault !== undefined;
		this.fault = this.led = undefined;
		const nextBefore = this.journey.walk.next;
		const mends = this.journey.contradicts(question.id);
		// The same sentence is only read aloud again where it was gone in between.
		if (wrong) await tick();
		this.fault = checkAnswer(question, said);
		if (this.fault || said === undefined) return;
		this.outcome = await this.journey.answer(question.id, said);
		if (this.outcome.kind === 'saved') {
			const { next } = this.journey.walk;
			// Whoever was sent back to mend an answer has answered what comes in between.
			if (mends && !this.changing) await goto(casePath(this.#guide, next));
			else await this.goOn(question.id, next !== nextBefore);
		} else if (this.outcome.kind === 'choosing') await focusHeading();
	}

	/** Shows what comes after a question; after a change, the list of answers, unless the change brought a new question. */
	async goOn(question: string, brought = false): Promise<void> {
		const { next } = this.journey.walk;
		const path =
			this.changing && !brought
				? answersPath(this.#guide)
				: casePath(this.#guide, this.changing ? next : this.journey.after(question));
		// The layout puts the focus on the new heading; that SvelteKit resets it before costs another layout of the page.
		await goto(path, { keepFocus: true });
	}

	/** Has the next page ready when the button is pressed. */
	async prepare(question: Question, said: Answer | undefined): Promise<void> {
		if (said === undefined || checkAnswer(question, said)) return;
		await preloadData(casePath(this.#guide, this.journey.preview(question.id, said)));
	}

	/** Shows the result; a valid answer that stands in the fields is saved on the way. */
	async finish(question: Question, said: Answer | undefined): Promise<void> {
		if (said !== undefined && !checkAnswer(question, said)) {
			this.outcome = await this.journey.answer(question.id, said);
			if (this.outcome.kind !== 'saved' && this.outcome.kind !== 'contradiction') return;
		}
		await goto(resultPath(this.#guide));
	}

	/** Tries to store again what was not, and goes on if that works. */
	async retry(question: string, how: 'retry' | 'saveAsNew'): Promise<void> {
		if (await this.journey.opened?.session[how]()) await this.goOn(question);
	}

	/** Goes on with the case that was chosen, or a new one. */
	async choose(question: string, id: string | undefined): Promise<void> {
		if (id === undefined) await this.journey.begin();
		else await this.journey.resume(id);
		const { next } = this.journey.walk;
		if (next === question) await focusHeading();
		else await goto(casePath(this.#guide, next), { replaceState: true });
	}
}

async function focusHeading(): Promise<void> {
	await tick();
	document.querySelector<HTMLElement>('h1:not([hidden] *)')?.focus();
}
