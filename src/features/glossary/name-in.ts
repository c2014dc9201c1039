/** Endings that a name may take in a sentence: "des Integrationsamts"; "Integrationsämter" is another word. */
const ENDING = '(?:e?s|en?|n)?';

/** Where one of several names first stands in a text as a word of its own, as it is written there; small letters matter. */
export function nameIn(text: string, names: readonly string[]): { at: number; name: string } | undefined {
	const any = names.map(quoted).join('|');
	const found = new RegExp(`(?<![\\p{L}-])(?:${any})${ENDING}(?![\\p{L}-])`, 'u').exec(text);
	return found ? { at: found.index, name: found[0] } : undefined;
}

const quoted = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
