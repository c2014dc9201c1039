import { importCases, type Imported } from '#lib/case/import-cases.ts';
import { levyGuide } from '#lib/case/levy-case.ts';
import type { Case, CaseId, CaseStore, Damaged, FailureCode, Found } from '#lib/case/types.ts';
import { guideIds } from '#lib/rules/guides.ts';
import { remembered } from '#features/open-case/current-case.ts';
import { closeCase, readAgain } from '#features/open-case/open-case.ts';
import { now } from '#lib/device/clock.ts';
import { cases } from '#features/open-case/store.ts';
import { Waiting } from '#lib/ui/waiting.svelte.ts';
import { dropAside } from '#features/draft/aside.ts';

/** All cases on this device, for the pages that list, change and remove them. */
export class Shelf {
	/** A list that cannot be read is no empty list. */
	readonly opening = new Waiting(() => this.#open());
	cases: readonly Case[] = $state.raw([]);
	damaged: readonly Damaged[] = $state.raw([]);
	lost: readonly CaseId[] = $state.raw([]);
	persistent = $state(true);
	trouble: FailureCode | null = $state(null);

	#store: CaseStore | undefined;
	#found: Found | undefined;
	/** Readings of the store begun so far, and the one that is shown. */
	#readings = 0;
	#shown = 0;
	#leave: (() => void) | undefined;
	#stopped = false;

	/** False until the cases were read. */
	get ready(): boolean {
		return this.opening.state === 'there';
	}

	/** Which sentence tells what the trouble means: only reading, only the copies, or only this window. */
	get troubleWord(): 'readOnly' | 'copies' | 'kept' {
		if (this.trouble === 'newer-version') return 'readOnly';
		return this.persistent ? 'copies' : 'kept';
	}

	/** Reads the cases, and follows what other tabs do. Returns a function that stops following. */
	start(): () => void {
		void this.opening.start();
		return () => {
			this.#stopped = true;
			this.#leave?.();
		};
	}

	async #open(): Promise<void> {
		const { store, found } = await cases();
		this.#store = store;
		this.#found = found;
		this.lost = found.lost;
		this.persistent = found.persistent;
		this.trouble = found.trouble;
		// Before reading, else what another tab does meanwhile is missed.
		if (!this.#stopped) this.#leave ??= store.subscribe(() => void this.#list());
		await this.#read(store);
	}

	/** Whether the new name is stored; `conflict` where another tab has given it another one, which stands. */
	async rename(it: Case, label: string): Promise<'done' | 'failed' | 'conflict'> {
		let conflict = false;
		const done = await this.#attempt(async (store) => {
			const { conflicts } = await store.save(it, { ...it, label }, now());
			conflict = conflicts.length > 0;
			readAgain(it.guide);
		});
		return conflict ? 'conflict' : done ? 'done' : 'failed';
	}

	/** Removes a case, damaged or not; true once it is gone. */
	async remove(id: CaseId): Promise<boolean> {
		return this.#attempt(async (store) => {
			await store.remove(id);
			dropAside(id);
			for (const guide of [...guideIds, levyGuide]) if (remembered(guide) === id) closeCase(guide);
		});
	}

	/** Removes everything; true once nothing is left. */
	async eraseAll(): Promise<boolean> {
		return this.#attempt(async (store) => {
			await store.eraseAll();
			dropAside();
			for (const guide of [...guideIds, levyGuide]) closeCase(guide);
			this.lost = [];
		});
	}

	/** Adds cases from a file; what differs from a case of the same origin here comes in beside it. */
	async add(incoming: readonly Case[]): Promise<Imported> {
		if (!this.#store) return { added: [], skipped: [], failure: 'unavailable' };
		const imported = await importCases(this.#store, incoming, () => 'copy');
		await this.#list();
		return imported;
	}

	/** Ends the message about lost cases. */
	forgetLost(): void {
		if (this.#found) this.#store?.forgetLost(this.#found);
		this.lost = [];
	}

	async #attempt(work: (store: CaseStore) => Promise<void>): Promise<boolean> {
		try {
			if (!this.#store) return false;
			await work(this.#store);
			return true;
		} catch {
			return false;
		} finally {
			await this.#list();
		}
	}

	/** Reads anew what is shown; where that fails, what was read before stays. */
	async #list(): Promise<void> {
		if (this.#store) await this.#read(this.#store).catch(() => undefined);
	}

	async #read(store: CaseStore): Promise<void> {
		const reading = ++this.#readings;
		const listing = await store.list();
		// A reading that was begun later knows more.
		if (reading < this.#shown) return;
		this.#shown = reading;
		this.cases = listing.cases;
		this.damaged = listing.damaged;
	}
}
