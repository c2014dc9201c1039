import edition from 'virtual:edition';
import { CaseSession, type SaveState } from '#lib/case/case-session.svelte.ts';
import { levyData, levyGuide, readLevy, type LevyEntry } from '#lib/case/levy-case.ts';
import { newCase } from '#lib/case/new-case.ts';
import { same } from '#lib/case/same.ts';
import type { Case, CaseStore, Json } from '#lib/case/types.ts';
import { forget, remember, remembered } from '../current-case.ts';
import { now, today } from '../now.ts';
import { cases } from '../store.ts';
import { Unstored } from '../unstored.svelte.ts';

/** Keeps the calculation of this tab as a case on this device. In the browser only. */
export class Keeping {
	session: CaseSession | undefined = $state.raw();
	/** Other calculations on this device, the latest first. */
	found: readonly Case[] = $state.raw([]);
	/** False until the cases of this device are known. */
	ready = $state(false);
	persistent = $state(true);
	/** What stands in another window, where both have changed this calculation. */
	theirs: LevyEntry | undefined = $state.raw();

	#store: CaseStore | undefined;
	/** What is stored, or is being stored; before anything is, the empty form. */
	#known: Json;
	/** What was stored when the form last agreed with it: what it builds on. */
	#base: Json | undefined;
	#unstored = new Unstored(levyGuide, () => void this.flush());

	/** @param empty the form before anything is typed; as long as it stays so, nothing is stored */
	constructor(empty: LevyEntry) {
		this.#known = levyData(empty);
	}

	/** Whether all that was typed is stored; it is not said to be as long as typing has not paused. */
	get saved(): SaveState | undefined {
		return this.#unstored.waits ? 'saving' : this.session?.saved;
	}

	/**
	 * Finds the calculation that is open in this tab; gives what was typed into it, also in the moment the page last ended. If
	 * the person was faster and has typed already, it is only offered, and what was typed is kept as a new one.
	 */
	async open(typed: () => LevyEntry): Promise<LevyEntry | undefined> {
		const { store } = await cases();
		this.#store = store;
		this.persistent = store.persistent;
		const listing = await store.list().catch(() => undefined);
		const calculations = listing?.cases.filter((it) => it.guide === levyGuide) ?? [];
		const id = remembered(levyGuide);
		const begun = !same(levyData(typed()), this.#known);
		const open = begun ? undefined : calculations.find((it) => it.id === id);
		this.found = calculations.filter((it) => it !== open);
		// Only a database that could be read says that a calculation is gone; else the next page may find it.
		if (begun || (!open && listing && store.persistent)) forget(levyGuide);
		this.ready = true;
		const aside = begun ? undefined : this.#unstored.takeBack();
		const left = aside && readLevy({ data: { [levyGuide]: aside.data } });
		if (!open) await this.flush();
		const entry = open && this.resume(open);
		if (!left || aside.id !== (open?.id ?? null) || same(aside.data, this.#base)) return entry;
		this.#base = aside.base ?? undefined;
		return left;
	}

	/** Opens a stored calculation in this tab. */
	resume(it: Case): LevyEntry | undefined {
		if (!this.#store) return undefined;
		this.close();
		this.session = new CaseSession(this.#store, it, now);
		remember(levyGuide, it.id);
		const entry = readLevy(it);
		if (entry) this.#known = levyData(entry);
		this.#base = it.data[levyGuide];
		return entry;
	}

	/** Leaves the calculation of this tab; it stays stored. */
	begin(empty: LevyEntry): void {
		const left = this.session?.case;
		this.close();
		if (left && left.revision > 0) this.found = [left, ...this.found];
		forget(levyGuide);
		this.#known = levyData(empty);
		this.#base = undefined;
	}

	/** Stores what was typed, once typing pauses. The first change begins a case. */
	keep(entry: LevyEntry): void {
		const data = levyData(entry);
		if (same(data, this.#known)) this.#unstored.settle();
		else this.#unstored.wait(data);
	}

	/** Stores at once what waits. */
	async flush(): Promise<void> {
		const mine = this.#store && this.#unstored.take();
		if (!this.#store || mine === undefined) return;
		const session = this.#opened(this.#store);
		if (!same(session.case.data[levyGuide], this.#base)) {
			this.theirs = readLevy(session.case);
			return;
		}
		this.#known = mine;
		const kept = await session.enter(levyGuide, mine);
		if (!kept && session.conflicts.length > 0) this.theirs = readLevy(session.case);
		else this.#base = mine;
		if (kept) this.#unstored.acknowledge(mine);
	}

	/** Leaves the page: stores at once what waits, and sees to it that it is not lost where the page ends before. */
	leave(): void {
		this.#unstored.putAside(this.session?.case.revision ? this.session.case.id : null, this.#base ?? null);
		void this.flush();
	}

	/** Names the calculation; does nothing before anything is stored. */
	async name(label: string): Promise<void> {
		if (!this.#store) return;
		await this.flush();
		await this.#opened(this.#store).amend({ label: label.slice(0, longestLabel) });
	}

	/** What another window has stored meanwhile; nothing while something of ours waits. */
	get changedElsewhere(): LevyEntry | undefined {
		const entry = this.session && readLevy(this.session.case);
		if (!entry || this.#unstored.waits || this.theirs) return undefined;
		return same(levyData(entry), this.#known) || this.session?.saved === 'saving' ? undefined : entry;
	}

	/** Takes over what another window has stored. */
	accept(entry: LevyEntry): void {
		this.theirs = undefined;
		this.#known = levyData(entry);
		this.#base = this.session?.case.data[levyGuide];
	}

	/** Stores what stands here over what another window has stored. */
	async insist(entry: LevyEntry): Promise<void> {
		this.theirs = undefined;
		this.#known = null;
		this.#base = this.session?.case.data[levyGuide];
		this.keep(entry);
		await this.flush();
	}

	/** Goes on as a new calculation, where the stored one is gone or damaged. */
	async goOnAsNew(): Promise<void> {
		if (this.session && (await this.session.saveAsNew())) remember(levyGuide, this.session.case.id);
	}

	/** Lets go of the calculation: what waits is stored, other windows are no longer heard. */
	close(): void {
		void this.flush();
		this.#unstored.forget();
		this.session?.close();
		this.session = undefined;
		this.theirs = undefined;
	}

	#opened(store: CaseStore): CaseSession {
		if (this.session) return this.session;
		const it = newCase({ guide: levyGuide, keyDate: today(), edition: edition.id }, now());
		this.session = new CaseSession(store, it, now);
		remember(levyGuide, it.id);
		return this.session;
	}
}

const longestLabel = 200;
