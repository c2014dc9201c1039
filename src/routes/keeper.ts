import type { CaseSession } from '#lib/case/case-session.svelte.ts';
import { same } from '#lib/case/same.ts';
import type { Json } from '#lib/case/types.ts';
import { Unstored } from './unstored.svelte.ts';

/** Keeps what is typed on one page in an open case, under one name. Without a case nothing is stored. */
export class Keeper {
	#session: CaseSession | undefined;
	#known: Json | undefined;
	#unstored: Unstored;

	constructor(readonly name: string) {
		this.#unstored = new Unstored(name, () => void this.flush());
	}

	/**
	 * What the case holds under this name, if anything, or what was typed when the page last ended.
	 * @param shown what the page shows as long as nothing is typed
	 */
	begin(session: CaseSession | undefined, shown?: Json): Json | undefined {
		this.#session = session;
		const held = session?.case.data[this.name];
		this.#known = held ?? shown;
		const aside = this.#unstored.takeBack();
		if (!aside || aside.id !== session?.case.id || !same(aside.base, held ?? null)) return held;
		this.keep(aside.data);
		return aside.data;
	}

	/** Stores what was typed, once typing pauses; nothing where it is what the page began with. */
	keep(data: Json): void {
		if (!this.#session || same(data, this.#known)) this.#unstored.settle();
		else this.#unstored.wait(data);
	}

	/** Takes out of the case what was kept. */
	async drop(): Promise<void> {
		this.#unstored.settle();
		this.#unstored.forget();
		this.#known = undefined;
		const session = this.#session;
		if (session && (session.case.data[this.name] ?? null) !== null) await session.enter(this.name, null);
	}

	/** Stores at once what waits. */
	async flush(): Promise<void> {
		const data = this.#session && this.#unstored.take();
		if (!this.#session || data === undefined) return;
		this.#known = data;
		if (await this.#session.enter(this.name, data)) this.#unstored.acknowledge(data);
	}

	/** Leaves the page: stores at once what waits, and sees to it that it is not lost where the page ends before. */
	leave(): void {
		const it = this.#session?.case;
		if (it) this.#unstored.putAside(it.id, it.data[this.name] ?? null);
		void this.flush();
	}
}
