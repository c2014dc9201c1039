import { resolve } from '$app/paths';
import { provisionOf } from '#lib/rules/listed-provisions.ts';

/** Where a norm is explained: the page of its section, at the part that is meant. */
export function pageOf(norm: string): string {
	const provision = provisionOf(norm);
	return `${resolve(`/law/${provision}/`)}${norm === provision ? '' : `#${norm}`}`;
}
