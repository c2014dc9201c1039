import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** Everything the journey needs, as after a fresh start of the browser tab; what is stored stays. */
async function tab() {
	vi.resetModules();
	const { Journey } = await import('./journey.svelte.ts');
	return { Journey, journey: await Journey.begin('person') };
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
	sessionStorage.clear();
	localStorage.clear();
});

describe('Journey', () => {
	it('begins a case with the first answer, not before', async () => {
		const { journey } = await tab();
		expect(journey.opened).toBeUndefined();
		expect(journey.walk.next).toBe('wanted-help');
		expect(await journey.answer('wanted-help', ['technical-aids'])).toEqual({ kind: 'saved' });
		expect(journey.answers).toEqual({ 'wanted-help': ['technical-aids'] });
		expect(journey.after('wanted-help')).toBe('recognition');
		expect(journey.before('recognition')).toBe('wanted-help');
		expect(journey.before('wanted-help')).toBeUndefined();
	});

	it('finds the case of its tab again', async () => {
		const first = await tab();
		await first.journey.answer('wanted-help', ['technical-aids']);
		const { journey } = await tab();
		expect(journey.answers).toEqual({ 'wanted-help': ['technical-aids'] });
		expect(journey.found).toEqual([]);
	});

	it('finds it also after the database could not be opened once', async () => {
		const first = await tab();
		await first.journey.answer('wanted-help', ['technical-aids']);
		const broken = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('not now', 'UnknownError');
		});
		const between = await tab();
		expect(between.journey.opened).toBeUndefined();
		expect(between.journey.persistent).toBe(false);
		broken.mockRestore();
		expect((await tab()).journey.answers).toEqual({ 'wanted-help': ['technical-aids'] });
	});

	it('finds it also where a busy device could not read it at first', async () => {
		const first = await tab();
		await first.journey.answer('wanted-help', ['technical-aids']);
		const get = IDBObjectStore.prototype.get;
		let refused = 0;
		const busy = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
			this: IDBObjectStore,
			key: IDBValidKey | IDBKeyRange,
		) {
			if (typeof key === 'string' && /^[0-9a-f-]{36}$/.test(key) && refused++ < 2)
				throw new DOMException('not now', 'UnknownError');
			return get.call(this, key);
		});
		try {
			const { journey } = await tab();
			expect(refused).toBeGreaterThan(2);
			expect(journey.answers).toEqual({ 'wanted-help': ['technical-aids'] });
		} finally {
			busy.mockRestore();
		}
	});

	it('asks which case is meant in another tab', async () => {
		const first = await tab();
		await first.journey.answer('wanted-help', ['technical-aids']);
		sessionStorage.clear();
		const { journey } = await tab();
		expect(journey.opened).toBeUndefined();
		expect(journey.found).toHaveLength(1);
		expect(await journey.answer('recognition', 'severe')).toEqual({ kind: 'choosing' });
		await journey.resume(journey.found[0]?.id ?? '');
		expect(journey.answers).toEqual({ 'wanted-help': ['technical-aids'] });
		expect(journey.found).toEqual([]);
	});

	it('keeps the old case when a new one is begun', async () => {
		const first = await tab();
		await first.journey.answer('wanted-help', ['technical-aids']);
		sessionStorage.clear();
		const second = await tab();
		await second.journey.begin();
		await second.journey.answer('wanted-help', ['vehicle']);
		sessionStorage.clear();
		expect((await tab()).journey.found).toHaveLength(2);
	});

	it('promises no fewer questions than may come', async () => {
		const { journey } = await tab();
		let promised = Infinity;
		while (journey.walk.next !== undefined) {
			const question = journey.walk.next;
			const { behind, ahead, chapters } = journey.standing(question);
			expect(behind).toBe(journey.walk.path.length);
			if (behind > 0) expect(ahead).toBeLessThan(promised);
			promised = ahead;
			await journey.answer(question, question === 'wanted-help' ? ['technical-aids', 'vehicle'] : 'unknown');
			expect(journey.standing(question)).toEqual({ behind, ahead, chapters });
			const seen = journey.walk.path.map((id) => journey.guide.chapterOf[id]);
			expect(chapters.behind + 1).toBe(new Set(seen).size);
			expect(behind + 1 + ahead).toBeGreaterThanOrEqual(chapters.behind + 1 + chapters.ahead);
		}
	});

	it('knows what is wished only once the way there is gone', async () => {
		const { journey } = await tab();
		expect(journey.wished).toBe(false);
		await journey.answer('wanted-help', 'unknown');
		expect(journey.wished).toBe(false);
		expect(journey.walk.next).toBe('situation');
		await journey.answer('situation', ['way']);
		expect(journey.wished).toBe(true);
		expect(['wanted-help', 'situation', 'recognition'].map((id) => journey.isOfWish(id))).toEqual([true, true, false]);
	});

	it('knows what would come next without changing anything', async () => {
		const { journey } = await tab();
		expect(journey.preview('wanted-help', ['technical-aids'])).toBe('recognition');
		expect(journey.answers).toEqual({});
	});

	it('asks again what the present rules no longer take', async () => {
		const first = await tab();
		await first.journey.answer('wanted-help', ['technical-aids']);
		await first.journey.answer('recognition', 'an-old-option');
		const { journey } = await tab();
		expect(journey.opened?.dropped).toEqual({ recognition: 'an-old-option' });
		expect(journey.walk.next).toBe('recognition');
	});

	it('loses nothing that another tab said after the case was listed', async () => {
		const first = await tab();
		await first.journey.answer('wanted-help', ['technical-aids']);
		await first.journey.opened?.session.record('recognition', 'an-old-option');
		await first.journey.opened?.session.record('land', 'an-old-option');
		sessionStorage.clear();
		const { journey } = await tab();
		await first.journey.answer('recognition', 'severe');
		await first.journey.answer('work-status', 'employee');
		await journey.resume(journey.found[0]?.id ?? '');
		expect(journey.opened?.dropped).toEqual({ land: 'an-old-option' });
		const left = { 'wanted-help': ['technical-aids'], recognition: 'severe', 'work-status': 'employee' };
		expect(journey.answers).toEqual(left);
		const { next = '' } = journey.walk;
		expect(await journey.answer(next, 'unknown')).toEqual({ kind: 'saved' });
		expect((await tab()).journey.answers).toEqual({ ...left, [next]: 'unknown' });
	});

	it('takes no answer to a question that is not on the path', async () => {
		const { journey } = await tab();
		await journey.answer('wanted-help', ['technical-aids']);
		expect(await journey.answer('land', 'berlin')).toEqual({ kind: 'stray' });
		expect(await journey.answer('housing-need', 'unknown')).toEqual({ kind: 'stray' });
		expect((await tab()).journey.answers).toEqual({ 'wanted-help': ['technical-aids'] });
	});

	it('tells questions on the path from those that may come and those that will not', async () => {
		const { journey } = await tab();
		expect(journey.takes('land')).toBe(true);
		await journey.answer('wanted-help', ['technical-aids']);
		expect(journey.takes('wanted-help')).toBe(true);
		expect(journey.takes('recognition')).toBe(true);
		expect(journey.takes('land')).toBe(false);
		expect(journey.mayCome('land')).toBe(true);
		expect(journey.mayCome('housing-need')).toBe(false);
	});
});
