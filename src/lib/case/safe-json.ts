import { ImportFailure } from './import-failure.ts';
import { jsonFault } from './json-text.ts';
import { depthLimit } from './schema.ts';

/**
 * A case's `data` may be `depthLimit` deep; around it stand the case, the list and the file. A file of 5 MB that we wrote
 * ourselves has fewer values: each stands on a line of its own.
 */
export const limits = { deepest: depthLimit + 8, most: 250_000, never: '__proto__' };

/**
 * Parses JSON of unknown origin.
 * @throws ImportFailure `not-json`; before anything is built `too-deep` or `too-large`; or `wrong-format` for a key
 * `__proto__` or one that stands twice
 */
export function parseSafely(text: string): unknown {
	const fault = jsonFault(text, limits);
	if (fault?.code === 'too-deep') throw new ImportFailure('too-deep');
	if (fault?.code === 'too-many') throw new ImportFailure('too-large');
	if (fault) throw new ImportFailure('wrong-format');
	try {
		return JSON.parse(text);
	} catch {
		throw new ImportFailure('not-json');
	}
}
