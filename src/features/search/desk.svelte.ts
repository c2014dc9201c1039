import { resolve } from '$app/paths';
import type { Finder, Found, Hit } from './finder.ts';
import { kinds, type Kind, type Phone, type SearchFile } from './format.ts';
import { nearest } from './nearest.ts';

/** So many results are shown before all others, whatever they are. */
const BEST = 3;

export interface Group {
	readonly kind: Kind;
	readonly hits: readonly Hit[];
}

/** What is looked for and what is found. What is typed stays in this object: it never becomes part of an address. */
export class SearchDesk {
	typed = $state('');
	/** Whether the index is there. */
	state: 'loading' | 'ready' | 'failed' = $state('loading');
	#finder: Finder | undefined = $state.raw();
	#file: SearchFile | undefined;

	/** Nothing while nothing is asked, or the index is not there yet. */
	readonly found: Found | undefined = $derived(this.typed.trim() === '' ? undefined : this.#finder?.find(this.typed));
	readonly best: readonly Hit[] = $derived(this.found?.hits.slice(0, BEST) ?? []);
	/** The others by their kind, the kind of the better ones first. */
	readonly groups: readonly Group[] = $derived(grouped(this.found?.hits.slice(BEST) ?? []));

	/** Fetches the index; may be called again where that failed. */
	async load(get: typeof fetch = fetch): Promise<void> {
		if (this.#finder) return;
		this.state = 'loading';
		try {
			const [{ Finder }, response] = await Promise.all([import('./finder.ts'), get(resolve('/search/all.json'))]);
			if (!response.ok) throw new Error(String(response.status));
			this.#file = (await response.json()) as SearchFile;
			this.#finder = new Finder(this.#file);
			this.state = 'ready';
		} catch {
			this.state = 'failed';
		}
	}

	get phones(): readonly Phone[] {
		return this.#file?.phones ?? [];
	}

	/** Words that might be meant, where nothing is found. */
	nearest(): string[] {
		return nearest(this.typed, this.#finder?.places ?? []);
	}
}

function grouped(hits: readonly Hit[]): Group[] {
	const present = [...new Set(hits.map(({ kind }) => kind))].filter((kind) => kinds.includes(kind));
	return present.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}
