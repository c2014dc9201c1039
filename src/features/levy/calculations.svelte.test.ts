import 'fake-indexeddb/auto';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyLevy, levyData, readLevy, type LevyEntry } from '#lib/case/levy-case.ts';
import { aDevice } from '#lib/case/testing/builders.ts';
import type { CaseStore } from '#lib/case/types.ts';
import { remember, remembered } from '#features/open-case/current-case.ts';
import { Calculations } from './calculations.svelte.ts';

let device: ReturnType<typeof aDevice>;
let store: CaseStore;
vi.mock('#features/open-case/store.ts', () => ({ cases: async () => ({ store }) }));

const empty = emptyLevy('2025');
let end: (() => void)[] = [];

/** The page: a form, and the calculations of this tab. */
function aPage(typed: Partial<LevyEntry> = {}) {
	let entry = $state({ ...empty });
	const calculations = new Calculations(
		{ typed: () => $state.snapshot(entry), show: (shown) => (entry = shown) },
		emptyLevy('2025'),
	);
	entry = { ...empty, ...typed };
	end.push(
		$effect.root(() => {
			$effect(() => calculations.draft.follow());
		}),
	);
	const type = async (jobs: string) => {
		entry.jobs = jobs;
		flushSync();
		await calculations.draft.flush();
	};
	return { calculations, type, form: () => $state.snapshot(entry) };
}
const stored = async () => (await store.list()).cases;

beforeEach(async () => {
	device = aDevice();
	sessionStorage.clear();
	({ store } = await device.tab());
});
afterEach(() => {
	for (const each of end) each();
	end = [];
	device.close();
});

describe('the calculations of this device', () => {
	it('begin with the first change, and are there again in the same tab', async () => {
		const { calculations, type } = aPage();
		await calculations.open();
		await calculations.draft.flush();
		expect(await stored()).toEqual([]);
		await type('45');
		expect((await stored()).map((it) => readLevy(it)?.jobs)).toEqual(['45']);
		calculations.close();
		const next = aPage();
		await next.calculations.open();
		expect(next.form().jobs).toBe('45');
	});

	it('are offered in another tab, opened by choice, and left for a new one', async () => {
		const first = aPage();
		await first.calculations.open();
		await first.type('45');
		first.calculations.close();
		sessionStorage.clear();
		const { calculations, form, type } = aPage();
		await calculations.open();
		expect([form().jobs, calculations.found.length]).toEqual(['', 1]);
		calculations.resume(calculations.found[0]!);
		expect(form().jobs).toBe('45');
		calculations.begin();
		expect([form().jobs, calculations.session, remembered('levy')]).toEqual(['', undefined, undefined]);
		await type('7');
		expect((await stored()).map((it) => readLevy(it)?.jobs).sort()).toEqual(['45', '7']);
	});

	it('keep what was typed before the cases were known as a new one', async () => {
		const first = aPage();
		await first.calculations.open();
		await first.type('45');
		first.calculations.close();
		const { calculations, form } = aPage({ jobs: '7' });
		await calculations.open();
		expect(form().jobs).toBe('7');
		expect((await stored()).map((it) => readLevy(it)?.jobs).sort()).toEqual(['45', '7']);
	});

	it('forget a case that is gone, and take a name before anything is typed', async () => {
		remember('levy', 'gone');
		const { calculations, type } = aPage();
		await calculations.open();
		expect(remembered('levy')).toBeUndefined();
		calculations.name = 'Muster GmbH';
		await calculations.naming.flush();
		await type('45');
		expect((await stored()).map((it) => [it.label, readLevy(it)?.jobs])).toEqual([['Muster GmbH', '45']]);
	});

	it('take what another window changes, field by field', async () => {
		const { calculations, type, form } = aPage();
		await calculations.open();
		await type('45');
		const { store: other } = await device.tab();
		const seen = (await other.load(calculations.session!.case.id))!;
		const theirs = { ...emptyLevy('2025'), jobs: '45', occupied: '2' };
		await other.save(seen, { ...seen, data: { levy: levyData(theirs) } }, '2026-11-24T10:00:00.000Z');
		await type('46');
		await vi.waitFor(() => {
			flushSync();
			expect(form()).toMatchObject({ jobs: '46', occupied: '2' });
		});
		expect(readLevy((await stored())[0]!)).toMatchObject({ jobs: '46', occupied: '2' });
		expect(calculations.draft.disputes).toEqual([]);
	});
});
