/** Which citations somebody who did not write them has read against the statutes, and which are to be read (again). */
import { readFileSync } from 'node:fs';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import type { Place } from './places.ts';

/** Where the readings are kept. */
export const kept = 'rules/examples/citations.json';
/** The words of the interface in the source language. */
export const wordsFolder = 'src/lib/i18n/words/de';

/** By file and path: the fingerprint of what was read, and the day. */
export type Readings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Why a citation is to be read. */
export type Reason = 'never-read' | 'changed' | 'law-changed';

/** The readings so far. */
export function readReadings(): Readings {
	return (JSON.parse(readFileSync(kept, 'utf8')) as { readings: Readings }).readings;
}

/** The places that are to be read, each with the reason. */
export function toRead(
	places: readonly Place[],
	readings: Readings,
	{ norms, laws }: RuleBook['norms'],
): { readonly place: Place; readonly reason: Reason }[] {
	return places.flatMap((place) => {
		const [fingerprint, day = ''] = (readings[place.file]?.[place.path] ?? '').split(' ');
		const checked = [
			...place.norms.map((id) => norms[id]?.checkedOn ?? ''),
			...place.laws.map((id) => laws[id]?.asOf ?? ''),
		];
		const reason: Reason | undefined = !fingerprint
			? 'never-read'
			: fingerprint !== place.fingerprint
				? 'changed'
				: checked.some((one) => one > day)
					? 'law-changed'
					: undefined;
		return reason ? [{ place, reason }] : [];
	});
}

/** The readings with some places added as read on a day; what is no longer there drops out. */
export function withRead(
	places: readonly Place[],
	readings: Readings,
	read: ReadonlySet<Place>,
	day: string,
): Readings {
	const kept: Record<string, Record<string, string>> = {};
	for (const place of places) {
		const entry = read.has(place) ? `${place.fingerprint} ${day}` : readings[place.file]?.[place.path];
		if (entry !== undefined) (kept[place.file] ??= {})[place.path] = entry;
	}
	return kept;
}
