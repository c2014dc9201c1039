import type { Guide } from '#lib/engine/compile.ts';
import type { Answers } from '#lib/engine/types.ts';
import { walk, type Walk } from '#lib/engine/walk.ts';

/** As many as one answer brings: as a draft, as the case stands, and before the question that is on the screen. */
const kept = 4;

/** Replays a guide as `walk` does, and keeps the last few: the draft is what is stored a moment later. */
export class Replay {
	readonly #guide: Guide;
	readonly #walks = new Map<string, Walk>();

	constructor(guide: Guide) {
		this.#guide = guide;
	}

	walk(answers: Answers): Walk {
		const key = JSON.stringify(answers);
		const found = this.#walks.get(key) ?? walk(this.#guide, answers);
		this.#walks.delete(key);
		this.#walks.set(key, found);
		const [oldest] = this.#walks.keys();
		if (this.#walks.size > kept && oldest !== undefined) this.#walks.delete(oldest);
		return found;
	}
}
