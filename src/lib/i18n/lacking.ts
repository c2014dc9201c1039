/** The keys of a tree of texts. */
function keysOf(words: unknown, path = ''): string[] {
	if (typeof words !== 'object' || words === null || Array.isArray(words)) return [path];
	return Object.entries(words).flatMap(([key, value]) => keysOf(value, path === '' ? key : `${path}.${key}`));
}

/** A plural has as many forms as its language: one of them is the text. */
export const plain = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');

/** The keys that a language lacks beside the one that stands in for it. */
export function lacking(own: unknown, other: unknown): string[] {
	const known = new Set(own === undefined ? [] : keysOf(own).map(plain));
	return [...new Set(keysOf(other).map(plain))].filter((key) => !known.has(key));
}
