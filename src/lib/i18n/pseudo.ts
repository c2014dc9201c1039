/** Marks the beginning and end of every text of the pseudo-language, so that an unmarked word on a page is hard-coded. */
const marks = ['⟦', '⟧'] as const;

const GROWTH = 0.4;

/** The same tree of texts, each marked and 40 % longer; placeholders stay as they are. For tests of the layout only. */
export function pseudo(words: unknown): unknown {
	if (typeof words === 'string') {
		const length = Math.ceil(words.replace(/\{\{.*?\}\}/g, '').length * GROWTH);
		return `${marks[0]}${words}${' ēxtrā'.repeat(Math.ceil(length / 6)).slice(0, length)}${marks[1]}`;
	}
	if (Array.isArray(words)) return words.map(pseudo);
	if (typeof words === 'object' && words !== null)
		return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, pseudo(value)]));
	return words;
}
