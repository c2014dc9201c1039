import { bothReadings, numberIn, type NumberKind } from '#lib/calculators/number.ts';
import { Issues } from './issue.ts';

/** Technical bounds, far above any employer: they keep the integers exact. Not law. */
export const bounds = { places: 10_000_000, euros: 10_000_000_000, months: 1200 } as const;

/** A finite number that is not negative, or an issue at `path`; a text is read where it is known of what `kind` it is. */
function amount(value: unknown, path: string, max: number, issues: Issues, kind?: NumberKind): number | undefined {
	if (value === undefined) return issues.add(path, 'missing');
	const found = typeof value === 'string' && kind ? typed(value, path, issues, kind) : value;
	if (found === undefined) return undefined;
	if (typeof found !== 'number' || !Number.isFinite(found)) {
		return issues.add(path, 'not-a-number', { value: Issues.quote(found) });
	}
	if (found < 0) return issues.add(path, 'negative', { value: found });
	return found > max ? issues.add(path, 'too-large', { value: found, max }) : found;
}

/** The number that was typed; an issue with both readings where there are two. */
export function typed(text: string, path: string, issues: Issues, kind: NumberKind): number | undefined {
	const readings = bothReadings(text, kind);
	const value = Issues.quote(text);
	if (readings) return issues.add(path, 'two-readings', { value, ...readings });
	return numberIn(text, kind) ?? issues.add(path, 'not-a-number', { value });
}

/** A whole number from 0 to `max`; as a text only where `kind` says what it counts. */
export function whole(
	value: unknown,
	path: string,
	max: number,
	issues: Issues,
	kind?: NumberKind,
): number | undefined {
	const found = amount(value, path, max, issues, kind);
	if (found === undefined || Number.isInteger(found)) return found;
	return issues.add(path, 'not-whole', { value: found });
}

/** Jobs or counted places: whole or half. */
export function places(value: unknown, path: string, issues: Issues): number | undefined {
	const found = amount(value, path, bounds.places, issues, 'jobs');
	if (found === undefined || Number.isInteger(2 * found)) return found;
	return issues.add(path, 'not-half', { value: found });
}

/** Euros with at most two decimals, as cents. */
export function cents(value: unknown, path: string, issues: Issues): number | undefined {
	const found = amount(value, path, bounds.euros, issues, 'money');
	if (found === undefined) return undefined;
	const rounded = Math.round(found * 100);
	return rounded / 100 === found ? rounded : issues.add(path, 'not-cents', { value: found });
}

export function trueOrFalse(value: unknown, path: string, issues: Issues): boolean | undefined {
	if (typeof value === 'boolean') return value;
	return issues.add(path, 'not-true-or-false', { value: Issues.quote(value) });
}

/** An object with no other fields than `known`. */
export function fields(raw: unknown, known: readonly string[], issues: Issues): Record<string, unknown> | undefined {
	if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
		return issues.add('', 'not-an-object', { value: Issues.quote(raw) });
	}
	for (const name of Object.keys(raw)) {
		if (!known.includes(name)) issues.add(Issues.quote(name), 'unknown-field', { known: known.join(', ') });
	}
	return raw as Record<string, unknown>;
}
