import type { Citation } from './view.ts';

/** Citations in running text. None is broken at the end of a line, where a bare number would be left over. */
export function inText(norms: readonly Citation[]): string {
	return norms.map(({ text }) => text.replaceAll(' ', '\u00A0')).join(', ');
}
