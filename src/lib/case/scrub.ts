/**
 * A browser deletes a row by noting that it is deleted; the text stays in the database's files until these are rewritten.
 * A page cannot order that, but bring it about: after some forty megabytes of noise around the rows Chromium has rewritten
 * all of them. Measured in `docs/decisions/0025-copies-of-cases.md`, held by `tests/browser/erase.long.test.ts`.
 */

/** No id of a case begins like these, and all ids lie between them. */
const before = '!';
const after = '~';
/** Under it the database keeps the ids of what was removed on purpose. */
export const removedKey = `${before}removed`;

/** How often so many rows of so many signs are written; two bytes each. Rows above 64 KB would go into files of their own. */
const portions = 14;
const rows = 100;
const signs = 15_000;

/** Whether a key is none of a case. */
export function isOwnKey(key: string): boolean {
	return key.startsWith(before) || key.startsWith(after);
}

/**
 * Writes noise around all rows. Whoever calls it takes it away again.
 * @param write puts rows in one transaction
 */
export async function writeNoise(write: (rows: ReadonlyMap<string, string>) => Promise<unknown>): Promise<void> {
	for (let portion = 0; portion < portions; portion++) {
		const key = (row: number) => `${row === 0 ? before : after}noise-${String(portion * rows + row)}`;
		await write(new Map(Array.from({ length: rows }, (_, row) => [key(row), noise()])));
	}
}

/** Text that cannot be packed: 15 random bits for each sign. */
function noise(): string {
	const units = crypto.getRandomValues(new Uint16Array(signs));
	return String.fromCharCode(...units.map((unit) => unit & 0x7fff));
}
