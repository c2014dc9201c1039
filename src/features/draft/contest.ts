import type { FieldPath } from '#lib/case/merge-data.ts';
import { same } from '#lib/case/same.ts';
import type { Json } from '#lib/case/types.ts';

/** A field that another tab has typed differently from what is stored; its tab waits for a decision. */
export interface Claim {
	readonly path: FieldPath;
	readonly value: Json | undefined;
}

interface Message {
	/** The case and the page. */
	readonly id: string;
	readonly name: string;
	/** All that the sending tab has contested now; or the fields in which it is to give way. */
	readonly claims?: readonly Claim[];
	readonly yield?: readonly FieldPath[];
}

/** Lets the tabs of one draft tell each other which fields they have typed differently. Silent where there is no channel. */
export class Contest {
	#channel: BroadcastChannel | undefined;
	#told: readonly Claim[] = [];

	constructor(
		readonly id: string,
		readonly name: string,
		hear: { claims: (claims: readonly Claim[]) => void; yield: (paths: readonly FieldPath[]) => void },
	) {
		if (typeof BroadcastChannel === 'undefined') return;
		this.#channel = new BroadcastChannel('begleithilfe-drafts');
		this.#channel.onmessage = ({ data }: MessageEvent<Partial<Message> | null>) => {
			if (data?.id !== id || data.name !== name) return;
			if (data.claims) hear.claims(data.claims);
			if (data.yield) hear.yield(data.yield);
		};
	}

	/** Says what is contested here now; nothing where that is known. */
	claim(claims: readonly Claim[]): void {
		const plain = claims.map(({ path, value }) => ({ path: [...path], value: value ?? null }));
		if (same(plain, this.#told as unknown as Json)) return;
		this.#told = plain;
		this.#channel?.postMessage({ id: this.id, name: this.name, claims: plain });
	}

	/** Says that what is stored stands in these fields. */
	hold(paths: readonly FieldPath[]): void {
		this.#channel?.postMessage({ id: this.id, name: this.name, yield: paths.map((path) => [...path]) });
	}

	/** Takes back what was claimed, and hears nothing more. */
	close(): void {
		this.claim([]);
		this.#channel?.close();
		this.#channel = undefined;
	}
}
