import type { Notice } from './types.ts';

/** Tells the other tabs what was done here, and hears what they did. Silent where the browser has no channel. */
export class Tabs {
	#channel: BroadcastChannel | null;
	#listeners = new Set<(notice: Notice) => void>();

	constructor(name: string) {
		this.#channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
		if (!this.#channel) return;
		this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
			if (isNotice(data)) for (const listener of this.#listeners) listener(data);
		};
	}

	tell(notice: Notice): void {
		this.#channel?.postMessage(notice);
	}

	subscribe(listener: (notice: Notice) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	close(): void {
		this.#listeners.clear();
		this.#channel?.close();
		this.#channel = null;
	}
}

/** A tab of another version may say things that this one does not know. */
function isNotice(data: unknown): data is Notice {
	if (typeof data !== 'object' || data === null || !('kind' in data)) return false;
	if (data.kind === 'erased') return true;
	return (data.kind === 'saved' || data.kind === 'removed') && 'id' in data && typeof data.id === 'string';
}
