/** For tests only: cases, a `localStorage`, and tabs over one shared fake database. */
import { IDBFactory } from 'fake-indexeddb';
import type { Copies } from '../copies.ts';
import { IndexedDbMedium } from '../indexed-db.ts';
import { newCase } from '../new-case.ts';
import { openCases, type Surroundings } from '../open.ts';
import type { Case, CaseStore } from '../types.ts';

export const monday = '2026-11-23T09:00:00.000Z';
export const tuesday = '2026-11-24T09:00:00.000Z';

export function aCase(content: Partial<Case> = {}): Case {
	const start = { guide: 'person', keyDate: '2026-11-23', edition: '2026-11', ...content };
	return newCase(start, content.createdAt ?? monday, content.id);
}

/** The same case with one more answer. */
export function answered(it: Case, question: string, answer: string | number | readonly string[]): Case {
	return { ...it, answers: { ...it.answers, [question]: answer } };
}

function aLocalStorage(): Storage {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		key: (index) => [...items.keys()][index] ?? null,
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key),
		clear: () => items.clear(),
	};
}

/** Copies in memory, as a second place that outlives the database. */
export function someCopies(): Copies & { readonly rows: Map<string, unknown> } {
	const rows = new Map<string, unknown>();
	return {
		rows,
		keys: async () => [...rows.keys()],
		read: async (key) => rows.get(key),
		put: async (key, row) => void rows.set(key, row),
		remove: async (key) => void rows.delete(key),
		clear: async () => rows.clear(),
	};
}

/** A device with an empty database; every `tab()` has a connection of its own. Call `close()` after the test. */
export function aDevice() {
	globalThis.indexedDB = new IDBFactory();
	const localStorage = aLocalStorage();
	const stores: CaseStore[] = [];
	const tab = async (surroundings: Partial<Surroundings> = {}) => {
		const medium = new IndexedDbMedium({ patience: 200 });
		const opened = await openCases({
			medium,
			copies: undefined,
			localStorage,
			persist: async () => true,
			...surroundings,
		});
		stores.push(opened.store);
		return opened;
	};
	return { localStorage, tab, close: () => stores.forEach((store) => store.close()) };
}

/** Reads or changes the database behind the store's back, as a damage or another version of the app would. */
export async function inDatabase(work: (store: IDBObjectStore) => void): Promise<void> {
	const db = await new Promise<IDBDatabase>((resolve, reject) => {
		const opening = indexedDB.open('begleithilfe');
		opening.onsuccess = () => resolve(opening.result);
		opening.onerror = () => reject(opening.error);
	});
	await new Promise((resolve) => {
		const tx = db.transaction('cases', 'readwrite');
		tx.oncomplete = resolve;
		work(tx.objectStore('cases'));
	});
	db.close();
}
