import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageFailure } from './failure.ts';
import { IndexedDbMedium } from './indexed-db.ts';
import { breakAt, delay, fullDisk, noFaults } from './testing/faults.ts';

const row = (revision: number, text = '{}') => ({ revision, text, sum: '' });
const open: IndexedDbMedium[] = [];

function aMedium(options: ConstructorParameters<typeof IndexedDbMedium>[0] = {}): IndexedDbMedium {
	const medium = new IndexedDbMedium({ patience: 100, ...options });
	open.push(medium);
	return medium;
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
	noFaults();
	vi.restoreAllMocks();
	for (const medium of open.splice(0)) medium.close();
});

it('swaps a row only for the revision that was expected', async () => {
	const medium = aMedium();
	expect(await medium.swap('a', 1, row(2))).toBe(false);
	expect(await medium.swap('a', 0, row(1))).toBe(true);
	expect(await medium.swap('a', 0, row(1, 'other'))).toBe(false);
	expect(await medium.swap('a', 1, row(2))).toBe(true);
	expect(await medium.readAll()).toEqual([{ key: 'a', row: row(2) }]);
});

it('asks for strict durability with every write', async () => {
	const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
	const medium = aMedium();
	await medium.swap('a', 0, row(1));
	await medium.remove('a');
	await medium.clear();
	const writes = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
	expect(writes.map(([, , options]) => options?.durability)).toEqual(['strict', 'strict', 'strict']);
});

it('rejects with `quota` when a full disk aborts the commit, and keeps what was there', async () => {
	const medium = aMedium();
	await medium.swap('a', 0, row(1, 'old'));
	fullDisk();
	await expect(medium.swap('a', 1, row(2, 'new'))).rejects.toMatchObject({ code: 'quota' });
	noFaults();
	expect(await medium.read('a')).toEqual(row(1, 'old'));
	expect(await medium.swap('a', 1, row(2, 'new'))).toBe(true);
});

it('rejects with `quota` when the request itself is refused', async () => {
	const medium = aMedium();
	const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	await expect(medium.swap('a', 0, row(1))).rejects.toMatchObject({ code: 'quota' });
	expect(put).toHaveBeenCalledTimes(1);
	put.mockRestore();
	expect(await medium.read('a')).toBe(undefined);
});

describe.each(['refused', 'closed', 'lost'] as const)('a connection that is %s', (how) => {
	it('is opened again, and the work done once', async () => {
		const medium = aMedium();
		await medium.swap('a', 0, row(1));
		breakAt([1], how);
		expect(await medium.swap('a', 1, row(2))).toBe(true);
		expect(await medium.readAll()).toEqual([{ key: 'a', row: row(2) }]);
	});

	it('is tried exactly twice, then fails as `closed`, and works again later', async () => {
		const medium = aMedium();
		await medium.swap('a', 0, row(1));
		const count = breakAt([1, 2], how);
		await expect(medium.swap('a', 1, row(2))).rejects.toMatchObject({ code: 'closed' });
		expect(count()).toBe(2);
		expect(await medium.read('a')).toEqual(row(1));
	});
});

it('does not wait for ever for a database that neither answers nor fails', async () => {
	const medium = aMedium({ patience: 30 });
	await medium.swap('a', 0, row(1));
	delay('readonly', 1, 45);
	expect(await medium.read('a')).toEqual(row(1));
	delay('readonly', 2, 1000);
	await expect(medium.read('a')).rejects.toMatchObject({ code: 'closed' });
});

it('shows one unreadable row as such, and the others', async () => {
	const medium = aMedium();
	for (const key of ['a', 'b', 'c']) await medium.swap(key, 0, row(1, key));
	const { get } = IDBObjectStore.prototype;
	const broken = () => {
		throw new DOMException('Failed to read large IndexedDB value', 'DataError');
	};
	vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(broken);
	vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
		return key === 'b' ? broken() : get.call(this, key);
	});
	expect(await medium.readAll()).toEqual([
		{ key: 'a', row: row(1, 'a') },
		{ key: 'b', row: undefined, unreadable: true },
		{ key: 'c', row: row(1, 'c') },
	]);
	await expect(medium.read('b')).rejects.toMatchObject({ code: 'damaged' });
});

it('does not call a row damaged that could not be written', async () => {
	const medium = aMedium();
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('Failed to write blobs (IOError)', 'DataError');
	});
	await expect(medium.swap('a', 0, row(1))).rejects.toMatchObject({ code: 'failed' });
});

it('only reads, and erases if asked, where a newer version has been', async () => {
	const newer = aMedium({ version: 2 });
	await newer.swap('a', 0, row(1));
	newer.close();
	const medium = aMedium({ version: 1 });
	expect(await medium.readAll()).toEqual([{ key: 'a', row: row(1) }]);
	expect(medium.trouble).toBe('newer-version');
	await expect(medium.swap('a', 1, row(2))).rejects.toMatchObject({ code: 'newer-version' });
	await expect(medium.remove('a')).rejects.toMatchObject({ code: 'newer-version' });
	expect(await medium.read('a')).toEqual(row(1));
	await medium.clear();
	expect(await medium.readAll()).toEqual([]);
});

it('gives way to a newer version in another tab, and then never writes', async () => {
	const old = aMedium({ version: 1 });
	await old.swap('a', 0, row(1));
	const newer = aMedium({ version: 2 });
	expect(await newer.swap('a', 1, row(2))).toBe(true);
	await expect(old.swap('a', 2, row(3))).rejects.toMatchObject({ code: 'newer-version' });
	expect(await old.read('a')).toEqual(row(2));
});

it('says `blocked` when an old tab does not give way, and goes on once it has', async () => {
	const opening = indexedDB.open('begleithilfe', 1);
	const stubborn = await new Promise<IDBDatabase>((resolve) => {
		opening.onupgradeneeded = () => opening.result.createObjectStore('cases');
		opening.onsuccess = () => resolve(opening.result);
	});
	const medium = aMedium({ version: 2 });
	await expect(medium.read('a')).rejects.toMatchObject({ code: 'blocked' });
	const closed = vi.spyOn(IDBDatabase.prototype, 'close');
	stubborn.close();
	await vi.waitFor(() => expect(closed).toHaveBeenCalledTimes(2));
	expect(await medium.swap('a', 0, row(1))).toBe(true);
});

it('makes no empty database of a newer one that is gone a moment later', async () => {
	vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
		throw new DOMException('newer', 'VersionError');
	});
	const medium = aMedium();
	expect(await medium.swap('a', 0, row(1))).toBe(true);
	expect(medium.trouble).toBe(null);
});

it('says `unavailable` where there is no database', async () => {
	Reflect.deleteProperty(globalThis, 'indexedDB');
	await expect(aMedium().read('a')).rejects.toEqual(new StorageFailure('unavailable'));
});
