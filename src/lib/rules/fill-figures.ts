import { figureOn } from '#lib/engine/figures.ts';
import type { Figure } from '#lib/engine/types.ts';

/** A name in double square brackets, such as `[[hours.minimum]]`. */
const place = /\[\[([^[\]]*)\]\]/g;

/**
 * Puts numbers of the law into a text: `[[hours.minimum]]` becomes the value of that figure, written as the language writes
 * numbers. The app does it when a text is shown, for the key date of the case (`i18n/fill.ts`); here it is done for what the
 * build and the command line tell.
 * @param day the value in force on this day is taken, ISO `yyyy-mm-dd`
 * @throws Error for a name that is no figure, or that has no confirmed value on that day
 */
export function fillFigures(
	text: string,
	figures: Readonly<Record<string, Figure>>,
	day: string,
	language: string,
): string {
	return text.replace(place, (_, name: string) => {
		const figure = figures[name];
		if (!figure) throw new Error(`the text names the figure "${name}", which is not in figures/`);
		const found = figureOn(figure, day);
		if (!found) throw new Error(`the text names the figure "${name}", which has no value on ${day}`);
		return new Intl.NumberFormat(language).format(found.value);
	});
}

/** The names of the figures that a text has places for, each once. */
export function figuresIn(text: string): string[] {
	return [...new Set([...text.matchAll(place)].map(([, name = '']) => name))];
}
