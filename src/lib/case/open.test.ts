import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IndexedDbMedium } from './indexed-db.ts';
import { aCase, aDevice, answered, inDatabase, monday, tuesday } from './testing/builders.ts';
import { fullDisk, noFaults } from './testing/faults.ts';

let device: ReturnType<typeof aDevice>;
beforeEach(() => (device = aDevice()));
afterEach(() => {
	noFaults();
	device.close();
});

async function aStoredCase() {
	const { store } = await device.tab();
	const fresh = aCase();
	const { case: seen } = await store.save(fresh, answered(fresh, 'status', 'yes'), monday);
	return { store, seen };
}

describe('a case that the browser has lost', () => {
	it('is noticed at the next start, until the person has read it', async () => {
		const { seen } = await aStoredCase();
		await inDatabase((rows) => rows.clear());
		const { store, found } = await device.tab();
		expect(found).toMatchObject({ cases: [], lost: [seen.id] });
		store.forgetLost(found);
		expect((await device.tab()).found.lost).toEqual([]);
	});

	it('is noticed when it is back in an older state', async () => {
		const { store, seen } = await aStoredCase();
		let old: unknown;
		await inDatabase((rows) => (rows.get(seen.id).onsuccess = (event) => (old = (event.target as IDBRequest).result)));
		await store.save(seen, answered(seen, 'hours', 12), monday);
		await inDatabase((rows) => rows.put(old, seen.id));
		const again = await device.tab();
		expect(again.found).toMatchObject({ lost: [seen.id], cases: [seen] });
		again.store.forgetLost(again.found);
		expect((await device.tab()).found).toMatchObject({ lost: [], cases: [seen] });
	});

	it('is noticed also when the sentinel was lost once in between, and told of it at a start', async () => {
		const { seen } = await aStoredCase();
		device.localStorage.clear();
		expect((await device.tab()).found).toMatchObject({ cases: [seen], lost: [] });
		await inDatabase((rows) => rows.clear());
		expect((await device.tab()).found).toMatchObject({ cases: [], lost: [seen.id] });
	});

	it('comes back by itself from a tab in which it is still open', async () => {
		const { store, seen } = await aStoredCase();
		await inDatabase((rows) => rows.clear());
		const { case: saved } = await store.save(seen, answered(seen, 'hours', 12), tuesday);
		expect(saved).toMatchObject({ revision: 2, answers: { status: 'yes', hours: 12 } });
		expect((await device.tab()).found).toMatchObject({ cases: [saved], lost: [] });
	});

	it('does not come back after everything was erased', async () => {
		const { store, seen } = await aStoredCase();
		await store.eraseAll();
		await expect(store.save(seen, answered(seen, 'hours', 12), monday)).rejects.toMatchObject({ code: 'gone' });
	});
});

describe('a damaged case', () => {
	it('is listed with its text, not overwritten, and removed only when asked', async () => {
		const { store, seen } = await aStoredCase();
		await inDatabase((rows) => rows.put({ revision: 1, text: '{"version":1', sum: '0' }, seen.id));
		const { found } = await device.tab();
		expect(found).toMatchObject({ cases: [], lost: [] });
		expect(found.damaged).toEqual([{ id: seen.id, reason: 'checksum', raw: '{"version":1' }]);
		await expect(store.save(seen, answered(seen, 'hours', 1), monday)).rejects.toMatchObject({ code: 'damaged' });
		await expect(store.load(seen.id)).rejects.toMatchObject({ code: 'damaged' });
		await store.remove(seen.id);
		expect((await device.tab()).found).toMatchObject({ damaged: [], lost: [] });
	});

	it('does not hide the others', async () => {
		const { seen } = await aStoredCase();
		await inDatabase((rows) => rows.put('rubbish', 'other'));
		const { found } = await device.tab();
		expect(found.cases).toEqual([seen]);
		expect(found.damaged).toEqual([{ id: 'other', reason: 'shape', raw: '"rubbish"' }]);
	});
});

