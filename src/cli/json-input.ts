import { jsonFault } from '#lib/case/json-text.ts';

/** No input of a command comes near to either. */
const limits = { deepest: 32, most: 100_000 };

/** A text as JSON, or why it is none that a command takes: the key of a sentence, and its values. */
export type JsonInput =
	| { readonly ok: true; readonly value: unknown }
	| {
			readonly ok: false;
			readonly code: 'not-json' | 'too-deep' | 'too-many' | 'twice';
			readonly params: Readonly<Record<string, string | number>>;
	  };

/** Reads a text of unknown origin as JSON. Nothing is decided silently: a key that stands twice is refused. */
export function readJson(text: string): JsonInput {
	const plain = text.replace(/^\uFEFF/, '');
	const fault = jsonFault(plain, limits);
	if (fault && 'key' in fault) return { ok: false, code: 'twice', params: { key: fault.key.slice(0, 60) } };
	if (fault) return { ok: false, code: fault.code, params: limits };
	try {
		return { ok: true, value: JSON.parse(plain) as unknown };
	} catch (error) {
		return { ok: false, code: 'not-json', params: { reason: error instanceof Error ? error.message : String(error) } };
	}
}
