import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CaseSession } from '#lib/case/case-session.svelte.ts';
import { aCase, aDevice, tuesday } from '#lib/case/testing/builders.ts';
import { fullDisk, noFaults } from '#lib/case/testing/faults.ts';
import type { Case, Json } from '#lib/case/types.ts';
import { dropAside, takeAside } from './aside.ts';
import { Draft } from './draft.svelte.ts';

type Fields = Record<string, string>;
const empty: Fields = { price: '', income: '', year: '2026' };
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

/** A tab with a form, as a page has it. */
async function aTab(it?: Case, { typed = empty, active = true }: { typed?: Fields; active?: boolean } = {}) {
	const { store } = await device.tab();
	const session = it && new CaseSession(store, it, () => tuesday);
	await session?.ready;
	let entry = $state({ ...empty });
	const draft = new Draft('vehicle', {
		typed: () => $state.snapshot(entry),
		show: (data) => (entry = { ...(data as Fields) }),
	});
	draft.active = active;
	entry = { ...typed };
	draft.open(session);
	end.push(
		$effect.root(() => {
			$effect(() => draft.follow());
		}),
	);
	flushSync();
	const type = (fields: Fields) => {
		Object.assign(entry, fields);
		flushSync();
	};
	return {
		draft,
		session,
		store,
		type,
		form: () => $state.snapshot(entry),
		stored: async () => held((await store.list()).cases[0]),
	};
}

const held = (it: Case | undefined): Json | undefined => it?.data.vehicle;
/** A case that is stored, with what was typed. */
async function aStoredCase(vehicle?: Fields): Promise<Case> {
	const { store } = await device.tab();
	const it = aCase({ data: vehicle ? { vehicle } : {} });
	return (await store.save(it, it, tuesday)).case;
}

describe('in one tab', () => {
	it('stores nothing before something is typed, and says so only once it is stored', async () => {
		const { draft, type, stored } = await aTab(await aStoredCase());
		await draft.flush();
		expect(await stored()).toBeUndefined();
		type({ price: '22' });
		expect(draft.saved).toBe('saving');
		await draft.flush();
		expect(draft.saved).toBe('saved');
		expect(await stored()).toEqual({ ...empty, price: '22' });
		type({ price: '' });
		await draft.flush();
		expect(await stored()).toEqual(empty);
	});

	it('stores by itself once typing pauses', async () => {
		const { type, stored } = await aTab(await aStoredCase());
		type({ price: '2' });
		type({ price: '22' });
		await vi.waitFor(async () => expect(await stored()).toMatchObject({ price: '22' }), { timeout: 5000 });
	});

	it('keeps the fields that were typed before the case was known, and takes the others from it', async () => {
		const it = await aStoredCase({ ...empty, price: '1', income: '2' });
		const { draft, form, stored } = await aTab(it, { typed: { ...empty, price: '9' } });
		expect(form()).toEqual({ ...empty, price: '9', income: '2' });
		expect(draft.disputes).toEqual([]);
		await draft.flush();
		expect(await stored()).toEqual({ ...empty, price: '9', income: '2' });
	});

	it('without a case nothing is stored, and it is not said to be', async () => {
		const { draft, type, stored } = await aTab();
		type({ price: '22' });
		await draft.flush();
		draft.leave();
		expect(await stored()).toBeUndefined();
		expect([draft.saved, draft.waits, takeAside('vehicle', null)]).toEqual(['idle', false, undefined]);
	});

	it('says that a write failed, keeps what was typed, and stores all of it at the next try', async () => {
		const { draft, session, type, form, stored } = await aTab(await aStoredCase());
		fullDisk();
		type({ price: '22' });
		await draft.flush();
		expect([draft.saved, draft.failed, session!.failure]).toEqual(['unsaved', true, 'quota']);
		type({ price: '223' });
		await draft.flush();
		expect([draft.saved, form().price, draft.disputes]).toEqual(['unsaved', '223', []]);
		expect(await stored()).toBeUndefined();
		noFaults();
		await session!.retry();
		flushSync();
		expect([draft.saved, draft.failed]).toEqual(['saved', false]);
		expect(await stored()).toMatchObject({ price: '223' });
	});

	it('says that the case was deleted elsewhere, and can go on as a new one', async () => {
		const { draft, session, type, stored } = await aTab(await aStoredCase());
		await (await device.tab()).store.remove(session!.case.id);
		type({ price: '22' });
		await draft.flush();
		await vi.waitFor(() => expect([draft.saved, session!.failure]).toEqual(['unsaved', 'gone']));
		await session!.saveAsNew();
		expect([draft.saved, await stored()]).toEqual(['saved', { ...empty, price: '22' }]);
	});

	it('is stored only as long as the person wants it', async () => {
		const { draft, type, stored } = await aTab(await aStoredCase(), { active: false });
		type({ price: '22' });
		await draft.flush();
		expect(await stored()).toBeUndefined();
		draft.start();
		flushSync();
		await draft.flush();
		expect(await stored()).toMatchObject({ price: '22' });
		expect(await draft.drop()).toBe(true);
		expect(await stored()).toBeNull();
		type({ price: '23' });
		await draft.flush();
		expect(await stored()).toBeNull();
	});
});

