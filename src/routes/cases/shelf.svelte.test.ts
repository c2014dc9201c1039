import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aCase, aDevice, monday, tuesday } from '#lib/case/testing/builders.ts';
import type { CaseStore } from '#lib/case/types.ts';
import { Shelf } from './shelf.svelte.ts';

let opened: Awaited<ReturnType<ReturnType<typeof aDevice>['tab']>>;
let other: CaseStore;
let device: ReturnType<typeof aDevice>;
vi.mock('../store.ts', () => ({ cases: () => Promise.resolve(opened) }));

beforeEach(async () => {
	device = aDevice();
	opened = await device.tab();
	({ store: other } = await device.tab());
});
afterEach(() => {
	vi.restoreAllMocks();
	device.close();
});

it('follows what another tab does, also while the cases are being read', async () => {
	const { case: first } = await other.save(aCase(), { ...aCase(), label: 'before' }, monday);
	const list = opened.store.list.bind(opened.store);
	vi.spyOn(opened.store, 'list').mockImplementationOnce(async () => {
		const before = await list();
		await other.save(first, { ...first, label: 'meanwhile' }, tuesday);
		await new Promise((done) => setTimeout(done, 50));
		return before;
	});
	const shelf = new Shelf();
	const leave = shelf.start();
	await vi.waitFor(() => expect(shelf.ready).toBe(true));
	expect(shelf.cases.map(({ label }) => label)).toEqual(['meanwhile']);
	await other.remove(first.id);
	await vi.waitFor(() => expect(shelf.cases).toEqual([]));
	leave();
	await other.save(aCase(), { ...aCase(), label: 'afterwards' }, tuesday);
	await new Promise((done) => setTimeout(done, 50));
	expect(shelf.cases).toEqual([]);
});
