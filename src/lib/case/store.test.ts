import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IndexedDbMedium } from './indexed-db.ts';
import { seal } from './record.ts';
import { aCase, aDevice, answered, inDatabase, monday, tuesday } from './testing/builders.ts';
import { fullDisk, noFaults } from './testing/faults.ts';

let device: ReturnType<typeof aDevice>;
beforeEach(() => (device = aDevice()));
afterEach(() => {
	noFaults();
	device.close();
});

it('gives back in another tab what was saved', async () => {
	const { store, found } = await device.tab();
	expect(found).toEqual({ cases: [], damaged: [], lost: [], persistent: true, trouble: null });
	const fresh = aCase({ label: 'Frau M.' });
	const saved = await store.save(fresh, answered(fresh, 'status', 'unknown'), tuesday);
	expect(saved.conflicts).toEqual([]);
	expect(saved.case).toMatchObject({ revision: 1, updatedAt: tuesday, answers: { status: 'unknown' } });
	const other = await device.tab();
	expect(other.found.cases).toEqual([saved.case]);
	expect(await other.store.load(fresh.id)).toEqual(saved.case);
});

it('lists the most recently changed first', async () => {
	const { store } = await device.tab();
	const early = aCase();
	const late = aCase();
	await store.save(late, late, tuesday);
	await store.save(early, early, monday);
	expect((await store.list()).cases.map((it) => it.id)).toEqual([late.id, early.id]);
});

it('writes in one transaction where nobody else has written since', async () => {
	const { store } = await device.tab();
	const fresh = aCase();
	const { case: seen } = await store.save(fresh, fresh, monday);
	const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
	await store.save(seen, answered(seen, 'hours', 20), tuesday);
	expect(asked.mock.calls.map(([, mode]) => mode)).toEqual(['readwrite']);
	asked.mockRestore();
});

it('does not write over a row that does not check out, whatever its revision', async () => {
	const { store } = await device.tab();
	const fresh = aCase();
	const { case: seen } = await store.save(fresh, fresh, monday);
	const torn = { ...seal(seen), text: '{"torn":' };
	await inDatabase((rows) => rows.put(torn, seen.id));
	await expect(store.save(seen, answered(seen, 'hours', 20), tuesday)).rejects.toMatchObject({ code: 'damaged' });
	expect((await store.list()).damaged).toMatchObject([{ id: seen.id, raw: torn.text }]);
});

it('keeps what two tabs say to different questions', async () => {
	const [one, two] = [(await device.tab()).store, (await device.tab()).store];
	const fresh = aCase();
	const { case: seen } = await one.save(fresh, fresh, monday);
	await one.save(seen, answered(seen, 'hours', 20), monday);
	const saved = await two.save(seen, answered(seen, 'status', 'yes'), monday);
	expect(saved.case).toMatchObject({ revision: 3, answers: { hours: 20, status: 'yes' } });
	expect(saved.conflicts).toEqual([]);
});

it('writes nothing over what another tab said to the same question, until asked again', async () => {
	const [one, two] = [(await device.tab()).store, (await device.tab()).store];
	const fresh = aCase();
	const { case: seen } = await one.save(fresh, fresh, monday);
	await one.save(seen, answered(seen, 'hours', 20), monday);
	const mine = answered(seen, 'hours', 12);
	const refused = await two.save(seen, mine, monday);
	expect(refused.conflicts).toEqual([{ part: 'answers', key: 'hours', mine: 12, theirs: 20 }]);
	expect(refused.case).toMatchObject({ revision: 2, answers: { hours: 20 } });
	const knowingly = await two.save(refused.case, answered(refused.case, 'hours', 12), monday);
	expect(knowingly.case).toMatchObject({ revision: 3, answers: { hours: 12 } });
});

it('does not bring back a case that another tab removed', async () => {
	const [one, two] = [(await device.tab()).store, (await device.tab()).store];
	const fresh = aCase();
	const { case: seen } = await one.save(fresh, fresh, monday);
	await two.remove(seen.id);
	await expect(one.save(seen, answered(seen, 'hours', 12), monday)).rejects.toMatchObject({ code: 'gone' });
	expect((await device.tab()).found).toMatchObject({ cases: [], lost: [] });
});

it('refuses a new case whose id is taken by another', async () => {
	const { store } = await device.tab();
	const fresh = aCase({ id: 'one' });
	await store.save(fresh, fresh, monday);
	const other = aCase({ id: 'one', guide: 'levy' });
	await expect(store.save(other, other, monday)).rejects.toMatchObject({ code: 'conflict' });
});

it('never writes a case that it could not read back', async () => {
	const { store } = await device.tab();
	const fresh = aCase();
	await expect(store.save(fresh, answered(fresh, 'hours', NaN), monday)).rejects.toMatchObject({ code: 'failed' });
	await expect(store.save(fresh, answered(fresh, '__proto__x', 1), monday)).rejects.toMatchObject({ code: 'failed' });
	expect((await store.list()).cases).toEqual([]);
});

