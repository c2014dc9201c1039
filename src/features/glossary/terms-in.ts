import { nameIn } from './name-in.ts';
import type { Term } from './terms.ts';

/** The terms that stand in some texts, in the order of the alphabet; names in small letters only where they are words of their own. */
export function termsIn(texts: readonly string[], terms: readonly Term[]): Term[] {
	const all = texts.join('\n');
	return terms.filter(({ term, also }) => nameIn(all, [term, ...also]) !== undefined);
}
