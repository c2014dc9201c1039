import edition from 'virtual:edition';
import { CaseSession, type SaveState } from '#lib/case/case-session.svelte.ts';
import { levyData, levyGuide, readLevy, type LevyEntry } from '#lib/case/levy-case.ts';
import { newCase } from '#lib/case/new-case.ts';
import { same } from '#lib/case/same.ts';
import type { Case, CaseStore, Json } from '#lib/case/types.ts';
import { forget, remember, remembered } from '../current-case.ts';
import { now, today } from '../now.ts';
import { putAside, takeBack } from '../put-aside.ts';
import { cases } from '../store.ts';

/** Typing is stored once it pauses this long, in milliseconds; leaving the page stores at once. */
const pause = 400;

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
	#waiting: { entry: LevyEntry; timer: ReturnType<typeof setTimeout> } | undefined = $state.raw();
	/** The last that was typed, as long as the store has not acknowledged it. */
	#unstored: LevyEntry | undefined;

	/** @param empty the form before anything is typed; as long as it stays so, nothing is stored */
	constructor(empty: LevyEntry) {
		this.#known = levyData(empty);
	}

	/** Whether all that was typed is stored; it is not said to be as long as typing has not paused. */
	get saved(): SaveState | undefined {
		return this.#waiting ? 'saving' : this.session?.saved;
	}

	/**
	 * Finds the calculation that is open in this tab; gives what was typed into it, also when the page last ended. If the person was faster and has typed
	 * already, it is only offered, and what was typed is kept as a new one.
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
		const aside = begun ? undefined : takeBack(levyGuide);
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
		this.#unstored = undefined;
	}

	/** Stores what was typed, once typing pauses. The first change begins a case. */
	keep(entry: LevyEntry): void {
		clearTimeout(this.#waiting?.timer);
		this.#waiting = undefined;
		if (same(levyData(entry), this.#known)) return;
		this.#unstored = entry;
		this.#waiting = { entry, timer: setTimeout(() => void this.flush(), pause) };
	}

	/** Stores at once what waits. */
	async flush(): Promise<void> {
		const waiting = this.#waiting;
		if (!waiting || !this.#store) return;
		clearTimeout(waiting.timer);
		this.#waiting = undefined;
		const session = this.#opened(this.#store);
		if (!same(session.case.data[levyGuide], this.#base)) {
			this.theirs = readLevy(session.case);
			return;
		}
		const mine = levyData(waiting.entry);
		this.#known = mine;
		const kept = await session.enter(levyGuide, mine);
		if (!kept && session.conflicts.length > 0) this.theirs = readLevy(session.case);
		else this.#base = mine;
		if (!kept || this.#unstored !== waiting.entry) return;
		this.#unstored = undefined;
		takeBack(levyGuide);
	}

	/** Stores at once what waits, and puts it aside, because the page may end before the store has it. */
	leave(): void {
		if (this.#unstored) {
			const stored = this.session?.case.revision ? this.session.case.id : null;
			putAside(levyGuide, { id: stored, base: this.#base ?? null, data: levyData(this.#unstored) });
		}
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
		if (!entry || this.#waiting || this.theirs) return undefined;
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

	/** Leaves the page: what waits is stored, other windows are no longer heard. */
	close(): void {
		void this.flush();
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
