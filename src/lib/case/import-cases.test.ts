import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { importCases } from './import-cases.ts';
import { aCase, aDevice, answered, inDatabase, monday, tuesday } from './testing/builders.ts';
import { fullAfter, fullDisk, noFaults } from './testing/faults.ts';
import type { Case } from './types.ts';

let device: ReturnType<typeof aDevice>;
beforeEach(() => (device = aDevice()));
afterEach(() => {
	noFaults();
	skip.mockClear();
	device.close();
});

const incoming: Case = { ...answered(aCase({ id: 'one' }), 'hours', 20), revision: 9, updatedAt: tuesday };
const skip = vi.fn(() => 'skip' as const);
const copy = () => 'copy' as const;

it('adds what is not here, with its own id and dates', async () => {
	const { store } = await device.tab();
	const { added, skipped, failure } = await importCases(store, [incoming], skip);
	expect({ skipped, failure }).toEqual({ skipped: [], failure: null });
	expect(added).toEqual([{ ...incoming, revision: 1 }]);
	expect((await device.tab()).found).toMatchObject({ cases: added, lost: [] });
});

it('skips without asking what is here already', async () => {
	const { store } = await device.tab();
	await importCases(store, [incoming], skip);
	expect(await importCases(store, [incoming, incoming], skip)).toMatchObject({ added: [], skipped: [{}, {}] });
	expect(skip).not.toHaveBeenCalled();
});

it('never changes a case that is here in another state', async () => {
	const { store } = await device.tab();
	const { case: here } = await store.save(aCase({ id: 'one' }), aCase({ id: 'one', notes: 'mine' }), monday);
	expect(await importCases(store, [incoming], skip)).toMatchObject({ added: [], skipped: [incoming] });
	expect(skip).toHaveBeenCalledWith(incoming, here);
	const { added } = await importCases(store, [incoming], copy);
	expect(added).toMatchObject([{ answers: { hours: 20 }, createdAt: monday, updatedAt: tuesday }]);
	expect(added[0]?.id).not.toBe('one');
	expect(await store.load('one')).toEqual(here);
});

it('asks about two states of one case in the same file', async () => {
	const { store } = await device.tab();
	const older = { ...incoming, notes: 'older' };
	expect(await importCases(store, [incoming, older], skip)).toMatchObject({ added: [{ id: 'one' }], skipped: [older] });
	expect(skip).toHaveBeenCalledTimes(1);
});

it('gives a new id where a damaged case has the old one', async () => {
	const { store } = await device.tab();
	await inDatabase((rows) => rows.put('rubbish', 'one'));
	const { added, failure } = await importCases(store, [incoming], skip);
	expect(failure).toBe(null);
	expect(added).toMatchObject([{ answers: { hours: 20 } }]);
	expect((await store.list()).damaged).toMatchObject([{ id: 'one' }]);
});

it('says why it stopped', async () => {
	const { store } = await device.tab();
	fullDisk();
	expect(await importCases(store, [incoming], skip)).toEqual({ added: [], skipped: [], failure: 'quota' });
});

it('takes all cases of a file or none, wherever the disk is full', async () => {
	const { store } = await device.tab();
	const cases = ['one', 'two', 'three'].map((id) => ({ ...incoming, id }));
	await importCases(store, [{ ...incoming, id: 'two' }], skip);
	fullAfter(1);
	expect(await importCases(store, cases, skip)).toEqual({ added: [], skipped: [], failure: 'quota' });
	expect((await store.list()).cases.map(({ id }) => id)).toEqual(['two']);
	expect(device.localStorage.length).toBe(1);
	noFaults();
	expect(await importCases(store, cases, skip)).toMatchObject({
		added: [{ id: 'one' }, { id: 'three' }],
		failure: null,
	});
	expect((await device.tab()).found).toMatchObject({ cases: [{}, {}, {}], lost: [] });
});

it('stores nothing where another tab takes one of the ids in that moment', async () => {
	const { store } = await device.tab();
	await store.add([{ ...incoming, id: 'two' }]);
	await expect(store.add([incoming, { ...incoming, id: 'two' }])).rejects.toMatchObject({ code: 'conflict' });
	expect((await store.list()).cases.map(({ id }) => id)).toEqual(['two']);
});
