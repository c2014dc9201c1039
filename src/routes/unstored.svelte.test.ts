import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dropAside, Unstored } from './unstored.svelte.ts';

const data = { jobs: '45' };
const named = (name: string) => new Unstored(name, () => {});
const takeBack = (name: string) => named(name).takeBack();

/** What a page that ends while something waits leaves in its tab. */
function putAside(name: string, id: string | null): void {
	const unstored = named(name);
	unstored.wait(data);
	unstored.putAside(id, null);
	unstored.settle();
}

beforeEach(() => {
	sessionStorage.clear();
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

it('waits until typing pauses, each key anew, and then flushes once', () => {
	const flush = vi.fn();
	const unstored = new Unstored('levy', flush);
	unstored.wait('4');
	vi.advanceTimersByTime(399);
	unstored.wait('45');
	vi.advanceTimersByTime(399);
	expect(flush).not.toHaveBeenCalled();
	expect(unstored.waits).toBe(true);
	vi.advanceTimersByTime(1);
	expect(flush).toHaveBeenCalledOnce();
	expect(unstored.take()).toBe('45');
	expect(unstored.waits).toBe(false);
	expect(unstored.take()).toBeUndefined();
});

it('is not flushed any more once it was typed back', () => {
	const flush = vi.fn();
	const unstored = new Unstored('levy', flush);
	unstored.wait('4');
	unstored.settle();
	vi.advanceTimersByTime(1000);
	expect(flush).not.toHaveBeenCalled();
	unstored.putAside('one', null);
	expect(sessionStorage).toHaveLength(0);
});

it('lets an effect follow what is typed, not what waits', () => {
	const unstored = named('levy');
	let runs = 0;
	const stop = $effect.root(() => {
		$effect(() => {
			runs++;
			unstored.wait('4');
		});
	});
	flushSync();
	unstored.settle();
	flushSync();
	expect(runs).toBe(1);
	stop();
});

it('gives back what was put aside, once', () => {
	putAside('levy', 'one');
	expect(takeBack('vehicle')).toBeUndefined();
	expect(takeBack('levy')).toEqual({ id: 'one', base: null, data });
	expect(takeBack('levy')).toBeUndefined();
	expect(sessionStorage).toHaveLength(0);
});

it('puts aside what is being written, until the store has it', () => {
	const unstored = named('levy');
	unstored.wait('4');
	unstored.take();
	unstored.putAside('one', null);
	expect(sessionStorage).toHaveLength(1);
	unstored.acknowledge('something older');
	expect(sessionStorage).toHaveLength(1);
	unstored.acknowledge('4');
	expect(sessionStorage).toHaveLength(0);
	unstored.putAside('one', null);
	expect(sessionStorage).toHaveLength(0);
});

it.each(['', '{', '7', 'null', '{"id":null}', '[]'])('takes %j for nothing, and keeps it no longer', (text) => {
	sessionStorage.setItem('begleithilfe-typed-levy', text);
	expect(takeBack('levy')).toBeUndefined();
	expect(sessionStorage).toHaveLength(0);
});

it('drops what belongs to a case that is removed, or all of it, and nothing else', () => {
	sessionStorage.setItem('begleithilfe-case-levy', 'one');
	putAside('levy', 'one');
	putAside('vehicle', 'other');
	dropAside('one');
	expect(takeBack('levy')).toBeUndefined();
	expect(takeBack('vehicle')?.id).toBe('other');
	putAside('letter', null);
	dropAside();
	expect(Object.keys(sessionStorage)).toEqual(['begleithilfe-case-levy']);
});

it('goes without where the tab may store nothing', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	putAside('levy', 'one');
	expect(takeBack('levy')).toBeUndefined();
});
