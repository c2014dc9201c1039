import type { Copies } from './copies.ts';
import { StorageFailure } from './failure.ts';
import { isAsExpected, type Entry, type Expected, type Medium, type Row } from './medium.ts';
import type { FailureCode } from './types.ts';

/**
 * The copies alone, where there is no database to open. What is stored here goes into the database at the next start at
 * which it opens. Nothing is removed: what lies in the database would come back, and the person would have been told
 * otherwise. One tab at a time, as far as the browser has locks.
 */
export class CopiesMedium implements Medium {
	readonly persistent = true;
	readonly trouble: FailureCode;
	#copies: Copies;
	#turn: Promise<unknown> = Promise.resolve();

	/** @param trouble why the database cannot be opened */
	constructor(copies: Copies, trouble: FailureCode) {
		this.#copies = copies;
		this.trouble = trouble;
	}

	async readAll(): Promise<Entry[]> {
		return Promise.all((await this.#copies.keys()).map(async (key) => ({ key, row: await this.read(key) })));
	}

	read(key: string): Promise<unknown> {
		return this.#copies.read(key);
	}

	swap(key: string, expected: Expected, row: Row): Promise<boolean> {
		return this.#alone(async () => {
			if (!isAsExpected(await this.read(key), expected)) return false;
			await this.#copies.put(key, row);
			return true;
		});
	}

	add(rows: ReadonlyMap<string, Row>): Promise<boolean> {
		return this.#alone(async () => {
			const taken = new Set(await this.#copies.keys());
			if ([...rows.keys()].some((key) => taken.has(key))) return false;
			const put: string[] = [];
			try {
				for (const [key, row] of rows) {
					put.push(key);
					await this.#copies.put(key, row);
				}
				return true;
			} catch (error) {
				for (const key of put) await this.#copies.remove(key).catch(() => {});
				throw error;
			}
		});
	}

	async remove(key: string): Promise<void> {
		if (this.trouble !== 'unavailable') throw new StorageFailure(this.trouble);
		await this.#copies.remove(key);
	}

	/** Takes away what is here; and says that it was not all, where there may be a database. */
	async clear(): Promise<void> {
		await this.#copies.clear();
		if (this.trouble !== 'unavailable') throw new StorageFailure(this.trouble);
	}

	close(): void {}

	#alone<T>(work: () => Promise<T>): Promise<T> {
		const { locks } = globalThis.navigator ?? {};
		if (locks) return locks.request('begleithilfe-copies', work) as Promise<T>;
		const turn = this.#turn.then(work);
		this.#turn = turn.catch(() => {});
		return turn;
	}
}
