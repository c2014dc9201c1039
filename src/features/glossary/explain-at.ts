import { mount, unmount } from 'svelte';
import type { Texts } from '#lib/i18n/texts.ts';
import TermNote from './TermNote.svelte';
import { terms } from './terms.ts';

export interface What {
	/** Its id in the glossary. */
	readonly term: string;
	/** Its place in the glossary. */
	readonly href: string;
	/** With the group `at-word`. */
	readonly texts: Texts;
}

/**
 * Explains a term beside the button that names it. Where the browser knows no popover, the glossary is shown instead.
 * @returns a function that takes the explanation away; nothing where there is none
 */
export async function explainAt(
	button: HTMLButtonElement,
	{ term, href, texts }: What,
): Promise<(() => void) | undefined> {
	const found = (await terms(texts.language)).find(({ id }) => id === term);
	if (!found || button.popoverTargetElement || !button.isConnected) return undefined;
	if (!('showPopover' in button)) {
		location.assign(href);
		return undefined;
	}
	const note = mount(TermNote, {
		target: document.querySelector('main') ?? document.body,
		props: { it: found, button, href, texts },
	});
	return () => void unmount(note);
}
