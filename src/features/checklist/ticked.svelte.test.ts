import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CaseSession } from '#lib/case/case-session.svelte.ts';
import { aCase, aDevice, tuesday } from '#lib/case/testing/builders.ts';
import { fullDisk, noFaults } from '#lib/case/testing/faults.ts';
import type { Case } from '#lib/case/types.ts';
import { guide } from '#lib/rules/guides.ts';
import { OpenCase } from '#features/open-case/open-case.ts';
import { Ticked } from './ticked.svelte.ts';

vi.mock('#features/open-case/store.ts', () => ({ cases: () => Promise.reject(new Error('no store')) }));
let device: ReturnType<typeof aDevice>;
let end: (() => void)[] = [];

beforeEach(() => {
	device = aDevice();
	sessionStorage.clear();
});
afterEach(() => {
	noFaults();
	for (const each of end) each();
	end = [];
	device.close();
});

/** A tab that shows the check list of this case. */
async function aTab(it: Case) {
	const { store } = await device.tab();
	const session = new CaseSession(store, it, () => tuesday);
	await session.ready;
	const ticked = new Ticked(new OpenCase(session, await guide('person', '2026-11-22'), {}));
	end.push(
		$effect.root(() => {
			$effect(() => ticked.draft.follow());
		}),
	);
	flushSync();
	return { ticked, session, stored: async () => (await store.list()).cases[0]?.ticks };
}

async function twoTabs(ticks: Record<string, boolean> = {}) {
	const { store } = await device.tab();
	const { case: it } = await store.save(aCase({ ticks }), aCase({ ticks }), tuesday);
	return [await aTab(it), await aTab(it)] as const;
}

it('both tabs show what was ticked in either', async () => {
	const [one, other] = await twoTabs({ kept: true });
	one.ticked.change('a', true);
	other.ticked.change('b', true);
	await vi.waitFor(async () => {
		flushSync();
		const both = { kept: true, a: true, b: true };
		expect(await one.stored()).toEqual(both);
		for (const { ticked } of [one, other])
			expect(Object.keys(both).map((key) => ticked.isDone(key))).toEqual([true, true, true]);
	});
	expect([one.ticked.draft.disputes, other.ticked.draft.disputes]).toEqual([[], []]);
});

it('a box that could not be stored stays as it was set, and is stored at the next try', async () => {
	const [one, other] = await twoTabs({ a: false });
	one.ticked.change('a', true);
	await one.ticked.draft.flush();
	await vi.waitFor(() => {
		flushSync();
		expect(other.ticked.isDone('a')).toBe(true);
	});
	fullDisk();
	other.ticked.change('a', false);
	other.ticked.change('b', true);
	await vi.waitFor(() => expect(other.ticked.draft.saved).toBe('unsaved'));
	expect([other.ticked.isDone('a'), other.ticked.draft.failed]).toEqual([false, true]);
	noFaults();
	await other.session.retry();
	await vi.waitFor(async () => {
		flushSync();
		expect(await one.stored()).toEqual({ a: false, b: true });
		expect(one.ticked.isDone('a')).toBe(false);
	});
});

it('a box that two tabs have set differently is asked about in both', async () => {
	const [one, other] = await twoTabs();
	one.ticked.change('a', true);
	// Ticked, and taken away again before it was stored.
	other.ticked.change('a', false);
	await vi.waitFor(() => {
		flushSync();
		const asked = [...one.ticked.draft.disputes, ...other.ticked.draft.disputes];
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.every(({ path }) => path[0] === 'a')).toBe(true);
	});
	const [asking] = [one, other].filter(({ ticked }) => ticked.draft.disputes.length > 0);
	asking!.ticked.draft.decide(asking!.ticked.draft.disputes, 'mine');
	const holds = asking!.ticked.isDone('a');
	await vi.waitFor(async () => {
		flushSync();
		expect([one.ticked.isDone('a'), other.ticked.isDone('a'), (await one.stored())?.a]).toEqual([holds, holds, holds]);
		expect([one.ticked.draft.disputes, other.ticked.draft.disputes]).toEqual([[], []]);
	});
});
