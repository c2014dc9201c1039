import type { Question } from '#lib/engine/types.ts';
import type { Citation } from './Explanation.svelte';

/** What the page of a question shows. */
export interface Shown {
	readonly guide: string;
	readonly chapter: string;
	readonly question: Question;
	readonly citations: readonly Citation[];
	/** Whether the question or its hint has a term that is explained where it stands. */
	readonly explains: boolean;
}

/**
 * What the prerendered page that is about to come alive shows, as the page itself says it: so it need not load the list
 * of all questions first. Nothing while another page is on the screen.
 */
export function shown(guide: string, id: string): Shown | undefined {
	const text = document.querySelector<HTMLElement>('[data-shown]')?.dataset.shown;
	const found = text === undefined ? undefined : (JSON.parse(text) as Shown);
	return found?.guide === guide && found.question.id === id ? found : undefined;
}
