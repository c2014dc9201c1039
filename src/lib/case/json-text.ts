/** What a JSON text may hold at most. */
export interface JsonLimits {
	/** How deep brackets may be nested. */
	readonly deepest: number;
	/** How many values and brackets there may be. */
	readonly most: number;
	/** A key that nothing may have. */
	readonly never?: string;
}

/** Why a text is refused before anything is built from it. `key`: one that stands twice in one object. */
export type JsonFault =
	| { readonly code: 'too-deep' }
	| { readonly code: 'too-many' }
	| { readonly code: 'twice' | 'never'; readonly key: string };

/**
 * Looks through a JSON text without building anything: `JSON.parse` overflows on deep texts, takes gigabytes for many
 * small values, and where a key stands twice it silently takes the last. A text that is no JSON may pass; parsing says so.
 */
export function jsonFault(text: string, { deepest, most, never }: JsonLimits): JsonFault | undefined {
	/** The keys of each open object; nothing for a list. */
	const open: (Set<string> | undefined)[] = [];
	let values = 0;
	let keyNext = false;
	for (let index = 0; index < text.length; index++) {
		const char = text[index];
		if (char === '"') {
			const end = endOfString(text, index);
			const keys = open.at(-1);
			if (keyNext && keys) {
				const key = unescaped(text.slice(index, end + 1));
				if (key === never) return { code: 'never', key };
				if (keys.has(key)) return { code: 'twice', key };
				keys.add(key);
			}
			keyNext = false;
			index = end;
		} else if (char === '{' || char === '[') {
			if (open.push(char === '{' ? new Set() : undefined) > deepest) return { code: 'too-deep' };
			keyNext = char === '{';
			if (++values > most) return { code: 'too-many' };
		} else if (char === '}' || char === ']') open.pop();
		else if (char === ',') {
			keyNext = open.at(-1) !== undefined;
			if (++values > most) return { code: 'too-many' };
		}
	}
	return undefined;
}

/** Where the quote stands that ends the string; the end of the text where none does. */
function endOfString(text: string, start: number): number {
	for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
		let slashes = 0;
		while (text[end - 1 - slashes] === '\\') slashes++;
		if (slashes % 2 === 0) return end;
	}
	return text.length;
}

/** The text of a string literal; the literal itself where it is none. */
function unescaped(literal: string): string {
	if (!literal.includes('\\')) return literal.slice(1, -1);
	try {
		return String(JSON.parse(literal));
	} catch {
		return literal;
	}
}
