import edition from 'virtual:edition';
import { CaseSession } from '#lib/case/case-session.svelte.ts';
import { levyData, levyGuide, readLevy, type LevyEntry } from '#lib/case/levy-case.ts';
import { newCase } from '#lib/case/new-case.ts';
import { same } from '#lib/case/same.ts';
import type { Case, CaseStore } from '#lib/case/types.ts';
import { forget, remember, remembered } from '#features/open-case/current-case.ts';
import { Draft } from '#features/draft/draft.svelte.ts';
import { label } from '#features/draft/form.ts';
import { now, today } from '#lib/device/clock.ts';
import { cases } from '#features/open-case/store.ts';

/** What is typed into, as the calculator has it. */
export interface LevyForm {
	readonly typed: () => LevyEntry;
	readonly show: (entry: LevyEntry) => void;
}

/** The calculation of this tab, kept as a case on this device, and the others there are. In the browser only. */
export class Calculations {
	/** Other calculations on this device, the latest first. */
	found: readonly Case[] = $state.raw([]);
	/** False until the cases of this device are known. */
	ready = $state(false);
	readonly draft: Draft;
	/** What the calculation is called, as typed. */
	name = $state('');
	readonly naming: Draft;

	#store: CaseStore | undefined;
	/** Hears other windows until it is closed. */
	#open: CaseSession | undefined;

	constructor(
		readonly form: LevyForm,
		/** The form before anything is typed; as long as it stays so, nothing is stored. */
		readonly empty: LevyEntry,
	) {
		const show = (data: unknown) => form.show(readLevy({ data: { [levyGuide]: data as never } }) ?? empty);
		const begin = () => this.#begun();
		this.draft = new Draft(levyGuide, { typed: () => levyData(form.typed()), show }, begin);
		const named = {
			typed: () => this.name.slice(0, longestLabel),
			show: (data: unknown) => (this.name = String(data)),
		};
		this.naming = new Draft('levy-name', named, begin, label);
	}

	get session(): CaseSession | undefined {
		return this.draft.session;
	}

	/**
	 * Shows the calculation that is open in this tab. If the person was faster and has typed already, it is only offered, and
	 * what was typed is kept as a new one.
	 */
	async open(): Promise<void> {
		const { store } = await cases();
		this.#store = store;
		const listing = await store.list().catch(() => undefined);
		const calculations = listing?.cases.filter((it) => it.guide === levyGuide) ?? [];
		const id = remembered(levyGuide);
		const begun = !same(levyData(this.form.typed()), levyData(this.empty));
		const open = begun ? undefined : calculations.find((it) => it.id === id);
		this.found = calculations.filter((it) => it !== open);
		// Only a database that could be read says that a calculation is gone; else the next page may find it.
		if (begun || (!open && listing && store.persistent)) forget(levyGuide);
		this.ready = true;
		this.#show(open && this.#session(store, open));
		if (!open) await this.#flush();
	}

	/** Opens a stored calculation in this tab. */
	resume(it: Case): void {
		if (!this.#store) return;
		this.close();
		this.#show(this.#session(this.#store, it));
	}

	/** Leaves the calculation of this tab; it stays stored. */
	begin(): void {
		const left = this.session?.case;
		this.close();
		if (left && left.revision > 0) this.found = [left, ...this.found];
		forget(levyGuide);
		this.form.show(this.empty);
		this.#show(undefined);
	}

	/** Lets go of the calculation: what waits is stored, other windows are no longer heard. */
	close(): void {
		this.draft.close();
		this.naming.close();
		this.#open?.close();
	}

	#begun(): CaseSession {
		const it = newCase({ guide: levyGuide, keyDate: today(), edition: edition.id }, now());
		if (!this.#store) throw new Error('begun before the device was asked');
		const session = this.#session(this.#store, it);
		this.draft.attach(session);
		this.naming.attach(session);
		return session;
	}

	#show(session: CaseSession | undefined): void {
		this.draft.open(session, levyData(this.empty));
		this.naming.open(session, '');
	}

	async #flush(): Promise<void> {
		await this.draft.flush();
		await this.naming.flush();
	}

	#session(store: CaseStore, it: Case): CaseSession {
		remember(levyGuide, it.id);
		return (this.#open = new CaseSession(store, it, now));
	}
}

const longestLabel = 200;
