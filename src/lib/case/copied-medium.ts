import { checksum } from './checksum.ts';
import type { Copies } from './copies.ts';
import { isRow, type Entry, type Expected, type Medium, type Row } from './medium.ts';

/**
 * A medium that keeps a copy of every row elsewhere. The medium decides what holds; a copy is written after it, so that
 * none outlives a case that was refused, and removed before it, so that none brings a removed case back. That a copy
 * cannot be written is no failure, that it cannot be removed is one.
 */
export class CopiedMedium implements Medium {
	#medium: Medium;
	#copies: Copies;
	/** Nobody waits for it but what removes copies: it is long on its way when the person sees that the case is stored. */
	#copying: Promise<unknown> = Promise.resolve();

	constructor(medium: Medium, copies: Copies) {
		this.#medium = medium;
		this.#copies = copies;
	}

	get persistent(): boolean {
		return this.#medium.persistent;
	}

	get trouble(): Medium['trouble'] {
		return this.#medium.trouble;
	}

	readAll(): Promise<Entry[]> {
		return this.#medium.readAll();
	}

	read(key: string): Promise<unknown> {
		return this.#medium.read(key);
	}

	async swap(key: string, expected: Expected, row: Row): Promise<boolean> {
		const done = await this.#medium.swap(key, expected, row);
		if (done) this.#copy(key, row);
		return done;
	}

	async add(rows: ReadonlyMap<string, Row>): Promise<boolean> {
		const done = await this.#medium.add(rows);
		if (done) for (const [key, row] of rows) this.#copy(key, row);
		return done;
	}

	async remove(key: string): Promise<void> {
		await this.#copying;
		await this.#copies.remove(key);
		await this.#medium.remove(key);
	}

	async clear(): Promise<void> {
		await this.#copying;
		await this.#copies.clear();
		await this.#medium.clear();
	}

	async removed(): Promise<readonly string[]> {
		return (await this.#medium.removed?.()) ?? [];
	}

	async scrub(): Promise<void> {
		await this.#medium.scrub?.();
	}

	close(): void {
		this.#medium.close();
	}

	/**
	 * Puts back what the medium has lost, has in an older state, or can no longer read. Never rejects: what cannot be
	 * brought back is noticed by the sentinel.
	 * @param expected the revisions that must be there, by case; NaN stands for a case that was removed
	 */
	async bringBack(expected: ReadonlyMap<string, number>): Promise<void> {
		try {
			const rows = new Map((await this.#medium.readAll()).map(({ key, row }) => [key, row]));
			for (const key of await this.#copies.keys()) {
				const revision = expected.get(key) ?? Infinity;
				if (Number.isNaN(revision)) await this.#copies.remove(key);
				else if (!isIntact(rows.get(key), revision)) await this.#bringBackOne(key, rows.get(key)).catch(() => {});
			}
		} catch {
			return;
		}
	}

	#copy(key: string, row: Row): void {
		this.#copying = this.#copying.then(() => this.#copies.put(key, row)).catch(() => {});
	}

	async #bringBackOne(key: string, stored: unknown): Promise<void> {
		const copy = await this.#copies.read(key);
		if (!isRow(copy) || !isWhole(copy)) return;
		if (stored === undefined) await this.#medium.swap(key, 0, copy);
		else if (isRow(stored) && copy.revision > stored.revision - (isWhole(stored) ? 0 : 1)) {
			await this.#medium.swap(key, stored, copy);
		}
	}
}

function isWhole({ text, sum }: Row): boolean {
	return checksum(text) === sum;
}

function isIntact(row: unknown, revision: number): boolean {
	return isRow(row) && row.revision >= revision && isWhole(row);
}
