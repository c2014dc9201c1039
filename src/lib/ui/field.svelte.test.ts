import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { field } from './field.svelte.ts';

/** Runs in a root of effects, as in a component. */
function inside(work: () => void): void {
	const leave = $effect.root(work);
	leave();
}

describe('field', () => {
	it('follows what is known until it is touched', () =>
		inside(() => {
			let known = $state('old');
			const name = field(() => known);
			known = 'other';
			expect(name.value).toBe('other');
			name.change(() => 'mine');
			known = 'loaded';
			flushSync();
			expect(name.value).toBe('mine');
			name.settle();
			expect(name.value).toBe('loaded');
		}));

	it('does again on what is known later what the person did', () =>
		inside(() => {
			let known: readonly string[] = $state.raw([]);
			const ticks = field(() => known);
			ticks.change((before) => [...before, 'b']);
			known = ['a'];
			expect(ticks.value).toEqual(['a', 'b']);
		}));

	it('is another field when it is for something else, and stays the same as long as it is for the same', () =>
		inside(() => {
			const shown = $state({ of: { id: 'a' } });
			const id = $derived(shown.of.id);
			const name = field(
				() => '',
				() => id,
			);
			name.change(() => 'mine');
			shown.of = { id: 'a' };
			expect(name.value).toBe('mine');
			shown.of = { id: 'b' };
			expect(name.value).toBe('');
			shown.of = { id: 'a' };
			expect(name.value).toBe('');
		}));
});