it('tells other tabs what happened, and not itself', async () => {
	const [one, two] = [(await device.tab()).store, (await device.tab()).store];
	const [atOne, atTwo] = [vi.fn(), vi.fn()];
	one.subscribe(atOne);
	const leave = two.subscribe(atTwo);
	const fresh = aCase();
	await one.save(fresh, fresh, monday);
	await one.remove(fresh.id);
	await one.eraseAll();
	await vi.waitFor(() => expect(atTwo).toHaveBeenCalledTimes(3));
	expect(atTwo.mock.calls.flat()).toEqual([
		{ kind: 'saved', id: fresh.id },
		{ kind: 'removed', id: fresh.id },
		{ kind: 'erased' },
	]);
	expect(atOne).not.toHaveBeenCalled();
	leave();
	const later = vi.fn();
	two.subscribe(later);
	await one.save(fresh, fresh, monday);
	await vi.waitFor(() => expect(later).toHaveBeenCalledTimes(1));
	expect(atTwo).toHaveBeenCalledTimes(3);
});

it('does not listen to what it does not understand', async () => {
	const { store } = await device.tab();
	const heard = vi.fn();
	store.subscribe(heard);
	const stranger = new BroadcastChannel('begleithilfe');
	for (const message of [null, 'saved', {}, { kind: 'saved' }, { kind: 'saved', id: 5 }, { kind: 'later' }]) {
		stranger.postMessage(message);
	}
	stranger.postMessage({ kind: 'erased' });
	await vi.waitFor(() => expect(heard).toHaveBeenCalled());
	expect(heard.mock.calls).toEqual([[{ kind: 'erased' }]]);
	stranger.close();
});

it('asks the browser once to keep the data, after the first answer', async () => {
	const persist = vi.fn(async () => false);
	const { store } = await device.tab({ persist });
	const fresh = aCase();
	const { case: empty } = await store.save(fresh, fresh, monday);
	expect(persist).not.toHaveBeenCalled();
	const { case: one } = await store.save(empty, answered(empty, 'hours', 12), monday);
	await store.save(one, answered(one, 'hours', 15), monday);
	expect(persist).toHaveBeenCalledTimes(1);
});

it('asks the browser to keep what was typed into a calculator too', async () => {
	const persist = vi.fn(async () => false);
	const { store } = await device.tab({ persist });
	const fresh = aCase();
	await store.save(fresh, { ...fresh, data: { levy: { year: '2026' } } }, monday);
	expect(persist).toHaveBeenCalledTimes(1);
});

it('erases everything, damaged cases and traces in localStorage included', async () => {
	const { store } = await device.tab();
	const fresh = aCase();
	await store.save(fresh, fresh, monday);
	await inDatabase((rows) => rows.put('rubbish', 'broken'));
	await store.eraseAll();
	expect(device.localStorage.length).toBe(0);
	expect((await device.tab()).found).toMatchObject({ cases: [], damaged: [], lost: [] });
});

it('finishes at the next start an erasure that was cut off', async () => {
	const medium = new IndexedDbMedium();
	const { store } = await device.tab({ medium });
	const fresh = aCase();
	await store.save(fresh, fresh, monday);
	vi.spyOn(medium, 'clear').mockReturnValue(new Promise(() => {}));
	void store.eraseAll();
	expect((await device.tab()).found).toMatchObject({ cases: [], lost: [] });
	expect(device.localStorage.length).toBe(0);
});

it('brings nothing back that another tab says while everything is erased', async () => {
	const medium = new IndexedDbMedium();
	const [one, two] = [(await device.tab({ medium })).store, (await device.tab()).store];
	const fresh = aCase();
	const { case: seen } = await one.save(fresh, fresh, monday);
	const { clear } = medium;
	vi.spyOn(medium, 'clear').mockImplementation(async () => {
		await clear.call(medium);
		await expect(two.save(seen, answered(seen, 'hours', 12), monday)).rejects.toMatchObject({ code: 'gone' });
	});
	await one.eraseAll();
	expect((await device.tab()).found.cases).toEqual([]);
});

it('brings nothing back that one tab removes while another fails to', async () => {
	const medium = new IndexedDbMedium();
	const [one, two, three] = [
		(await device.tab({ medium })).store,
		(await device.tab()).store,
		(await device.tab()).store,
	];
	const fresh = aCase();
	const { case: seen } = await one.save(fresh, fresh, monday);
	vi.spyOn(medium, 'remove').mockImplementation(async (id) => {
		await two.remove(id);
		throw new DOMException('closing', 'InvalidStateError');
	});
	await expect(one.remove(fresh.id)).rejects.toMatchObject({ code: 'closed' });
	await expect(three.save(seen, answered(seen, 'hours', 12), monday)).rejects.toMatchObject({ code: 'gone' });
	expect((await device.tab()).found).toMatchObject({ cases: [], lost: [] });
});

it('still watches over a case that it failed to remove', async () => {
	const { store } = await device.tab();
	const fresh = aCase();
	await store.save(fresh, fresh, monday);
	fullDisk();
	await expect(store.remove(fresh.id)).rejects.toMatchObject({ code: 'quota' });
	noFaults();
	await inDatabase((rows) => rows.clear());
	expect((await device.tab()).found.lost).toEqual([fresh.id]);
});
