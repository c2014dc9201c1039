import { figureOn } from '#lib/engine/figures.ts';
import type { Figure, FigureValue } from '#lib/engine/types.ts';

export type Status = FigureValue['status'];

/** Looks up a dated number of the law: full name ("levy.tier-zero") and day ("2025-01-01"); undefined where the law has none. */
export type Lookup = (name: string, date: string) => FigureValue | undefined;

/**
 * The lookup for the levy in a set of figures, by their full names. A projected value is taken when its own year is asked for;
 * carried into a later year it is only `unconfirmed`. Remembers what it found: one levy asks for some thirty figures.
 */
export function levyLookup(figures: Readonly<Record<string, Figure>>): Lookup {
	const days = new Map<string, Map<string, FigureValue | undefined>>();
	return (name, date) => {
		const day = days.get(date) ?? new Map<string, FigureValue | undefined>();
		if (day.size === 0) days.set(date, day);
		if (!day.has(name)) day.set(name, find(figures[name], date));
		return day.get(name);
	};
}

function find(figure: Figure | undefined, date: string): FigureValue | undefined {
	const found = figure && figureOn(figure, date, true);
	if (!figure || found?.status !== 'projected') return found;
	const ownYear = Object.entries(figure.values).some(
		([from, entry]) => typeof entry !== 'number' && from.slice(0, 4) === date.slice(0, 4),
	);
	return ownYear ? found : { value: found.value, status: 'unconfirmed' };
}

/** The levy of a year follows the amounts of its 1 January (§ 160 (3) S. 2 SGB IX). */
export function firstDay(year: number): string {
	return `${year}-01-01`;
}

/** The value of a figure that must exist. Throws RangeError with the name and the day if it does not. */
export function valueOn(figure: Lookup, name: string, date: string): number {
	const found = figure(name, date);
	if (!found) throw new RangeError(`no figure ${name} on ${date}`);
	return found.value;
}

/** The same in cents, for figures given in EUR. */
export function centsOn(figure: Lookup, name: string, date: string): number {
	return Math.round(valueOn(figure, name, date) * 100);
}

const severity: Record<Status, number> = { confirmed: 0, projected: 1, unconfirmed: 2 };

/** The least certain of several states of certainty. */
export function leastCertain(all: readonly Status[]): Status {
	return all.reduce((worst, one) => (severity[one] > severity[worst] ? one : worst), 'confirmed');
}
