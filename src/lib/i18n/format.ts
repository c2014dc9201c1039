/** Numbers, money and months as people write them. Formatters are kept: making one costs more than a whole levy. */

const kept = new Map<string, Intl.NumberFormat>();
const months = new Map<string, readonly string[]>();
const days = new Map<string, Intl.DateTimeFormat>();

function format(language: string, key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
	const name = `${language} ${key}`;
	const known = kept.get(name);
	if (known) return known;
	const made = new Intl.NumberFormat(language, options);
	kept.set(name, made);
	return made;
}

/** Cents as euros with two decimals: "9.900,00 €". */
export function euros(cents: number, language: string): string {
	return format(language, 'euros', { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** Cents as euros, without decimals where there are none: "9.900 €". */
export function shortEuros(cents: number, language: string): string {
	const whole = cents % 100 === 0;
	const options = { style: 'currency', currency: 'EUR', minimumFractionDigits: whole ? 0 : 2 } as const;
	return format(language, whole ? 'short' : 'euros', options).format(cents / 100);
}

/** A number with at most two decimals: "1.200,5". */
export function number(value: number, language: string): string {
	return format(language, 'number', { maximumFractionDigits: 2 }).format(value);
}

/** The name of a month; January is 0. */
export function monthName(month: number, language: string, width: 'long' | 'short' = 'long'): string {
	const key = `${language} ${width}`;
	const names = months.get(key) ?? monthNames(language, width);
	months.set(key, names);
	return names[month] ?? '';
}

function monthNames(language: string, width: 'long' | 'short'): string[] {
	const format = new Intl.DateTimeFormat(language, { month: width, timeZone: 'UTC' });
	return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 1)));
}

/** A day (yyyy-mm-dd) as people write it: "31. März 2026". */
export function day(iso: string, language: string): string {
	const format = days.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
	days.set(language, format);
	return format.format(new Date(iso));
}
