import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CaseSession } from './case-session.svelte.ts';
import { aCase, aDevice, answered, inDatabase, monday, tuesday } from './testing/builders.ts';
import { delay, fullDisk, noFaults } from './testing/faults.ts';
import type { Case } from './types.ts';

let device: ReturnType<typeof aDevice>;
beforeEach(() => (device = aDevice()));
afterEach(() => {
	noFaults();
	device.close();
});

async function aSession(opened: Case = aCase()) {
	const { store } = await device.tab();
	return { store, session: new CaseSession(store, opened, () => tuesday) };
}

it('stores nothing before the first answer', async () => {
	const { store, session } = await aSession();
	expect((await store.list()).cases).toEqual([]);
	expect(await session.record('status', 'yes')).toBe(true);
	expect((await store.list()).cases).toEqual([session.case]);
	expect(session.case).toMatchObject({ revision: 1, createdAt: monday, updatedAt: tuesday });
});

it('shows an answer only once it is stored, and says so on the way', async () => {
	const { session } = await aSession();
	const states: string[] = [];
	const stop = $effect.root(() => {
		$effect(() => void states.push(`${session.saved}: ${Object.keys(session.answers).join()}`));
	});
	flushSync();
	delay('readwrite', 1, 20);
	const recorded = session.record('status', 'yes');
	await vi.waitFor(() => expect(states).toHaveLength(2), { interval: 2 });
	await recorded;
	flushSync();
	expect(states).toEqual(['idle: ', 'saving: ', 'saved: status']);
	stop();
});

it('keeps what could not be saved, and saves it with the next answer', async () => {
	const { store, session } = await aSession();
	await session.record('status', 'yes');
	fullDisk();
	expect(await session.record('hours', 12)).toBe(false);
	expect([session.saved, session.failure]).toEqual(['unsaved', 'quota']);
	expect(session.answers).toEqual({ status: 'yes', hours: 12 });
	expect(await session.retry()).toBe(false);
	noFaults();
	expect(await session.record('land', 'berlin')).toBe(true);
	expect([session.saved, session.failure]).toEqual(['saved', null]);
	expect((await store.list()).cases[0]?.answers).toEqual({ status: 'yes', hours: 12, land: 'berlin' });
});

it('builds a second tap on the first, without waiting', async () => {
	const { session } = await aSession();
	const all = [
		session.record('a', 0),
		session.record('a', 1),
		session.record('b', 2),
		session.amend(() => ({ ticks: { form: true } })),
		session.enter('levy', () => [1]),
	];
	expect(await Promise.all(all)).toEqual([true, true, true, true, true]);
	expect(session.case).toMatchObject({
		answers: { a: 1, b: 2 },
		ticks: { form: true },
		data: { levy: [1] },
		revision: 5,
	});
});

it('takes copies of what the screen goes on changing', async () => {
	const { store, session } = await aSession();
	const chosen = $state(['car']);
	await session.record('helps', chosen);
	chosen.push('home');
	expect(session.answers).toEqual({ helps: ['car'] });
	await session.record('helps', chosen);
	expect((await store.list()).cases[0]?.answers).toEqual({ helps: ['car', 'home'] });
});

it('drops what a replay dropped, and changes names and notes', async () => {
	const { store, session } = await aSession(answered(aCase(), 'status', 'yes'));
	await session.record('hours', 12);
	await session.replaceAnswers(({ hours }) => ({ hours: hours! }));
	await session.amend(() => ({ label: 'Frau M.', notes: 'call', verdicts: { wohnungshilfen: 'likely' } }));
	expect((await store.list()).cases).toEqual([session.case]);
	expect(session.case).toMatchObject({ answers: { hours: 12 }, label: 'Frau M.', notes: 'call', revision: 3 });
});

it('shows what another tab says, and a conflict where both said something else', async () => {
	const { session: one } = await aSession();
	await one.record('status', 'yes');
	const { session: two } = await aSession(one.case);
	await two.record('hours', 12);
	await vi.waitFor(() => expect(one.answers).toEqual({ status: 'yes', hours: 12 }));
	expect(one.saved).toBe('saved');

	fullDisk();
	await one.record('hours', 15);
	noFaults();
	await two.record('hours', 20);
	await vi.waitFor(() => expect(one.conflicts).toEqual([{ part: 'answers', key: 'hours', mine: 15, theirs: 20 }]));
	expect(one.answers).toEqual({ status: 'yes', hours: 20 });
	expect(await one.record('hours', 15)).toBe(true);
	expect(one.conflicts).toEqual([]);
	await vi.waitFor(() => expect(two.answers).toMatchObject({ hours: 15 }));
});

it('catches up with what another tab did before it listened', async () => {
	const { session: one } = await aSession();
	await one.record('status', 'yes');
	const seen = one.case;
	await one.record('hours', 12);
	const { session: two } = await aSession(seen);
	await two.ready;
	expect(two.answers).toEqual({ status: 'yes', hours: 12 });
	expect(two.saved).toBe('idle');

	await one.record('hours', 15);
	const { session: three } = await aSession(seen);
	expect(await three.record('land', 'BE')).toBe(true);
	expect(three.answers).toEqual({ status: 'yes', hours: 15, land: 'BE' });
});

it('notices that another tab removed its case, keeps the answers, and can go on as a new one', async () => {
	const { session } = await aSession();
	await session.record('status', 'yes');
	const { store: other } = await aSession();
	await other.remove(session.case.id);
	await vi.waitFor(() => expect(session.failure).toBe('gone'));
	expect(session.answers).toEqual({ status: 'yes' });
	expect(await session.record('hours', 12)).toBe(false);
	expect(await session.saveAsNew()).toBe(true);
	expect((await other.list()).cases).toEqual([session.case]);
	expect(session.case).toMatchObject({ revision: 1, answers: { status: 'yes', hours: 12 } });
});

it('leaves a damaged case alone, and can go on as a new one', async () => {
	const { store, session } = await aSession();
	await session.record('status', 'yes');
	const damaged = session.case.id;
	await inDatabase((rows) => rows.put('rubbish', damaged));
	expect(await session.record('hours', 12)).toBe(false);
	expect(session.failure).toBe('damaged');
	expect(await session.saveAsNew()).toBe(true);
	expect(await store.list()).toMatchObject({ cases: [session.case], damaged: [{ id: damaged }] });
});

it('hears nothing more once closed', async () => {
	const { session: one } = await aSession();
	await one.record('status', 'yes');
	const { session: two } = await aSession(one.case);
	const { session: three } = await aSession(one.case);
	one.close();
	await two.record('hours', 12);
	await vi.waitFor(() => expect(three.answers).toMatchObject({ hours: 12 }));
	expect(one.answers).toEqual({ status: 'yes' });
});

it('goes on after a change that could not even be read', async () => {
	const { session } = await aSession();
	const broken = {
		get label(): string {
			throw new Error('no label');
		},
	};
	await expect(session.amend(() => broken)).rejects.toThrow('no label');
	expect(await session.record('status', 'yes')).toBe(true);
});

it('is not gone, if it was not stored yet when another tab erased everything', async () => {
	const { session } = await aSession();
	const { store: other } = await aSession();
	const heard = vi.fn();
	(await device.tab()).store.subscribe(heard);
	await other.eraseAll();
	await vi.waitFor(() => expect(heard).toHaveBeenCalled());
	expect(session.failure).toBe(null);
	expect(await session.record('status', 'yes')).toBe(true);
});