describe('when the page ends before it was stored', () => {
	it('is there again in the same tab, also where the store was failing', async () => {
		const it = await aStoredCase();
		for (const failing of [false, true]) {
			const { draft, type } = await aTab(it);
			if (failing) fullDisk();
			type({ price: failing ? '33' : '22' });
			if (failing) await draft.flush();
			draft.leave();
			noFaults();
			const key = `begleithilfe-typed-vehicle ${it.id}`;
			const aside = sessionStorage.getItem(key)!;
			draft.close();
			sessionStorage.setItem(key, aside);
			const next = await aTab(it);
			expect([next.form().price, next.draft.disputes]).toEqual([failing ? '33' : '22', []]);
			await next.draft.flush();
			next.draft.close();
		}
	});

	it('does not come back once it is stored, in another case, or once it is dropped', async () => {
		const it = await aStoredCase();
		const { draft, type } = await aTab(it);
		type({ price: '22' });
		draft.leave();
		await draft.flush();
		flushSync();
		await vi.waitFor(() => expect(sessionStorage.length).toBe(0));
		type({ price: '23' });
		draft.leave();
		dropAside('another');
		expect(sessionStorage.length).toBe(1);
		dropAside(it.id);
		expect(sessionStorage.length).toBe(0);
	});
});

it('what was put aside for one case is not lost where another one is opened meanwhile', async () => {
	const [it, other] = [await aStoredCase(), await aStoredCase()];
	const { draft, type } = await aTab(it);
	fullDisk();
	type({ price: '22' });
	draft.leave();
	noFaults();
	expect((await aTab(other)).form().price).toBe('');
	expect((await aTab(it)).form().price).toBe('22');
});

describe('in two tabs', () => {
	async function two(vehicle?: Fields) {
		const it = await aStoredCase(vehicle);
		return [await aTab(it), await aTab(it)] as const;
	}

	it.each([undefined, { ...empty, year: '2025' }])(
		'merges different fields, each shown in both (%o)',
		async (before) => {
			const [one, other] = await two(before);
			one.type({ price: '22' });
			other.type({ income: '2300' });
			await Promise.all([one.draft.flush(), other.draft.flush()]);
			const both = { ...empty, ...before, price: '22', income: '2300' };
			await vi.waitFor(async () => {
				flushSync();
				expect([one.form(), other.form(), await one.stored()]).toEqual([both, both, both]);
			});
			expect([one.draft.disputes, other.draft.disputes]).toEqual([[], []]);
		},
	);

	it('takes back nothing that another tab has stored while this one was about to hear of it', async () => {
		const [one, other] = await two({ ...empty, price: '1' });
		const load = one.store.load.bind(one.store);
		let open: () => void = () => undefined;
		const gate = new Promise<void>((resolve) => (open = resolve));
		const hearing = vi.spyOn(one.store, 'load').mockImplementation(async (id) => {
			await gate;
			return load(id);
		});
		other.type({ income: '5' });
		await other.draft.flush();
		await vi.waitFor(() => expect(hearing).toHaveBeenCalled());
		one.type({ price: '22' });
		const flushing = one.draft.flush();
		open();
		await flushing;
		expect(await one.stored()).toEqual({ ...empty, price: '22', income: '5' });
		flushSync();
		expect(one.form()).toEqual({ ...empty, price: '22', income: '5' });
	});

	/** Both have typed a price; the first one is stored. */
	async function disputed() {
		const [one, other] = await two();
		one.type({ price: '1' });
		await one.draft.flush();
		other.type({ price: '2', income: '5' });
		await other.draft.flush();
		await vi.waitFor(() => {
			flushSync();
			expect(other.draft.disputes).toEqual([{ path: ['price'], mine: '2', theirs: '1' }]);
			expect(one.draft.disputes).toEqual([{ path: ['price'], mine: '1', theirs: '2' }]);
		});
		await vi.waitFor(async () => expect(await one.stored()).toMatchObject({ price: '1', income: '5' }));
		expect([one.form().price, other.form().price]).toEqual(['1', '2']);
		expect(other.draft.saved).toBe('saving');
		return [one, other] as const;
	}

	it.each([
		[0, 'mine', '1'],
		[0, 'theirs', '2'],
		[1, 'mine', '2'],
		[1, 'theirs', '1'],
	] as const)('asks both about the same field; tab %i decides: %s', async (who, side, holds) => {
		const tabs = await disputed();
		tabs[who].draft.decide(tabs[who].draft.disputes, side);
		await vi.waitFor(async () => {
			flushSync();
			expect(tabs.map(({ form }) => form().price)).toEqual([holds, holds]);
			expect(tabs.map(({ draft }) => draft.disputes)).toEqual([[], []]);
			expect(await tabs[0].stored()).toMatchObject({ price: holds });
		});
	});

	it('the question ends in the other tab when the one that asked is closed', async () => {
		const [one, other] = await disputed();
		other.draft.close();
		await vi.waitFor(() => expect(one.draft.disputes).toEqual([]));
		expect(await one.stored()).toMatchObject({ price: '1', income: '5' });
	});

	it('what is dropped in one is no longer stored in the other', async () => {
		const [one, other] = await two({ ...empty, price: '22' });
		await one.draft.drop();
		await vi.waitFor(() => {
			flushSync();
			expect(other.draft.active).toBe(false);
		});
		expect(other.form().price).toBe('22');
	});
});
