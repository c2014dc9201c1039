/** For tests only: makes the fake database fail as browsers do. The database itself stays the real one. */
import { forceCloseDatabase, IDBDatabase, IDBObjectStore, IDBTransaction } from 'fake-indexeddb';

/** What the fake's transactions have inside, and browsers do not show. */
interface Insides {
	_start(): void;
	_abort(name: string): void;
	_requests: unknown[];
	_state: string;
}

const insides = IDBTransaction.prototype as IDBTransaction & Insides;
const { _start: start } = insides;
const { transaction } = IDBDatabase.prototype;
const { put } = IDBObjectStore.prototype;

/** Ends all faults. */
export function noFaults(): void {
	insides._start = start;
	IDBDatabase.prototype.transaction = transaction;
	IDBObjectStore.prototype.put = put;
}

/** Every write aborts when it is to be committed, after its requests have succeeded: so does a full disk. */
export function fullDisk(): void {
	insides._start = function (this: IDBTransaction & Insides) {
		const committing = this.mode === 'readwrite' && this._requests.length === 0 && this._state !== 'finished';
		if (committing) this._abort('QuotaExceededError');
		else start.call(this);
	};
}

/** A disk with room for so many more rows: a write beyond them fails, and with it its transaction. */
export function fullAfter(rows: number): void {
	let left = rows;
	IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...rest: Parameters<typeof put>) {
		if (left-- > 0) return put.apply(this, rest);
		(this.transaction as IDBTransaction & Insides)._abort('QuotaExceededError');
		throw new DOMException('full', 'QuotaExceededError');
	};
}

/** The next `times` transactions of this mode start only after so many milliseconds. */
export function delay(mode: IDBTransactionMode, times: number, milliseconds: number): void {
	const ready = new Map<IDBTransaction, boolean>();
	insides._start = function (this: IDBTransaction & Insides) {
		const isReady = ready.get(this) ?? (this.mode !== mode || ready.size >= times);
		if (isReady) return start.call(this);
		if (ready.has(this)) return;
		ready.set(this, false);
		setTimeout(() => {
			ready.set(this, true);
			start.call(this);
		}, milliseconds);
	};
}

/** `refused`: no transaction is given; `closed`: the connection breaks in the middle; `lost`: the transaction aborts. */
export type Break = 'refused' | 'closed' | 'lost';

/** Breaks the connection at the nth transactions from now on. @returns how many transactions there were so far */
export function breakAt(nths: readonly number[], how: Break): () => number {
	let count = 0;
	IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...rest: Parameters<typeof transaction>) {
		const broken = nths.includes(++count);
		if (broken && how === 'refused') throw new DOMException('closing', 'InvalidStateError');
		const tx = transaction.apply(this, rest);
		if (broken) (tx as IDBTransaction & Insides)._abort(how === 'lost' ? 'UnknownError' : 'AbortError');
		if (broken && how === 'closed') forceCloseDatabase(this as never);
		return tx;
	};
	return () => count;
}