describe('without a database', () => {
	it('keeps cases in memory and says so', async () => {
		Reflect.deleteProperty(globalThis, 'indexedDB');
		const { store, found } = await device.tab();
		expect(found).toEqual({ cases: [], damaged: [], lost: [], persistent: false, trouble: 'unavailable' });
		const fresh = aCase();
		const { case: seen } = await store.save(fresh, answered(fresh, 'hours', 12), monday);
		expect(await store.load(seen.id)).toEqual(seen);
		expect(device.localStorage.length).toBe(0);
		await store.remove(seen.id);
		await store.eraseAll();
		expect(await store.list()).toEqual({ cases: [], damaged: [] });
	});

	it('reports no loss of what it could not look for', async () => {
		await aStoredCase();
		Reflect.deleteProperty(globalThis, 'indexedDB');
		expect((await device.tab()).found).toMatchObject({ lost: [], trouble: 'unavailable' });
	});

	it('does not claim to have erased what it could not reach', async () => {
		const { seen } = await aStoredCase();
		const broken = new IndexedDbMedium();
		vi.spyOn(broken, 'readAll').mockRejectedValue(new DOMException('', 'UnknownError'));
		const { store, found } = await device.tab({ medium: broken });
		expect(found).toMatchObject({ persistent: false, trouble: 'closed' });
		await expect(store.eraseAll()).rejects.toMatchObject({ code: 'closed' });
		expect((await device.tab()).found.cases).toEqual([seen]);
	});
});

it('reads what a newer version left, never writes to it, and can erase it', async () => {
	const { seen } = await aStoredCase();
	device.close();
	const newer = await device.tab({ medium: new IndexedDbMedium({ version: 2 }) });
	newer.store.close();
	const { store, found } = await device.tab();
	expect(found).toMatchObject({ cases: [seen], persistent: true, trouble: 'newer-version' });
	await expect(store.save(seen, answered(seen, 'hours', 1), monday)).rejects.toMatchObject({ code: 'newer-version' });
	await store.eraseAll();
	expect((await device.tab()).found).toMatchObject({ cases: [], lost: [], trouble: 'newer-version' });
});

it('keeps everything when the disk is full, and takes it when there is room again', async () => {
	const { store, seen } = await aStoredCase();
	fullDisk();
	const mine = answered(seen, 'hours', 12);
	await expect(store.save(seen, mine, monday)).rejects.toMatchObject({ code: 'quota' });
	await expect(store.eraseAll()).rejects.toMatchObject({ code: 'quota' });
	expect((await store.list()).cases).toEqual([seen]);
	noFaults();
	expect((await device.tab()).found).toMatchObject({ cases: [seen], lost: [] });
	expect((await store.save(seen, mine, monday)).case.answers).toEqual(mine.answers);
});

it('works without localStorage', async () => {
	const { store } = await device.tab({ localStorage: null });
	const fresh = aCase();
	const { case: seen } = await store.save(fresh, fresh, monday);
	expect((await device.tab({ localStorage: null })).found).toMatchObject({ cases: [seen], lost: [] });
});

it('survives a localStorage that throws', async () => {
	const hostile = new Proxy({} as Storage, {
		get() {
			throw new DOMException('denied', 'SecurityError');
		},
	});
	const { store } = await device.tab({ localStorage: hostile });
	const fresh = aCase();
	await store.save(fresh, fresh, monday);
	await store.eraseAll();
	expect(await store.list()).toEqual({ cases: [], damaged: [] });
});

describe('what was removed on purpose', () => {
	it.each(['remove', 'erase'])('is not called lost where a killed browser has forgotten that: %s', async (how) => {
		const { store, seen } = await aStoredCase();
		const known = [...Array(device.localStorage.length).keys()].map((index) => device.localStorage.key(index) ?? '');
		const before = known.map((key) => [key, device.localStorage.getItem(key) ?? ''] as const);
		await (how === 'erase' ? store.eraseAll() : store.remove(seen.id));
		for (const [key, value] of before) device.localStorage.setItem(key, value);
		expect((await device.tab()).found).toMatchObject({ cases: [], damaged: [], lost: [], trouble: null });
	});

	it('may come back from a file, and is missed again when that is lost', async () => {
		const { store, seen } = await aStoredCase();
		await store.eraseAll();
		const [again] = await store.add([seen]);
		expect((await device.tab()).found).toMatchObject({ cases: [again], lost: [] });
		await inDatabase((rows) => rows.clear());
		expect((await device.tab()).found.lost).toEqual([seen.id]);
	});
});

it('erasing leaves no noise behind, and noise is no case', async () => {
	const { store } = await aStoredCase();
	await store.eraseAll();
	await inDatabase((rows) => {
		rows.put('\u0123', '~noise-1');
		const asked = rows.getAllKeys();
		asked.onsuccess = () => expect(asked.result).toEqual(['!removed', '~noise-1']);
	});
	expect((await device.tab()).found).toMatchObject({ cases: [], damaged: [] });
});
