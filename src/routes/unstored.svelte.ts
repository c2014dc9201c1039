import { untrack } from 'svelte';
import type { Json } from '#lib/case/types.ts';
import { attempt } from './current-case.ts';

/** Typing is stored once it pauses this long, in milliseconds; leaving the page stores at once. */
const pause = 400;
const prefix = 'begleithilfe-typed-';

/** What is put aside in the tab when a page ends before it was stored. */
interface Aside {
	/** The case it belongs to; `null` where it would have begun one. */
	readonly id: string | null;
	/** What the case held when it was typed; `null` for nothing. */
	readonly base: Json;
	readonly data: Json;
}

/**
 * What was typed on one page and is not stored yet. It waits until typing pauses. Writing to the database takes several
 * turns, and a reload ends the page before; so what is unstored then is put aside in the tab's own store, which takes a
 * text at once, lives as long as the tab, and is emptied when the page comes back.
 */
export class Unstored {
	#waiting: { readonly data: Json; readonly timer: ReturnType<typeof setTimeout> } | undefined = $state.raw();
	/** What was given to the store and is not acknowledged. */
	#writing: Json | undefined;

	/**
	 * @param name of the page, as its data are called in a case
	 * @param flush takes and stores what waits
	 */
	constructor(
		readonly name: string,
		readonly flush: () => void,
	) {}

	/** Whether typing has not paused yet. */
	get waits(): boolean {
		return this.#waiting !== undefined;
	}

	/** Waits until typing pauses, then flushes. */
	wait(data: Json): void {
		this.settle();
		this.#waiting = { data, timer: setTimeout(this.flush, pause) };
	}

	/** Nothing waits any more: what stands on the page is stored, or being stored. */
	settle(): void {
		// Called by effects, which are to follow what is typed alone.
		clearTimeout(untrack(() => this.#waiting)?.timer);
		this.#waiting = undefined;
	}

	/** What waits, to be stored; `acknowledge` it then. */
	take(): Json | undefined {
		const data = this.#waiting?.data;
		this.settle();
		if (data !== undefined) this.#writing = data;
		return data;
	}

	/** The store has it. */
	acknowledge(data: Json): void {
		if (this.#writing === data) this.forget();
	}

	/** What was typed no longer belongs to what the page shows, or is stored. What waits goes on waiting. */
	forget(): void {
		this.#writing = undefined;
		this.takeBack();
	}

	/** Puts aside what is unstored, because the page may end before the store has it. */
	putAside(id: string | null, base: Json): void {
		const data = this.#waiting?.data ?? this.#writing;
		if (data === undefined) return;
		const aside: Aside = { id, base, data };
		attempt(() => sessionStorage.setItem(prefix + this.name, JSON.stringify(aside)));
	}

	/** What was put aside, if anything; it is gone then. */
	takeBack(): Aside | undefined {
		return attempt(() => {
			const text = sessionStorage.getItem(prefix + this.name);
			sessionStorage.removeItem(prefix + this.name);
			return text === null ? undefined : read(text);
		});
	}
}

/** Drops what was put aside in this tab: all of it, or for one case. */
export function dropAside(id?: string): void {
	attempt(() => {
		for (const key of Object.keys(sessionStorage).filter((each) => each.startsWith(prefix))) {
			const aside = attempt(() => read(sessionStorage.getItem(key) ?? ''));
			if (id === undefined || aside?.id === id) sessionStorage.removeItem(key);
		}
	});
}

function read(text: string): Aside | undefined {
	const { id, base, data } = JSON.parse(text) as Partial<Aside>;
	return id === undefined || base === undefined || data === undefined ? undefined : { id, base, data };
}
