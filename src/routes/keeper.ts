import type { CaseSession } from '#lib/case/case-session.svelte.ts';
import { same } from '#lib/case/same.ts';
import type { Json } from '#lib/case/types.ts';
import { putAside, takeBack } from './put-aside.ts';

/** Typing is stored once it pauses this long, in milliseconds; leaving the page stores at once. */
const pause = 400;

/** Keeps what is typed on one page in an open case, under one name. Without a case nothing is stored. */
export class Keeper {
	#session: CaseSession | undefined;
	#known: Json | undefined;
	#waiting: { readonly data: Json; readonly timer: ReturnType<typeof setTimeout> } | undefined;
	/** The last that was typed, as long as the store has not acknowledged it. */
	#unstored: Json | undefined;

	constructor(readonly name: string) {}

	/**
	 * What the case holds under this name, if anything, or what was typed when the page last ended.
	 * @param shown what the page shows as long as nothing is typed
	 */
	begin(session: CaseSession | undefined, shown?: Json): Json | undefined {
		this.#session = session;
		const held = session?.case.data[this.name];
		this.#known = held ?? shown;
		const typed = takeBack(this.name);
		if (typed?.id !== session?.case.id || !same(typed?.base, held ?? null)) return held;
		if (typed) this.keep(typed.data);
		return typed?.data;
	}

	/** Stores what was typed, once typing pauses; nothing where it is what the page began with. */
	keep(data: Json): void {
		clearTimeout(this.#waiting?.timer);
		this.#waiting = undefined;
		if (!this.#session || same(data, this.#known)) return;
		this.#unstored = data;
		this.#waiting = { data, timer: setTimeout(() => void this.flush(), pause) };
	}

	/** Takes out of the case what was kept. */
	async drop(): Promise<void> {
		clearTimeout(this.#waiting?.timer);
		this.#waiting = undefined;
		this.#unstored = undefined;
		this.#known = undefined;
		takeBack(this.name);
		const session = this.#session;
		if (session && (session.case.data[this.name] ?? null) !== null) await session.enter(this.name, null);
	}

	/** Stores at once what waits. */
	async flush(): Promise<void> {
		const waiting = this.#waiting;
		if (!waiting || !this.#session) return;
		clearTimeout(waiting.timer);
		this.#waiting = undefined;
		this.#known = waiting.data;
		const stored = await this.#session.enter(this.name, waiting.data);
		if (!stored || this.#unstored !== waiting.data) return;
		this.#unstored = undefined;
		takeBack(this.name);
	}

	/** Stores at once what waits, and puts it aside, because the page may end before the store has it. */
	leave(): void {
		const session = this.#session;
		if (session && this.#unstored !== undefined) {
			const base = session.case.data[this.name] ?? null;
			putAside(this.name, { id: session.case.id, base, data: this.#unstored });
		}
		void this.flush();
	}
}
