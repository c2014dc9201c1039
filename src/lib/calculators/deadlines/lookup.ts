import { figureOn } from '#lib/engine/figures.ts';
import type { Figure } from '#lib/engine/types.ts';
import type { PeriodLookup } from './deadlines.ts';

/** Looks up periods in a set of figures, by their full names. */
export function periodLookup(figures: Readonly<Record<string, Figure>>): PeriodLookup {
	return (name, day) => {
		const figure = figures[name];
		const found = figure && figureOn(figure, day);
		return found && { value: found.value, unit: figure.unit, norms: figure.norms };
	};
}
