/** What a typed text says: one number, two that it may mean, or nothing where it is none. */
export type NumberReading = { readonly value: number } | { readonly between: readonly [number, number] } | undefined;

/** The words that may stand beside a number, by what a field asks for; never a period, because the field may ask for another. */
const units = {
	money: /^(?:€|eur|euros?)$/i,
	hours: /^(?:h|std\.?|(?:wochen)?stunden?)$/i,
	days: /^tage?$/i,
	months: /^(?:mon\.?|monate?)$/i,
	percent: /^(?:%|prozent)$/i,
	jobs: /^(?:(?:plan)?stellen?|(?:arbeits)?pl(?:atz|ätze|aetze)|jobs?)$/iu,
	persons:
		/^(?:personen?|leute|menschen?|köpfe|kind(?:er)?|angehörige[rn]?|beschäftigte[rn]?|mitarbeite(?:r|rin|rinnen|nde[rn]?))$/iu,
} as const;

/** What a field asks for. */
export type NumberKind = keyof typeof units;

const kinds: Readonly<Record<string, NumberKind>> = {
	'hours-per-week': 'hours',
	'days-per-week': 'days',
	jobs: 'jobs',
	months: 'months',
	percent: 'percent',
	persons: 'persons',
};

/** What is asked for in a unit of the rules; money where the unit is a currency or there is none. */
export function kindOf(unit: string | undefined): NumberKind {
	return kinds[unit ?? ''] ?? 'money';
}

const spaces = '[ \\u00a0\\u2009\\u202f]';
/** Groups of three digits with one and the same sign between them; decimals after a comma. */
const grouped = new RegExp(`^[1-9]\\d{0,2}(\\.|['’]|${spaces})\\d{3}(?:\\1\\d{3})*(?:,\\d+)?$`, 'u');
/** Nobody writes thousands behind a zero. */
const plain = /^(?:\d+(?:[.,]\d{1,2})?|0[.,]\d+)$/;
const english = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d{1,2})?$/;

/**
 * Reads a number in German notation, the one way for every field, pasted tables and the command line: dots, apostrophes or
 * (narrow) spaces every three digits, a comma for decimals, the unit before or behind it. A dot before one or two digits can
 * only be a decimal point. What can be read in two ways ("2.3000", "1,850") is given back with both readings, the sign as a
 * comma first, as a mark of thousands second; it is for the person to decide.
 */
export function readNumber(typed: string, kind: NumberKind): NumberReading {
	const bare = withoutUnit(typed.trim(), kind);
	const sign = /^[-−–]/.test(bare) ? -1 : 1;
	const text = bare.replace(/^[-−–+]\s*/, '');
	if (grouped.test(text)) return read(text.replace(/[.'’\s]/gu, '').replace(',', '.'), sign);
	if (plain.test(text)) return read(text.replace(',', '.'), sign);
	if (/^\d+[.,]\d{3,}$/.test(text)) return either(text, text.includes(',') ? ',' : '.', sign);
	if (/^,\d{1,2}$/.test(text)) return read(`0${text.replace(',', '.')}`, sign);
	return english.test(text) && /,.*[,.]/.test(text) ? read(text.replaceAll(',', ''), sign) : undefined;
}

/** The number that a text says, where it says exactly one. */
export function numberIn(typed: string, kind: NumberKind): number | undefined {
	const found = readNumber(typed, kind);
	return found && 'value' in found ? found.value : undefined;
}

/** Both readings of a text that may be two numbers, for the sentence that asks; nothing for any other text. */
export function bothReadings(typed: string, kind: NumberKind): { first: string; second: string } | undefined {
	const found = readNumber(typed, kind);
	if (!found || !('between' in found)) return undefined;
	const [first, second] = found.between;
	return { first: writeNumber(first, kind), second: writeNumber(second, kind) };
}

/** A number as {@link readNumber} reads it back, for a sentence that asks which one was meant: "2,30" and "2.300" of money. */
export function writeNumber(value: number, kind: NumberKind): string {
	const cents = kind === 'money' && !Number.isInteger(value);
	return new Intl.NumberFormat('de', {
		minimumFractionDigits: cents ? 2 : 0,
		maximumFractionDigits: 20,
		useGrouping: true,
	}).format(value);
}

/** The text between unit words; empty where a word is none of them. "1.850,-" and "1.850,– €" are whole euros. */
function withoutUnit(text: string, kind: NumberKind): string {
	const found = /^([\p{L}€]+)?\s*([-−–+]?\s*,?\d(?:.*\d)?)(,\s*[-–—]+)?\s*([\p{L}€%]+\.?)?$/su.exec(text);
	if (!found) return '';
	const [, before, inside = '', dash, behind] = found;
	if ((before && behind) || (dash && kind !== 'money')) return '';
	const word = before ?? behind;
	return word === undefined || units[kind].test(word) ? inside : '';
}

function read(digits: string, sign: number): NumberReading {
	const value = Number(digits);
	return { value: value === 0 ? 0 : sign * value };
}

/** Both readings of one sign: as a comma, and as a mark of thousands. */
function either(text: string, mark: string, sign: number): NumberReading {
	return { between: [sign * Number(text.replace(mark, '.')), sign * Number(text.replace(mark, ''))] };
}
