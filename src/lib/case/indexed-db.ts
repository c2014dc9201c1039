import { openDB, type IDBPDatabase, type IDBPObjectStore, type IDBPTransaction } from 'idb';
import { asFailure, nameOf, StorageFailure } from './failure.ts';
import { isAsExpected, type Entry, type Expected, type Medium, type Row } from './medium.ts';
import { within } from './patience.ts';
import { isOwnKey, removedKey, writeNoise } from './scrub.ts';
import type { FailureCode } from './types.ts';

const name = 'begleithilfe';
const storeName = 'cases';

/**
 * A cheap phone that has just started may take seconds to open a database. Giving up too early costs more than waiting:
 * what is said then is kept in the tab only.
 */
const slowStart = 3;

/** What a browser says when it has a row and cannot read it. Of a write, Chromium says the same on a full disk. */
const unreadable = new Set(['DataError', 'NotReadableError']);

type Mode = 'readonly' | 'readwrite';
type Work<M extends Mode, T> = (store: IDBPObjectStore<unknown, [string], string, M>) => Promise<T>;

/**
 * Rows in IndexedDB. A write resolves when its transaction is complete, with `durability: 'strict'`, and rejects when
 * it aborts. A connection that the browser lost is opened again and the work tried once more: nothing was committed,
 * and `swap` notices if it was.
 */
export class IndexedDbMedium implements Medium {
	readonly persistent = true;
	trouble: FailureCode | null = null;
	#version: number;
	#patience: number;
	#connection: Promise<IDBPDatabase> | null = null;

	/** @param patience milliseconds to wait for the browser, each time; longer for opening, see `slowStart` */
	constructor({ version = 1, patience = 3000 } = {}) {
		this.#version = version;
		this.#patience = patience;
	}

	async readAll(): Promise<Entry[]> {
		try {
			return await this.#run('readonly', async (store) => {
				const keys = await store.getAllKeys();
				const rows = await store.getAll();
				const entries = keys.map((key, index) => ({ key: String(key), row: rows[index] as unknown }));
				return entries.filter(({ key }) => !isOwnKey(key));
			});
		} catch {
			const entries: Entry[] = [];
			for (const key of await this.#run('readonly', (store) => store.getAllKeys())) {
				if (!isOwnKey(String(key))) entries.push(await this.#readAlone(String(key)));
			}
			return entries;
		}
	}

	async read(key: string): Promise<unknown> {
		try {
			return await this.#run('readonly', (store) => store.get(key));
		} catch (error) {
			const failure = asFailure(error);
			throw unreadable.has(nameOf(failure.cause)) ? new StorageFailure('damaged', error) : failure;
		}
	}

	swap(key: string, expected: Expected, row: Row): Promise<boolean> {
		return this.#run('readwrite', async (store) => {
			if (!isAsExpected(await store.get(key), expected)) return false;
			await store.put(row, key);
			return true;
		});
	}

	add(rows: ReadonlyMap<string, Row>): Promise<boolean> {
		return this.#run('readwrite', async (store) => {
			for (const key of rows.keys()) if ((await store.getKey(key)) !== undefined) return false;
			for (const [key, row] of rows) await store.put(row, key);
			return true;
		});
	}

	remove(key: string): Promise<void> {
		return this.#run('readwrite', async (store) => {
			await store.delete(key);
			await store.put([...(await removedIn(store)), key], removedKey);
		});
	}

	/** Empties the store but leaves the database: deleting it would hang every tab behind one that is frozen. */
	clear(): Promise<void> {
		const work: Work<'readwrite', void> = async (store) => {
			const keys = (await store.getAllKeys()).map(String).filter((key) => !isOwnKey(key));
			const removed = [...(await removedIn(store)), ...keys];
			await store.clear();
			await store.put(removed, removedKey);
		};
		return this.#run('readwrite', work, true);
	}

	removed(): Promise<readonly string[]> {
		return this.#run('readonly', removedIn);
	}

	async scrub(): Promise<void> {
		const write = (rows: ReadonlyMap<string, string>) =>
			this.#run('readwrite', async (store) => {
				for (const [key, text] of rows) void store.put(text, key);
			});
		await writeNoise(write).catch(() => {});
		await this.#run('readwrite', async (store) => {
			for (const key of await store.getAllKeys())
				if (isOwnKey(String(key)) && key !== removedKey) void store.delete(key);
		}).catch(() => {});
	}

	close(): void {
		if (this.#connection) this.#drop(this.#connection);
	}

	/** One row that the browser cannot read must not hide the others. */
	async #readAlone(key: string): Promise<Entry> {
		try {
			return { key, row: await this.read(key) };
		} catch {
			return { key, row: undefined, unreadable: true };
		}
	}

	async #run<M extends Mode, T>(mode: M, work: Work<M, T>, evenIfNewer = false): Promise<T> {
		for (let again = true; ; again = false) {
			const connection = (this.#connection ??= this.#connect());
			let db: IDBPDatabase | null = null;
			try {
				db = await connection;
				if (mode === 'readwrite' && this.trouble && !evenIfNewer) throw new StorageFailure(this.trouble);
				const done = transact(db.transaction(storeName, mode, { durability: 'strict' }), work);
				return await within(done, this.#patience, () => new StorageFailure('closed'));
			} catch (error) {
				const failure = asFailure(error);
				if (!db || failure.code === 'closed') this.#drop(connection);
				if (failure.code !== 'closed' || !again) throw failure;
			}
		}
	}

	#drop(connection: Promise<IDBPDatabase>): void {
		connection.then((db) => db.close()).catch(() => {});
		if (this.#connection === connection) this.#connection = null;
	}

	async #connect(): Promise<IDBPDatabase> {
		try {
			return await this.#open(this.#version);
		} catch (error) {
			if (asFailure(error).code !== 'newer-version') throw error;
			const db = await this.#open(undefined);
			this.trouble = 'newer-version';
			return db;
		}
	}

	/** @param version undefined: whichever there is */
	#open(version: number | undefined): Promise<IDBPDatabase> {
		if (typeof indexedDB === 'undefined') throw new StorageFailure('unavailable');
		let blocked = false;
		const opening = openDB(name, version, {
			upgrade: (db, _old, _new, tx) => {
				if (version === undefined) {
					tx.done.catch(() => {});
					tx.abort();
				} else if (!db.objectStoreNames.contains(storeName)) db.createObjectStore(storeName);
			},
			blocked: () => (blocked = true),
			blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
		});
		const late = () => new StorageFailure(blocked ? 'blocked' : 'closed');
		return within(opening, this.#patience * slowStart, late, (db) => db.close());
	}
}

async function removedIn(store: Pick<IDBPObjectStore<unknown, [string], string>, 'get'>): Promise<string[]> {
	const held: unknown = await store.get(removedKey);
	return Array.isArray(held) ? held.map(String) : [];
}

/** Both are awaited: a failed request says what was wrong, but only the transaction says whether it is on disk. */
async function transact<M extends Mode, T>(tx: IDBPTransaction<unknown, [string], M>, work: Work<M, T>): Promise<T> {
	const working = async () => work(tx.store);
	const [done, result] = await Promise.allSettled([tx.done, working()]);
	if (result.status === 'rejected' && nameOf(result.reason) !== 'AbortError') throw result.reason;
	if (done.status === 'rejected') throw done.reason;
	if (result.status === 'rejected') throw result.reason;
	return result.value;
}
