import { ImportFailure } from './import-failure.ts';
import { depthLimit } from './schema.ts';

/** A case's `data` may be `depthLimit` deep; around it stand the case, the list and the file. */
const deepest = depthLimit + 8;

/**
 * Parses JSON of unknown origin.
 * @throws ImportFailure `not-json`, `too-deep` (before anything is built), or `wrong-format` for a key `__proto__`
 */
export function parseSafely(text: string): unknown {
	if (depth(text) > deepest) throw new ImportFailure('too-deep');
	try {
		return JSON.parse(text, (key, value: unknown) => {
			if (key === '__proto__') throw new ImportFailure('wrong-format');
			return value;
		});
	} catch (error) {
		throw error instanceof ImportFailure ? error : new ImportFailure('not-json');
	}
}

/** How deep brackets are nested outside of strings; for text that is not JSON, some number. */
function depth(text: string): number {
	let open = 0;
	let most = 0;
	let inString = false;
	for (let index = 0; index < text.length; index++) {
		const char = text[index];
		if (inString && char === '\\') index++;
		else if (char === '"') inString = !inString;
		else if (inString) continue;
		else if (char === '{' || char === '[') most = Math.max(most, ++open);
		else if (char === '}' || char === ']') open--;
	}
	return most;
}
