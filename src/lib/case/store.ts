import { asFailure, StorageFailure } from './failure.ts';
import type { Expected, Medium, Row } from './medium.ts';
import { merge } from './merge.ts';
import { isDamaged, seal, unseal } from './record.ts';
import type { Sentinel } from './sentinel.ts';
import type { Tabs } from './tabs.ts';
import type { Case, CaseId, CaseStore, Damaged, Found, Listing, Notice, Saved } from './types.ts';

/** After this many saves of others in between, something is wrong. */
const patience = 20;

/** Cases over a medium: sealing, merging with other tabs, the sentinel, and notices. */
export class MediumStore implements CaseStore {
	#medium: Medium;
	#sentinel: Sentinel;
	#tabs: Tabs;
	#protect: () => void;
	#rows = new WeakMap<Case, Row>();

	/** @param protect is called after every save of a case that holds answers or what was typed elsewhere; asks the browser not to evict the data */
	constructor(medium: Medium, sentinel: Sentinel, tabs: Tabs, protect: () => void) {
		this.#medium = medium;
		this.#sentinel = sentinel;
		this.#tabs = tabs;
		this.#protect = protect;
	}

	get persistent(): boolean {
		return this.#medium.persistent;
	}

	async list(): Promise<Listing> {
		const all = (await this.#medium.readAll().catch(rethrow)).map(unseal);
		const cases = all.filter((it): it is Case => !isDamaged(it)).sort(latestFirst);
		return { cases, damaged: all.filter(isDamaged) };
	}

	async load(id: CaseId): Promise<Case | null> {
		const row = await this.#medium.read(id).catch(rethrow);
		return row === undefined ? null : trusted(unseal({ key: id, row }));
	}

	async save(seen: Case, mine: Case, at: string): Promise<Saved> {
		const next = (await this.#saveUnread(seen, mine, at)) ?? (await this.#saveMerged(seen, mine, at));
		const { answers, data } = next.case;
		if (Object.keys(answers).length + Object.keys(data).length > 0) this.#protect();
		return next;
	}

	/** The usual case in one transaction: nobody else has written since. Nothing if somebody has, and nothing was written. */
	async #saveUnread(seen: Case, mine: Case, at: string): Promise<Saved | undefined> {
		if (seen.revision === 0) return undefined;
		const next = merge(seen, mine, seen, at);
		if (next.case === seen) return undefined;
		return (await this.#swap(mine.id, this.#rowOf(seen), next.case)) ? next : undefined;
	}

	async #saveMerged(seen: Case, mine: Case, at: string): Promise<Saved> {
		for (let turn = 0; turn < patience; turn++) {
			const stored = await this.load(mine.id);
			if (!stored && seen.revision > 0 && (await this.#isRemoved(mine.id))) throw new StorageFailure('gone');
			const next = this.#next(seen, mine, stored, at);
			if (next.case === stored || (await this.#swap(mine.id, stored?.revision ?? 0, next.case))) return next;
			await outOfStep(turn);
		}
		throw new StorageFailure('conflict');
	}

	/**
	 * Whether the database itself knows that a case was removed on purpose. The sentinel may have been told otherwise since, by a
	 * tab that failed to remove the same case in the same moment.
	 */
	async #isRemoved(id: CaseId): Promise<boolean> {
		return ((await this.#medium.removed?.().catch(() => [])) ?? []).includes(id);
	}

	async add(cases: readonly Case[]): Promise<Case[]> {
		const added = cases.map((it) => ({ ...it, revision: 1 }));
		const rows = new Map(added.map((it) => [it.id, this.#rowOf(it)]));
		if (rows.size < added.length) throw new StorageFailure('conflict');
		if (!(await this.#medium.add(rows).catch(rethrow))) throw new StorageFailure('conflict');
		for (const { id, revision } of added) {
			if (this.persistent) this.#sentinel.begin(id, revision);
			this.#tabs.tell({ kind: 'saved', id });
		}
		if (added.length > 0) this.#protect();
		return added;
	}

	/** A case is what is seen before the next save: it is sealed once. */
	#rowOf(it: Case): Row {
		const row = this.#rows.get(it) ?? seal(it);
		this.#rows.set(it, row);
		return row;
	}

	async #swap(id: CaseId, expected: Expected, next: Case): Promise<boolean> {
		if (!(await this.#medium.swap(id, expected, this.#rowOf(next)).catch(rethrow))) return false;
		if (this.persistent) this.#sentinel[expected === 0 ? 'begin' : 'note'](id, next.revision);
		this.#tabs.tell({ kind: 'saved', id });
		return true;
	}

	async remove(id: CaseId): Promise<void> {
		const known = this.#sentinel.expected().get(id);
		if (this.persistent) this.#sentinel.noteRemoved(id);
		try {
			await this.#medium.remove(id);
		} catch (error) {
			if (known !== undefined) this.#sentinel.begin(id, known);
			throw asFailure(error);
		}
		this.#tabs.tell({ kind: 'removed', id });
	}

	async eraseAll(): Promise<void> {
		const { persistent, trouble } = this.#medium;
		if (persistent) this.#sentinel.beginErasing();
		try {
			await this.#medium.clear();
		} catch (error) {
			this.#sentinel.endErasing();
			throw asFailure(error);
		}
		if (!persistent && trouble && trouble !== 'unavailable') throw new StorageFailure(trouble);
		this.#sentinel.forgetAll();
		this.#sentinel.endErasing();
		this.#tabs.tell({ kind: 'erased' });
		await this.#medium.scrub?.();
	}

	forgetLost({ lost, cases }: Pick<Found, 'lost' | 'cases'>): void {
		for (const id of lost) this.#sentinel.forget(id);
		for (const it of cases) if (lost.includes(it.id)) this.#sentinel.begin(it.id, it.revision);
	}

	subscribe(listener: (notice: Notice) => void): () => void {
		return this.#tabs.subscribe(listener);
	}

	close(): void {
		this.#tabs.close();
		this.#medium.close();
	}

	#next(seen: Case, mine: Case, stored: Case | null, at: string): Saved {
		// The sentinel heard of this save, the database no longer has it: the browser lost it, and the tab still knows.
		const behind = seen.revision > (stored?.revision ?? 0);
		const known = behind && !this.#sentinel.erasing ? this.#sentinel.expected().get(mine.id) : undefined;
		const lost = known !== undefined && known >= seen.revision;
		if (lost || (!stored && seen.revision === 0)) {
			return { case: { ...mine, revision: seen.revision + 1, updatedAt: at }, conflicts: [] };
		}
		if (!stored) throw new StorageFailure('gone');
		if (stored.createdAt !== mine.createdAt || stored.guide !== mine.guide) throw new StorageFailure('conflict');
		return merge(seen, mine, stored, at);
	}
}

/** Two tabs that save all the time would else keep getting in each other's way. */
function outOfStep(turn: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, Math.random() * 2 ** Math.min(turn, 6)));
}

function trusted(it: Case | Damaged): Case {
	if (isDamaged(it)) throw new StorageFailure(it.reason === 'newer' ? 'newer-version' : 'damaged');
	return it;
}

function rethrow(error: unknown): never {
	throw asFailure(error);
}

function latestFirst(one: Case, other: Case): number {
	return one.updatedAt === other.updatedAt ? (one.id < other.id ? -1 : 1) : one.updatedAt < other.updatedAt ? 1 : -1;
}
