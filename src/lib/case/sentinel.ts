const prefix = 'begleithilfe.case.';
const erasing = 'begleithilfe.erasing';
const removed = 'removed';

/**
 * Remembers outside the database how many saves of which case were acknowledged, so that a database which was emptied
 * or rolled back is noticed. Ids and revisions only, never contents. Without `localStorage` it remembers nothing.
 */
export class Sentinel {
	#storage: Storage | null;

	constructor(storage: Storage | null) {
		this.#storage = storage;
	}

	/** To be called after the database has acknowledged the first save of a case. */
	begin(id: string, revision: number): void {
		this.#try((storage) => storage.setItem(prefix + id, String(revision)));
	}

	/**
	 * To be called after the database has acknowledged a later save. A case that another tab has removed or erased in
	 * that very moment stays so.
	 */
	note(id: string, revision: number): void {
		this.#try((storage) => {
			if ((storage.getItem(prefix + id) ?? removed) !== removed) storage.setItem(prefix + id, String(revision));
		});
	}

	/** Tells a case that the person removes from one that the browser lost. To be called before the database removes it. */
	noteRemoved(id: string): void {
		this.#try((storage) => storage.setItem(prefix + id, removed));
	}

	forget(id: string): void {
		this.#try((storage) => storage.removeItem(prefix + id));
	}

	forgetAll(): void {
		for (const id of this.expected().keys()) this.forget(id);
	}

	/** The revisions that must be there, by case; NaN stands for a case that was removed. */
	expected(): Map<string, number> {
		const found = new Map<string, number>();
		this.#try((storage) => {
			for (let index = 0; index < storage.length; index++) {
				const key = storage.key(index);
				if (key?.startsWith(prefix)) found.set(key.slice(prefix.length), Number(storage.getItem(key)));
			}
		});
		return found;
	}

	/** Stands from before the first deletion until after the last, so that an interrupted one can be finished. */
	get erasing(): boolean {
		return this.#try((storage) => storage.getItem(erasing) !== null) ?? false;
	}

	beginErasing(): void {
		this.#try((storage) => storage.setItem(erasing, '1'));
	}

	endErasing(): void {
		this.#try((storage) => storage.removeItem(erasing));
	}

	#try<T>(work: (storage: Storage) => T): T | undefined {
		try {
			return this.#storage ? work(this.#storage) : undefined;
		} catch {
			return undefined;
		}
	}
}
