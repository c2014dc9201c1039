import { fieldAt } from '#lib/case/merge-data.ts';
import type { Json } from '#lib/case/types.ts';
import { Draft } from '#features/draft/draft.svelte.ts';
import { ticks } from '#features/draft/form.ts';
import type { OpenCase } from '#features/open-case/open-case.ts';

/** What is ticked in one open case; kept like what is typed, so that two tabs do not overwrite each other. */
export class Ticked {
	readonly draft: Draft;
	#ticks: Readonly<Record<string, boolean>> = $state.raw({});

	constructor(readonly opened: OpenCase) {
		const form = { typed: () => this.#ticks, show: (data: Json) => (this.#ticks = readTicks(data)) };
		this.draft = new Draft(`ticks-${opened.guide.id}`, form, undefined, ticks);
		this.draft.open(opened.session);
	}

	isDone(key: string): boolean {
		return fieldAt(this.#ticks, [key]) === true;
	}

	change(key: string, done: boolean): void {
		this.#ticks = { ...this.#ticks, [key]: done };
		void this.draft.flush();
	}
}

function readTicks(data: Json): Record<string, boolean> {
	const known = typeof data === 'object' && data !== null ? Object.entries(data) : [];
	return Object.fromEntries(known.map(([key, done]) => [key, done === true]));
}
