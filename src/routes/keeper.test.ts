import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CaseSession } from '#lib/case/case-session.svelte.ts';
import { aCase, aDevice, monday } from '#lib/case/testing/builders.ts';
import type { Json } from '#lib/case/types.ts';
import { Keeper } from './keeper.ts';

let device: ReturnType<typeof aDevice>;
const it1 = aCase({ id: 'one' });

/** The case as a page that has just been loaded opens it. */
async function session(): Promise<CaseSession> {
	const { store } = await device.tab();
	return new CaseSession(store, (await store.load('one')) ?? it1, () => monday);
}
const stored = async () => (await session()).case.data.vehicle;
async function begun(shown?: Json): Promise<Keeper> {
	const keeper = new Keeper('vehicle');
	keeper.begin(await session(), shown);
	return keeper;
}

beforeEach(() => {
	sessionStorage.clear();
	device = aDevice();
});
afterEach(() => device.close());

describe('what is typed on a page', () => {
	it('is kept in the case, and taken out of it', async () => {
		const keeper = await begun('');
		keeper.keep('');
		await keeper.flush();
		expect(await stored()).toBeUndefined();
		keeper.keep('22');
		keeper.keep('220');
		await keeper.flush();
		expect(await stored()).toBe('220');
		await keeper.drop();
		expect(await stored()).toBeNull();
	});

	it('is there again when the page ended before it was stored', async () => {
		const keeper = await begun('');
		keeper.keep('220');
		keeper.leave();
		// The page has ended: nothing of it runs any more. The next one is quicker than the database.
		const aside = { ...sessionStorage } as Record<string, string>;
		expect(Object.keys(aside)).toEqual(['begleithilfe-typed-vehicle']);
		const next = new Keeper('vehicle');
		expect(next.begin(await session(), '')).toBe('220');
		await next.flush();
		expect(await stored()).toBe('220');
		expect(sessionStorage).toHaveLength(0);
	});

	it('is not put aside once it is stored, nor after it was taken out', async () => {
		const keeper = await begun('');
		keeper.keep('220');
		await keeper.flush();
		keeper.leave();
		expect(sessionStorage).toHaveLength(0);
		keeper.keep('221');
		await keeper.drop();
		keeper.leave();
		expect(sessionStorage).toHaveLength(0);
	});

	it('is put aside too while the database is being written', async () => {
		const keeper = await begun('');
		keeper.keep('220');
		const writing = keeper.flush();
		keeper.leave();
		expect(sessionStorage).toHaveLength(1);
		await writing;
		expect(sessionStorage).toHaveLength(0);
	});

	it('does not replace what the case has got since then, nor another case', async () => {
		const keeper = await begun('');
		keeper.keep('220');
		keeper.leave();
		const aside = { ...sessionStorage } as Record<string, string>;
		await keeper.flush();
		await (await session()).enter('vehicle', '300');
		Object.entries(aside).forEach(([key, text]) => sessionStorage.setItem(key, text));
		expect(new Keeper('vehicle').begin(await session(), '')).toBe('300');

		Object.entries(aside).forEach(([key, text]) => sessionStorage.setItem(key, text.replace('"one"', '"other"')));
		expect(new Keeper('vehicle').begin(await session(), '')).toBe('300');
		expect(await stored()).toBe('300');
	});
});
