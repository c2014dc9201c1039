import type { Benefit } from '#lib/engine/types.ts';
import type { Texts } from '#lib/i18n/texts.ts';

/** Something to have or to do, and under which name a case keeps that it is done. */
export interface Item {
	readonly key: string;
	readonly text: string;
}

export type Part = 'documents' | 'next';

/**
 * The documents or the steps of a benefit. The name of an item is made from its text: when a new edition changes the text,
 * the item is open again, and no tick ever moves to another item.
 */
export function items({ id, audience }: Pick<Benefit, 'id' | 'audience'>, part: Part, { list }: Texts): Item[] {
	return list(`benefits/${audience}:${id}.${part}`).map((text) => ({ key: `${id}.${part}.${digest(text)}`, text }));
}

/** A short name for a text (FNV-1a, 32 bits), whichever of its blanks may be broken. */
function digest(text: string): string {
	const plain = text.replaceAll('\u00A0', ' ');
	let hash = 0x811c9dc5;
	for (let at = 0; at < plain.length; at++) {
		hash ^= plain.charCodeAt(at);
		hash = Math.imul(hash, 0x01000193);
	}
	return (hash >>> 0).toString(36);
}
