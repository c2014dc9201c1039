import { importCases, type Imported } from '#lib/case/import-cases.ts';
import { levyGuide } from '#lib/case/levy-case.ts';
import type { Case, CaseId, CaseStore, Damaged, FailureCode, Found } from '#lib/case/types.ts';
import { guideIds } from '#lib/rules/guides.ts';
import { remembered } from '../current-case.ts';
import { closeCase, readAgain } from '../guide/[guide]/open-case.ts';
import { now } from '../now.ts';
import { cases } from '../store.ts';
import { dropAside } from '../unstored.svelte.ts';

/** All cases on this device, for the pages that list, change and remove them. */
export class Shelf {
	/** False until the store has answered. */
	ready = $state(false);
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

	/** Reads the cases, and follows what other tabs do. Returns a function that stops following. */
	start(): () => void {
		let leave: () => void = () => undefined;
		let stopped = false;
		void cases().then(async ({ store, found }) => {
			this.#store = store;
			this.#found = found;
			this.lost = found.lost;
			this.persistent = found.persistent;
			this.trouble = found.trouble;
			// Before reading, else what another tab does meanwhile is missed.
			if (!stopped) leave = store.subscribe(() => void this.#list());
			await this.#list();
			this.ready = true;
		});
		return () => {
			stopped = true;
			leave();
		};
	}

	/** True once the new name is stored. */
	async rename(it: Case, label: string): Promise<boolean> {
		return this.#attempt(async (store) => {
			await store.save(it, { ...it, label }, now());
			readAgain(it.guide);
		});
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

	async #list(): Promise<void> {
		const reading = ++this.#readings;
		const listing = await this.#store?.list().catch(() => undefined);
		// A reading that was begun later knows more.
		if (!listing || reading < this.#shown) return;
		this.#shown = reading;
		this.cases = listing.cases;
		this.damaged = listing.damaged;
	}
}
