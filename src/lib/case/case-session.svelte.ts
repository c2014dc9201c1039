import type { Answer, Answers } from '#lib/engine/types.ts';
import { asFailure } from './failure.ts';
import { newCase } from './new-case.ts';
import type { Case, CaseContent, CaseStore, Conflict, FailureCode, Json, Notice } from './types.ts';

/** `unsaved`: the last save failed; what was said is kept in memory only, and `failure` says why. */
export type SaveState = 'idle' | 'saving' | 'saved' | 'unsaved';

/**
 * One open case. A change is shown once the store has acknowledged it, or once the store has failed (then it is
 * `unsaved`, and goes along with the next save). What other tabs change in the same case appears by itself.
 */
export class CaseSession {
	/** The case as the person sees it, unsaved changes included. */
	case: Case;
	saved: SaveState = $state('idle');
	failure: FailureCode | null = $state(null);
	/** What the last save found changed differently elsewhere; `case` shows theirs. Saying mine again overwrites it. */
	conflicts: readonly Conflict[] = $state.raw([]);

	/** Resolves once the case is as the store has it, not only as it was when it was listed. Never rejects. */
	readonly ready: Promise<void>;

	#store: CaseStore;
	#clock: () => string;
	/** As the store last gave it. */
	#stored: Case;
	#queue: Promise<unknown> = Promise.resolve();
	#leave: () => void;

	/**
	 * @param opened from the store, or from `newCase`: then it is stored with its first change
	 * @param clock gives the time, ISO 8601 in UTC
	 */
	constructor(store: CaseStore, opened: Case, clock: () => string) {
		this.#store = store;
		this.#clock = clock;
		this.#stored = opened;
		this.case = $state.raw(opened);
		this.#leave = store.subscribe((notice) => this.#hear(notice));
		// What came before this tab listened was not heard.
		this.ready = opened.revision > 0 ? this.#next(() => this.#refresh()) : Promise.resolve();
	}

	get answers(): Answers {
		return this.case.answers;
	}

	/** Records one answer. Like all changes: true once it is stored, false if it is unsaved or in conflict; no throw. */
	record(question: string, answer: Answer): Promise<boolean> {
		return this.#change((it) => ({ answers: { ...it.answers, [question]: answer } }));
	}

	/** Puts others in the place of all answers, as when a new edition takes some no longer. @param how gets those of then */
	replaceAnswers(how: (answers: Answers) => Answers): Promise<boolean> {
		return this.#change((it) => ({ answers: how(it.answers) }));
	}

	/**
	 * Keeps what was typed into a calculator or letter.
	 * @param data asked for when it is its turn, so that it builds on what other tabs have done by then
	 */
	enter(name: string, data: () => Json): Promise<boolean> {
		return this.#change((it) => ({ data: { ...it.data, [name]: data() } }));
	}

	/** Changes the name, the notes, the ticks, the key date, or what was shown under which edition. @param content as in `enter` */
	amend(content: () => Partial<Omit<CaseContent, 'answers' | 'data'>>): Promise<boolean> {
		return this.#change(content);
	}

	/** Tries again to store what is unsaved. */
	retry(): Promise<boolean> {
		return this.#change(() => ({}));
	}

	/** Goes on as a new case, where the old one is gone or damaged. */
	saveAsNew(): Promise<boolean> {
		return this.#next(() => {
			this.#stored = newCase(this.case, this.#clock());
			this.case = this.#stored;
			return this.#save({});
		});
	}

	/** Stops listening to other tabs. */
	close(): void {
		this.#leave();
	}

	#change(how: (it: Case) => Partial<CaseContent>): Promise<boolean> {
		return this.#next(() => this.#save($state.snapshot(how(this.case)) as Partial<CaseContent>));
	}

	/** One after the other: a second tap builds on the first. */
	#next<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(work);
		this.#queue = turn.catch(() => {});
		return turn;
	}

	async #save(change: Partial<CaseContent>): Promise<boolean> {
		const mine = { ...this.case, ...change };
		this.saved = 'saving';
		try {
			const { case: stored, conflicts } = await this.#store.save(this.#stored, mine, this.#clock());
			this.#show(stored);
			this.conflicts = conflicts;
			this.failure = null;
			this.saved = 'saved';
			return conflicts.length === 0;
		} catch (error) {
			this.case = mine;
			this.failure = asFailure(error).code;
			this.saved = 'unsaved';
			return false;
		}
	}

	#show(stored: Case): void {
		this.#stored = stored;
		this.case = stored;
	}

	#hear(notice: Notice): void {
		const concerned = this.#stored.revision > 0 && (notice.kind === 'erased' || notice.id === this.case.id);
		if (concerned) void this.#next(() => this.#refresh());
	}

	/** Takes over what another tab did. Failing at that does no harm: the next save merges anyway. */
	async #refresh(): Promise<void> {
		if (this.saved === 'unsaved') return void (await this.#save({}));
		const stored = await this.#store.load(this.case.id).catch(() => this.#stored);
		const { revision, updatedAt } = this.#stored;
		if (stored?.revision === revision && stored.updatedAt === updatedAt) return;
		if (stored) return this.#show(stored);
		this.failure = 'gone';
		this.saved = 'unsaved';
	}
}
