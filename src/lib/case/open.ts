import { CopiedMedium } from './copied-medium.ts';
import { cachedCopies, type Copies } from './copies.ts';
import { CopiesMedium } from './copies-medium.ts';
import { asFailure, breath, mayPass } from './failure.ts';
import { IndexedDbMedium } from './indexed-db.ts';
import type { Medium } from './medium.ts';
import { memoryMedium } from './memory.ts';
import { Sentinel } from './sentinel.ts';
import { MediumStore } from './store.ts';
import { Tabs } from './tabs.ts';
import type { CaseId, CaseStore, Found, Listing } from './types.ts';

/** What the store needs of the browser; a test may give its own. */
export interface Surroundings {
	readonly medium: Medium;
	/** Where a second copy of each case is kept, if anywhere. */
	readonly copies: Copies | undefined;
	readonly localStorage: Storage | null;
	/** Asks the browser not to evict the data of this origin. */
	readonly persist: () => Promise<unknown>;
}

/**
 * Opens the cases on this device. Never rejects: where the database cannot be had, the store keeps cases among the copies,
 * and where there are none, in memory; `found` says so (`trouble`, `persistent`). Call it again to try again.
 */
export async function openCases(surroundings: Partial<Surroundings> = {}): Promise<{ store: CaseStore; found: Found }> {
	const { medium, copies, localStorage, persist } = { ...browser(), ...surroundings };
	const sentinel = new Sentinel(localStorage);
	const expected = sentinel.expected();
	const start = async (on: Medium) => {
		const store = new MediumStore(on, sentinel, new Tabs('begleithilfe'), once(persist));
		try {
			if (sentinel.erasing && on.persistent) await store.eraseAll();
			const listing = await store.list();
			// A killed browser may forget what the sentinel heard last: that something was removed on purpose.
			const there = new Set([...listing.cases, ...listing.damaged].map(({ id }) => id));
			for (const id of (await on.removed?.().catch(() => [])) ?? []) if (!there.has(id)) sentinel.forget(id);
			return { store, listing };
		} catch (error) {
			store.close();
			throw error;
		}
	};
	const onDevice = async () => start(copies ? await copied(medium, copies, sentinel) : medium);
	try {
		const { store, listing } = await onDevice().catch(async (error: unknown) => {
			if (!mayPass(asFailure(error))) throw error;
			await new Promise((done) => setTimeout(done, breath));
			return onDevice();
		});
		const lost = missing(expected, sentinel.expected(), listing);
		watchAgain(sentinel, listing);
		return { store, found: { ...listing, lost, persistent: medium.persistent, trouble: medium.trouble } };
	} catch (error) {
		const trouble = asFailure(error).code;
		const others = [...(copies ? [new CopiesMedium(copies, trouble)] : []), memoryMedium(trouble, copies)];
		for (const on of others) {
			const begun = await start(on).catch(() => undefined);
			if (begun)
				return { store: begun.store, found: { ...begun.listing, lost: [], persistent: on.persistent, trouble } };
		}
		throw error;
	}
}

async function copied(medium: Medium, copies: Copies, sentinel: Sentinel): Promise<Medium> {
	const both = new CopiedMedium(medium, copies);
	if (!sentinel.erasing) await both.bringBack(sentinel.expected());
	return both;
}

/** A killed browser may lose what the sentinel knew and keep the cases: then it is told of them anew. */
function watchAgain(sentinel: Sentinel, { cases }: Listing): void {
	const known = sentinel.expected();
	if (sentinel.erasing) return;
	for (const { id, revision } of cases) if (!known.has(id)) sentinel.begin(id, revision);
}

/** What the sentinel expected before the database was read, and still does: other tabs go on meanwhile. */
function missing(before: Map<CaseId, number>, after: Map<CaseId, number>, { cases, damaged }: Listing): CaseId[] {
	const there = new Map(cases.map((it) => [it.id, it.revision]));
	for (const { id } of damaged) there.set(id, Infinity);
	return [...before]
		.filter(([id, revision]) => revision > (there.get(id) ?? 0) && (after.get(id) ?? 0) > 0)
		.map(([id]) => id);
}

function browser(): Surroundings {
	return {
		medium: new IndexedDbMedium(),
		copies: cachedCopies(),
		localStorage: storageOf(globalThis),
		persist: async () => navigator.storage?.persist?.(),
	};
}

/** Where storage is switched off, even looking at it throws. */
function storageOf(place: { localStorage?: Storage }): Storage | null {
	try {
		return place.localStorage ?? null;
	} catch {
		return null;
	}
}

function once(persist: () => Promise<unknown>): () => void {
	let asked = false;
	return () => {
		if (asked) return;
		asked = true;
		persist().catch(() => {});
	};
}
