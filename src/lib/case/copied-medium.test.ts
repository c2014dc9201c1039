import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageFailure } from './failure.ts';
import { IndexedDbMedium } from './indexed-db.ts';
import { seal } from './record.ts';
import { aCase, aDevice, answered, inDatabase, monday, someCopies, tuesday } from './testing/builders.ts';
import { fullDisk, noFaults } from './testing/faults.ts';

let device: ReturnType<typeof aDevice>;
let copies: ReturnType<typeof someCopies>;
beforeEach(() => {
	device = aDevice();
	copies = someCopies();
});
afterEach(() => {
	noFaults();
	device.close();
});

async function aStoredCase() {
	const { store } = await device.tab({ copies });
	const fresh = aCase();
	const { case: first } = await store.save(fresh, fresh, monday);
	const { case: seen } = await store.save(first, answered(first, 'status', 'yes'), tuesday);
	return { store, first, seen };
}

describe('a case of which there is a copy', () => {
	it('comes back at the next start after the database was lost, and nothing is called lost', async () => {
		const { seen } = await aStoredCase();
		await inDatabase((rows) => rows.clear());
		expect((await device.tab({ copies })).found).toMatchObject({ cases: [seen], lost: [], damaged: [] });
	});

	it('comes back when everything beside the copies is gone', async () => {
		const { seen } = await aStoredCase();
		await inDatabase((rows) => rows.clear());
		device.localStorage.clear();
		expect((await device.tab({ copies, localStorage: null })).found.cases).toEqual([seen]);
	});

	it('takes the place of an older state, not of a newer one', async () => {
		const { first, seen } = await aStoredCase();
		await inDatabase((rows) => rows.put(seal(first), seen.id));
		expect((await device.tab({ copies })).found).toMatchObject({ cases: [seen], lost: [] });
		copies.rows.set(seen.id, seal(first));
		expect((await device.tab({ copies, localStorage: null })).found.cases).toEqual([seen]);
	});

	it('takes the place of one that does not check out', async () => {
		const { seen } = await aStoredCase();
		await inDatabase((rows) => rows.put({ ...seal(seen), text: '{"torn":' }, seen.id));
		expect((await device.tab({ copies })).found).toMatchObject({ cases: [seen], damaged: [] });
	});

	it('stays what it is where the copy does not check out either', async () => {
		const { seen } = await aStoredCase();
		const torn = { ...seal(seen), text: '{"torn":' };
		await inDatabase((rows) => rows.put(torn, seen.id));
		copies.rows.set(seen.id, { ...torn, revision: 9 });
		expect((await device.tab({ copies })).found.damaged).toMatchObject([{ id: seen.id, raw: torn.text }]);
	});
});

describe('a copy', () => {
	it('does not bring back what the person removed or erased', async () => {
		const { store, seen } = await aStoredCase();
		const late = seal(seen);
		await store.remove(seen.id);
		expect(copies.rows.size).toBe(0);
		copies.rows.set(seen.id, late);
		expect((await device.tab({ copies })).found.cases).toEqual([]);
		expect(copies.rows.size).toBe(0);
		const other = await aStoredCase();
		await other.store.eraseAll();
		expect(copies.rows.size).toBe(0);
		expect((await device.tab({ copies })).found.cases).toEqual([]);
	});

	it('is not made of what the database refused', async () => {
		const { store, seen } = await aStoredCase();
		fullDisk();
		await expect(store.save(seen, answered(seen, 'hours', 20), tuesday)).rejects.toMatchObject({ code: 'quota' });
		expect(copies.rows.get(seen.id)).toEqual(seal(seen));
	});

	it('that cannot be made or read is no failure; one that cannot be removed is', async () => {
		const broken = async () => Promise.reject(new DOMException('no', 'UnknownError'));
		const { store } = await device.tab({ copies: { ...copies, put: broken, keys: broken, remove: broken } });
		const fresh = aCase();
		const { case: seen } = await store.save(fresh, fresh, monday);
		expect(await store.load(seen.id)).toEqual(seen);
		await expect(store.remove(seen.id)).rejects.toThrow(StorageFailure);
		expect(await store.load(seen.id)).toEqual(seen);
	});

	it('is not read where the database has everything that it must have', async () => {
		await aStoredCase();
		const read = vi.spyOn(copies, 'read');
		await device.tab({ copies });
		expect(read).not.toHaveBeenCalled();
	});
});

describe('where the database cannot be opened', () => {
	const closed = () => {
		const broken = new IndexedDbMedium({ patience: 50 });
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('Internal error opening backing store', 'UnknownError');
		});
		return broken;
	};
	afterEach(() => void vi.restoreAllMocks());

	it('cases come from the copies, and answers are kept there until it opens again', async () => {
		const { seen } = await aStoredCase();
		const { store, found } = await device.tab({ copies, medium: closed() });
		expect(found).toMatchObject({ cases: [seen], lost: [], persistent: true, trouble: 'closed' });
		const { case: later } = await store.save(seen, answered(seen, 'hours', 12), tuesday);
		const [fresh] = await store.add([aCase({ id: 'fresh' })]);
		vi.restoreAllMocks();
		const again = (await device.tab({ copies })).found;
		expect(again).toMatchObject({ lost: [], damaged: [], trouble: null });
		expect(again.cases).toEqual(expect.arrayContaining([later, fresh]));
	});

	it('nobody is told that something is gone which lies in the database', async () => {
		const { seen } = await aStoredCase();
		const { store } = await device.tab({ copies, medium: closed() });
		await expect(store.remove(seen.id)).rejects.toMatchObject({ code: 'closed' });
		await expect(store.eraseAll()).rejects.toMatchObject({ code: 'closed' });
		expect(copies.rows.size).toBe(0);
		vi.restoreAllMocks();
		expect((await device.tab({ copies })).found).toMatchObject({ cases: [seen], lost: [] });
	});

	it('two saves at a time do not overwrite each other', async () => {
		const { seen } = await aStoredCase();
		const { store } = await device.tab({ copies, medium: closed() });
		await Promise.all([
			store.save(seen, answered(seen, 'hours', 12), tuesday),
			store.save(seen, answered(seen, 'land', 'berlin'), tuesday),
		]);
		expect((await store.load(seen.id))?.answers).toEqual({ ...seen.answers, hours: 12, land: 'berlin' });
	});

	it('cases are kept in memory where the copies cannot be read either', async () => {
		await aStoredCase();
		const broken = { ...copies, keys: () => Promise.reject(new Error('no')) };
		const { found } = await device.tab({ copies: broken, medium: closed() });
		expect(found).toMatchObject({ cases: [], persistent: false, trouble: 'closed' });
	});

	it('erasing takes the copies away where there is no database at all', async () => {
		await aStoredCase();
		Reflect.deleteProperty(globalThis, 'indexedDB');
		for (const keys of [copies.keys, () => Promise.reject(new Error('no'))]) {
			const { store, found } = await device.tab({ copies: { ...copies, keys } });
			expect(found.trouble).toBe('unavailable');
			await store.eraseAll();
			expect(copies.rows.size).toBe(0);
		}
	});
});
