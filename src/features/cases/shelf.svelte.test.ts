import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aCase, aDevice, monday, tuesday } from '#lib/case/testing/builders.ts';
import type { CaseStore } from '#lib/case/types.ts';
import { Shelf } from './shelf.svelte.ts';

let opened: Awaited<ReturnType<ReturnType<typeof aDevice>['tab']>>;
let other: CaseStore;
let device: ReturnType<typeof aDevice>;
vi.mock('#features/open-case/store.ts', () => ({ cases: () => Promise.resolve(opened) }));

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

it('says that another tab has given a case another name, and takes it at the second try', async () => {
	const { case: first } = await other.save(aCase(), { ...aCase(), label: 'before' }, monday);
	const shelf = new Shelf();
	const leave = shelf.start();
	await vi.waitFor(() => expect(shelf.ready).toBe(true));
	const [seen] = shelf.cases;
	await other.save(first, { ...first, label: 'theirs' }, tuesday);
	expect(await shelf.rename(seen!, 'mine')).toBe('conflict');
	expect(shelf.cases.map(({ label }) => label)).toEqual(['theirs']);
	expect(await shelf.rename(shelf.cases[0]!, 'mine')).toBe('done');
	expect(shelf.cases.map(({ label }) => label)).toEqual(['mine']);
	leave();
});

it('shows no list before the cases were read, and none where they cannot be', async () => {
	await other.save(aCase(), { ...aCase(), label: 'before' }, monday);
	const list = opened.store.list.bind(opened.store);
	let refuse: (error: Error) => void = () => undefined;
	vi.spyOn(opened.store, 'list')
		.mockImplementationOnce(() => new Promise((_, reject) => (refuse = reject)))
		.mockImplementation(list);
	vi.stubGlobal('reportError', () => undefined);
	const shelf = new Shelf();
	const leave = shelf.start();
	await vi.waitFor(() => expect(opened.store.list).toHaveBeenCalled());
	expect(shelf.ready).toBe(false);
	expect(shelf.opening.state).toBe('waiting');
	refuse(new Error('unreadable'));
	await vi.waitFor(() => expect(shelf.opening.state).toBe('failed'));
	expect(shelf.ready).toBe(false);
	await shelf.opening.start();
	expect(shelf.ready).toBe(true);
	expect(shelf.cases.map(({ label }) => label)).toEqual(['before']);
	leave();
	vi.unstubAllGlobals();
});
