import { expect, it } from 'vitest';
import { withoutStyle } from './announcer-plugin.ts';

it('hides the announcer by a class, so that no policy has to allow a style', () => {
	expect(
		withoutStyle('<div id="svelte-announcer" aria-live="assertive" style="position: absolute">{title}</div>'),
	).toBe('<div id="svelte-announcer" aria-live="assertive" class="visually-hidden">{title}</div>');
});

it('stops the build where SvelteKit writes it otherwise', () => {
	expect(() => withoutStyle('<div id="svelte-announcer">')).toThrow('announcer');
});
