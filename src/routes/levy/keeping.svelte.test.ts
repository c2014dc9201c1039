import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyLevy, levyData, readLevy } from '#lib/case/levy-case.ts';
import { aDevice } from '#lib/case/testing/builders.ts';
import type { CaseStore } from '#lib/case/types.ts';
import { remember, remembered } from '../current-case.ts';
import { Keeping } from './keeping.svelte.ts';

let store: CaseStore;
let device: ReturnType<typeof aDevice>;
vi.mock('../store.ts', () => ({ cases: () => Promise.resolve({ store }) }));

const empty = emptyLevy('2025');
const typed = (jobs: string) => ({ ...empty, jobs });
const stored = async () => (await store.list()).cases;

beforeEach(async () => {
	sessionStorage.clear();
	device = aDevice();
	({ store } = await device.tab());
});
afterEach(() => device.close());

async function opened(keeping = new Keeping(empty), now = empty): Promise<Keeping> {
	await keeping.open(() => now);
	return keeping;
}

describe('keeping a calculation', () => {
	it('stores nothing before anything is typed', async () => {
		const keeping = await opened();
		keeping.keep(emptyLevy('2025'));
		await keeping.flush();
		expect(await stored()).toEqual([]);
	});

	it('begins a case with the first change, and finds it again in this tab', async () => {
		const keeping = await opened();
		keeping.keep(typed('4'));
		keeping.keep(typed('45'));
		await keeping.flush();
		const [it] = await stored();
		expect(it).toMatchObject({ guide: 'levy', revision: 1 });
		expect(readLevy(it!)?.jobs).toBe('45');
		expect(remembered('levy')).toBe(it!.id);
		keeping.close();
		const again = new Keeping(empty);
		expect((await again.open(() => empty))?.jobs).toBe('45');
		expect(again.found).toEqual([]);
	});

	it('drops nobody into an old calculation, but offers it', async () => {
		const keeping = await opened();
		keeping.keep(typed('45'));
		await keeping.flush();
		keeping.close();
		sessionStorage.clear();
		const next = new Keeping(empty);
		expect(await next.open(() => empty)).toBeUndefined();
		expect(next.found).toHaveLength(1);
		expect(next.resume(next.found[0]!)?.jobs).toBe('45');
	});

	it('keeps what was typed before the cases were known as a new calculation', async () => {
		const first = await opened();
		first.keep(typed('45'));
		await first.flush();
		first.close();
		const keeping = new Keeping(empty);
		keeping.keep(typed('7'));
		expect(await keeping.open(() => typed('7'))).toBeUndefined();
		expect((await stored()).map((it) => readLevy(it)?.jobs).sort()).toEqual(['45', '7']);
	});

	it('forgets a case that is gone', async () => {
		remember('levy', 'gone');
		await opened();
		expect(remembered('levy')).toBeUndefined();
	});

	it.each([true, false])(
		'shows what another window stores, and asks where both have changed it (%s)',
		async (heard) => {
			const mine = await opened();
			mine.keep(typed('45'));
			await mine.flush();
			const { store: other } = await device.tab();
			const id = mine.session!.case.id;
			const change = async (jobs: string) => {
				const seen = (await other.load(id))!;
				await other.save(seen, { ...seen, data: { levy: levyData(typed(jobs)) } }, '2026-11-24T10:00:00.000Z');
			};
			await change('50');
			await vi.waitFor(() => expect(mine.changedElsewhere?.jobs).toBe('50'));
			mine.accept(typed('50'));
			expect(mine.changedElsewhere).toBeUndefined();

			mine.keep(typed('60'));
			await change('70');
			if (heard) await vi.waitFor(() => expect(mine.session?.case.revision).toBe(3));
			await mine.flush();
			expect(mine.theirs?.jobs).toBe('70');
			expect(readLevy((await stored())[0]!)?.jobs).toBe('70');
			await mine.insist(typed('60'));
			expect(mine.theirs).toBeUndefined();
			expect(readLevy((await stored())[0]!)?.jobs).toBe('60');
		},
	);

	it('does not say that it is stored while something waits', async () => {
		const keeping = await opened();
		expect(keeping.saved).toBeUndefined();
		keeping.keep(typed('4'));
		await keeping.flush();
		expect(keeping.saved).toBe('saved');
		keeping.keep(typed('45'));
		expect(keeping.saved).toBe('saving');
		await keeping.flush();
		expect(keeping.saved).toBe('saved');
	});

	describe('when the page ends before it was stored', () => {
		/** What a page that has just ended has left in its tab; what it still does changes nothing any more. */
		const ended = (keeping: Keeping) => {
			keeping.leave();
			return sessionStorage.getItem('begleithilfe-typed-levy')!;
		};

		it('is there again, whether it had begun a case or not', async () => {
			const first = await opened();
			first.keep(typed('4'));
			const aside = ended(first);
			await vi.waitFor(() => expect(first.saved).toBe('saved'));
			device.close();
			device = aDevice();
			({ store } = await device.tab());
			sessionStorage.clear();
			sessionStorage.setItem('begleithilfe-typed-levy', aside);
			const second = new Keeping(empty);
			const left = await second.open(() => empty);
			expect(left?.jobs).toBe('4');
			second.keep(left!);
			await second.flush();
			second.keep(typed('45'));
			second.leave();
			const third = new Keeping(empty);
			expect((await third.open(() => empty))?.jobs).toBe('45');
			expect(third.saved).toBe('idle');
		});

		it('asks where another window has changed the calculation since', async () => {
			const mine = await opened();
			mine.keep(typed('45'));
			await mine.flush();
			mine.keep(typed('60'));
			mine.leave();
			const left = sessionStorage.getItem('begleithilfe-typed-levy')!;
			await mine.flush();
			const { store: other } = await device.tab();
			const seen = (await other.load(mine.session!.case.id))!;
			await other.save(seen, { ...seen, data: { levy: levyData(typed('70')) } }, '2026-11-24T10:00:00.000Z');
			mine.close();
			sessionStorage.setItem('begleithilfe-typed-levy', left);
			const next = new Keeping(empty);
			const entry = (await next.open(() => empty))!;
			expect(entry.jobs).toBe('60');
			next.keep(entry);
			await next.flush();
			expect(next.theirs?.jobs).toBe('70');
		});

		it('does not come back where it was typed back to what is stored', async () => {
			const keeping = await opened();
			keeping.keep(typed('45'));
			await keeping.flush();
			keeping.keep(typed('460'));
			keeping.keep(typed('45'));
			expect(keeping.saved).toBe('saved');
			keeping.leave();
			expect(sessionStorage.getItem('begleithilfe-typed-levy')).toBeNull();
		});

		it('does not come back once it is stored, or a new one was begun', async () => {
			const keeping = await opened();
			keeping.keep(typed('45'));
			await keeping.flush();
			keeping.leave();
			expect(sessionStorage.getItem('begleithilfe-typed-levy')).toBeNull();
			keeping.keep(typed('46'));
			keeping.begin(empty);
			keeping.leave();
			expect(sessionStorage.getItem('begleithilfe-typed-levy')).toBeNull();
		});
	});

	it('names a calculation', async () => {
		const keeping = await opened();
		keeping.keep(typed('45'));
		await keeping.name('Muster GmbH');
		expect((await stored())[0]).toMatchObject({ label: 'Muster GmbH' });
	});
});
