import type { CaseSession } from '#lib/case/case-session.svelte.ts';
import { same } from '#lib/case/same.ts';
import type { Json } from '#lib/case/types.ts';

/** Typing is stored once it pauses this long, in milliseconds; leaving the page stores at once. */
const pause = 400;

/** Keeps what is typed on one page in an open case, under one name. Without a case nothing is stored. */
export class Keeper {
	#session: CaseSession | undefined;
	#known: Json | undefined;
	#waiting: { readonly data: Json; readonly timer: ReturnType<typeof setTimeout> } | undefined;

	constructor(readonly name: string) {}

	/** What the case holds under this name, if anything. @param shown what the page shows as long as nothing is typed */
	begin(session: CaseSession | undefined, shown?: Json): Json | undefined {
		this.#session = session;
		const held = session?.case.data[this.name];
		this.#known = held ?? shown;
		return held;
	}

	/** Stores what was typed, once typing pauses; nothing where it is what the page began with. */
	keep(data: Json): void {
		clearTimeout(this.#waiting?.timer);
		this.#waiting = undefined;
		if (!this.#session || same(data, this.#known)) return;
		this.#waiting = { data, timer: setTimeout(() => void this.flush(), pause) };
	}

	/** Takes out of the case what was kept. */
	async drop(): Promise<void> {
		clearTimeout(this.#waiting?.timer);
		this.#waiting = undefined;
		this.#known = undefined;
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
		await this.#session.enter(this.name, waiting.data);
	}
}
