import type { Term } from './terms.ts';

/** Endings that a name may take in a sentence: "des Integrationsamts", "Integrationsämter" is another word. */
const ENDING = '(?:e?s|en?|n)?';

/** The terms that stand in some texts, in the order of the alphabet; names in small letters only where they are words of their own. */
export function termsIn(texts: readonly string[], terms: readonly Term[]): Term[] {
	const all = texts.join('\n');
	return terms.filter(({ term, also }) =>
		[term, ...also].some((name) => new RegExp(`(?<![\\p{L}-])${quoted(name)}${ENDING}(?![\\p{L}-])`, 'u').test(all)),
	);
}

const quoted = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
