/* eslint svelte/no-navigation-without-resolve: "off" -- paths.ts resolves the addresses */
import { tick } from 'svelte';
import { goto, preloadData } from '$app/navigation';
import { checkAnswer, type AnswerFault } from '#lib/engine/check-answer.ts';
import type { Answer, Question } from '#lib/engine/types.ts';
import { answersPath, casePath, questionPath, resultPath, resumePath } from '#features/open-case/paths.ts';
import type { Draft } from './answer-draft.ts';
import { Journey, type Outcome } from './journey.svelte.ts';
import { keepFields, takeFields, type Place } from './kept-fields.ts';

export type Led = 'not-yet' | 'not-needed' | 'refused';

/** What the fields of a question said when they were sent. */
export interface Sent {
	/** That was on the screen. */
	readonly question: Question;
	/** Nothing where they were empty. */
	readonly said: Answer | undefined;
	/** Its fields, as long as it is on the screen. */
	readonly fields: () => { said(): Answer | undefined; settle(): void } | undefined;
}

/** Leads from question to question: checks what was said, has it saved, and only then shows the next page. */
export class Flow {
	/** What is wrong with what was sent last. */
	fault: AnswerFault | undefined = $state.raw();
	/** What became of the last answer. */
	outcome: Outcome | undefined = $state.raw();
	/** Why the person was led here from another question; `refused`: what was answered there was not stored. */
	led: Led | undefined = $state();
	/** Whether the person came from the list of answers, to change one. */
	changing = $state(false);

	readonly journey: Journey;
	readonly #guide: string;
	/** The question that is on the screen. */
	#here: string | undefined;
	/** The question that the person was led to: on another one there is nothing to say about it any more. */
	#ledTo: string | undefined;
	/** What was sent before it was clear which case is meant. */
	#early: Sent | undefined;

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
		const { found } = this.journey;
		const another = this.#here !== undefined && this.#here !== question;
		this.#here = question;
		this.fault = this.outcome = undefined;
		if (question !== this.#ledTo) this.led = undefined;
		this.changing = changing;
		// The page is the same, the explanations are others. What was opened before the page was awake stays open.
		if (another) for (const details of document.querySelectorAll('main details')) details.removeAttribute('open');
		if (found.length > 0 || this.journey.takes(question)) return;
		await this.#lead(this.journey.mayCome(question) ? 'not-yet' : 'not-needed');
	}

	/** Keeps what is ticked but not sent, where the person leaves to read what a question cites or means. */
	leave(question: Question, fields: Draft, to: string | null | undefined): void {
		if (this.journey.found.length === 0 && /\/(law|glossary)\b/.test(to ?? ''))
			keepFields(this.#place(question), fields, this.changing);
	}

	/** What stood in the fields of a question when the person left it to read; once. */
	kept(question: Question): Draft | undefined {
		const kept = takeFields(this.#place(question));
		if (kept?.changing) this.changing = true;
		return kept?.fields;
	}

	#place(question: Question): Place {
		const { opened, answers } = this.journey;
		return {
			guide: this.#guide,
			question,
			id: opened?.session.case.id ?? null,
			given: answers[question.id],
		};
	}

	/** Takes what was sent, for the question that it was said to and for no other. */
	async answer(sent: Sent): Promise<void> {
		const { question, said } = sent;
		const fault = checkAnswer(question, said);
		// Nothing was said, and by now another question is there.
		if (fault && question.id !== this.#here) return;
		const wrong = this.fault !== undefined;
		this.fault = this.led = undefined;
		const nextBefore = this.journey.walk.next;
		const mends = this.journey.contradicts(question.id);
		// The same sentence is only read aloud again where it was gone in between.
		if (wrong) await tick();
		this.fault = fault;
		if (fault || said === undefined) return;
		const outcome = (this.outcome = await this.journey.answer(question.id, said));
		if (outcome.kind === 'stray') return this.#lead('refused');
		if (outcome.kind === 'choosing') {
			this.#early = sent;
			return focusHeading();
		}
		// Another answer may have been touched meanwhile: then it stays, and the person with it.
		const stands = isStanding(sent);
		if (stands || outcome.kind === 'conflict') sent.fields()?.settle();
		if (outcome.kind !== 'saved' || !stands) return;
		const { next } = this.journey.walk;
		// Whoever was sent back to mend an answer has answered what comes in between.
		if (mends && !this.changing) await goto(casePath(this.#guide, next));
		else await this.goOn(question.id, next !== nextBefore);
	}

	/** Leads to the question that is next, and says why. */
	async #lead(why: Led): Promise<void> {
		const { next } = this.journey.walk;
		this.led = why;
		this.#ledTo = next;
		if (next !== this.#here) await goto(casePath(this.#guide, next), { replaceState: true, state: { led: why } });
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
		// What fails now is tried again then.
		await preloadData(casePath(this.#guide, this.journey.preview(question.id, said))).catch(() => undefined);
	}

	/** Shows the result; a valid answer that stands in the fields is saved on the way. */
	async finish(question: Question, said: Answer | undefined): Promise<void> {
		if (said !== undefined && !checkAnswer(question, said)) {
			this.outcome = await this.journey.answer(question.id, said);
			if (this.outcome.kind === 'stray') return this.#lead('refused');
			if (this.outcome.kind !== 'saved' && this.outcome.kind !== 'contradiction') return;
		}
		await goto(resultPath(this.#guide));
	}

	/** Tries to store again what was not, and goes on if that works. */
	async retry(question: string, how: 'retry' | 'saveAsNew'): Promise<void> {
		if (await this.journey.opened?.session[how]()) await this.goOn(question);
	}

	/** Goes on with the case that was chosen, or a new one; what was sent before belongs to it. */
	async choose(question: string, id: string | undefined): Promise<void> {
		if (id === undefined) await this.journey.begin();
		else await this.journey.resume(id);
		const early = this.#early;
		this.#early = undefined;
		if (early && isStanding(early)) return this.answer(early);
		const { next } = this.journey.walk;
		if (next === question) await focusHeading();
		else await goto(resumePath(this.#guide, next), { replaceState: true });
	}
}

/** Whether the screen still says what was sent: no other question, and nothing else ticked since. */
function isStanding({ said, fields }: Sent): boolean {
	const there = fields();
	return there !== undefined && JSON.stringify(there.said()) === JSON.stringify(said);
}

async function focusHeading(): Promise<void> {
	await tick();
	document.querySelector<HTMLElement>('h1:not([hidden] *)')?.focus();
}
