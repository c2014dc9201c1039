import type { Case, FailureCode } from '#lib/case/types.ts';
import type { Guide } from '#lib/engine/compile.ts';
import { contradictions } from '#lib/engine/conflicts.ts';
import type { Answer, Answers, Question } from '#lib/engine/types.ts';
import { fails, verdicts } from '#lib/engine/verdict.ts';
import { isOfWish, wishOf } from '#lib/engine/wish.ts';
import type { Texts } from '#lib/i18n/texts.ts';
import type { Walk } from '#lib/engine/walk.ts';
import { guide as compiledGuide } from '#lib/rules/guides.ts';
import { today } from '#lib/device/clock.ts';
import { cases } from '#features/open-case/store.ts';
import { openCase, resumeCase, startCase, type OpenCase } from '#features/open-case/open-case.ts';
import { Replay } from './replay.ts';

export type Outcome =
	| { readonly kind: 'saved' }
	/** Kept in this tab only; the person may go on all the same. */
	| { readonly kind: 'unsaved'; readonly why: FailureCode }
	/** Another tab gave another answer to the same question; nothing of ours was written. */
	| { readonly kind: 'conflict' }
	/** Stored, but it cannot be right together with another answer. */
	| { readonly kind: 'contradiction' }
	/** Not yet said which case it belongs to. */
	| { readonly kind: 'choosing' }
	/** Given to a question that is not on the person's path; nothing was written. */
	| { readonly kind: 'stray' };

/** How many questions, and chapters beside its own, lie behind a question, and how many may come after it. */
export interface Standing {
	readonly behind: number;
	readonly ahead: number;
	readonly chapters: { readonly behind: number; readonly ahead: number };
}

/** Where the questions stand, for the page that asks them. Lives as long as the person goes from question to question. */
export class Journey {
	opened: OpenCase | undefined = $state.raw();
	/** Cases of which the person has to say which one is meant, or none. */
	found: readonly Case[] = $state.raw([]);

	readonly #guide: Guide;
	/** False: this browser keeps nothing beyond the tab. */
	readonly persistent: boolean;

	/** Finds the case of this tab, or those to choose from. */
	static async begin(id: string): Promise<Journey> {
		const [guide, { store }, opened] = await Promise.all([compiledGuide(id, today()), cases(), openCase(id)]);
		const listing = opened ? { cases: [] } : await store.list().catch(() => ({ cases: [] }));
		return new Journey(guide, store.persistent, opened, listing.cases);
	}

	private constructor(guide: Guide, persistent: boolean, opened: OpenCase | undefined, found: readonly Case[]) {
		this.#guide = guide;
		this.persistent = persistent;
		this.opened = opened;
		this.found = found.filter((it) => it.guide === guide.id);
	}

	readonly #replay: Replay = $derived.by(() => new Replay(this.guide));
	readonly walk: Walk = $derived.by(() => this.#replay.walk(this.answers));
	/** Benefits that the answers have not ruled out. */
	readonly possible: number = $derived.by(() => {
		const all = verdicts(this.guide, this.walk.answers);
		return all.filter(({ verdict }) => !fails(verdict) && verdict !== 'not-checked').length;
	});

	/** Whether it is said what is wished: before that, neither what is asked nor what may come out can be told. */
	readonly wished: boolean = $derived.by(
		() => !this.guide.wish || wishOf(this.guide.wish, this.walk.answers) !== undefined,
	);

	/** For the key date of the open case; for today as long as there is none. */
	get guide(): Guide {
		return this.opened?.guide ?? this.#guide;
	}

	/** The same words with the numbers that are the law on the key date. */
	told(texts: Texts): Texts {
		return texts.on(this.guide.keyDate);
	}

	/** A question as it is asked on the key date; none where it is not. */
	question(id: string): Question | undefined {
		return this.guide.questions[id];
	}

	/** Every answer ever given, also those that do not matter now. */
	get answers(): Answers {
		return this.opened?.session.answers ?? {};
	}

	/** Goes on with one of the cases found. */
	async resume(id: string): Promise<void> {
		const chosen = this.found.find((it) => it.id === id);
		if (chosen) this.opened = await resumeCase(chosen);
		this.found = [];
	}

	/** Begins a new case; it is stored with its first answer. */
	async begin(): Promise<void> {
		this.opened = await startCase(this.#guide.id);
		this.found = [];
	}

	/**
	 * Stores an answer; a case is begun with the first one. Resolves once it is on the device, or has failed.
	 * @param question that the person saw when giving it
	 */
	async answer(question: string, answer: Answer): Promise<Outcome> {
		if (this.found.length > 0) return { kind: 'choosing' };
		if (!this.takes(question)) return { kind: 'stray' };
		if (!this.opened) await this.begin();
		const session = this.opened?.session;
		if (!session || (await session.record(question, answer)))
			return { kind: this.contradicts(question) ? 'contradiction' : 'saved' };
		return session.failure ? { kind: 'unsaved', why: session.failure } : { kind: 'conflict' };
	}

	/** Whether the answer to a question cannot be right together with another one that still matters. */
	contradicts(question: string): boolean {
		return contradictions(this.guide, this.walk.answers).some(({ questions }) => questions.includes(question));
	}

	/** The question before this one, or nothing for the first. */
	before(question: string): string | undefined {
		const { path } = this.walk;
		const at = path.indexOf(question);
		return at < 0 ? path.at(-1) : path[at - 1];
	}

	/** The question after this one; nothing when all are answered. */
	after(question: string): string | undefined {
		const { path, next } = this.walk;
		const at = path.indexOf(question);
		return at < 0 ? next : (path[at + 1] ?? next);
	}

	/** The question that would come after this answer; nothing when it would be the last. Changes nothing. */
	preview(question: string, answer: Answer): string | undefined {
		const { path, next } = this.#replay.walk({ ...this.answers, [question]: answer });
		return path[path.indexOf(question) + 1] ?? next;
	}

	/**
	 * How many questions lie behind this one, and how many may come after it whatever is answered to it. For a question
	 * of the past it is counted from there, because another answer may bring other questions.
	 */
	standing(question: string): Standing {
		const { path, answers } = this.walk;
		const at = path.indexOf(question);
		const behind = at < 0 ? path : path.slice(0, at);
		const before = Object.fromEntries(Object.entries(answers).filter(([id]) => behind.includes(id)));
		const ahead = (at < 0 ? this.walk : this.#replay.walk(before)).ahead.filter((id) => id !== question);
		const here = this.guide.chapterOf[question];
		const chapters = (of: readonly string[], but: readonly (string | undefined)[]) =>
			of
				.map((id) => this.guide.chapterOf[id])
				.filter((chapter, place, all) => all.indexOf(chapter) === place && !but.includes(chapter));
		const over = chapters(behind, [here]);
		const toCome = chapters(ahead, [here, ...over]);
		return { behind: behind.length, ahead: ahead.length, chapters: { behind: over.length, ahead: toCome.length } };
	}

	/** Whether a question is gone through already, or is the next one. Any question may begin a case. */
	takes(question: string): boolean {
		return !this.opened || this.walk.next === question || this.walk.path.includes(question);
	}

	/** Whether a question is there to say what is wished. */
	isOfWish(question: string): boolean {
		return isOfWish(this.guide.wish, question);
	}

	/** Whether a question may still be asked. */
	mayCome(question: string): boolean {
		return this.walk.ahead.includes(question);
	}
}
