/** Wrong figures, each with one value moved by one or with one day moved by a day. */
import type { Figure } from '../../src/lib/engine/types.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';

export interface FigureMutant {
	readonly file: string;
	readonly path: string;
	readonly change: string;
	readonly book: RuleBook;
	/** Full name of the figure. */
	readonly name: string;
}

const DAY = 86_400_000;

/** Every mutant of the figures of a book. */
export function* figureMutants(book: RuleBook): Generator<FigureMutant> {
	for (const [name, figure] of Object.entries(book.figures)) {
		const file = book.places[`figures/${name}`] ?? `figures/${name.slice(0, name.indexOf('.'))}.json`;
		for (const { day, change, values } of moves(figure)) {
			const path = `figures.${name.slice(name.indexOf('.') + 1)}.values.${day}`;
			yield {
				file,
				path,
				change,
				name,
				book: { ...book, figures: { ...book.figures, [name]: { ...figure, values } } },
			};
		}
	}
}

interface Move {
	/** The day under which the value stands. */
	readonly day: string;
	readonly change: string;
	readonly values: Figure['values'];
}

/** Every way to move a value of a figure by one, up or down, or the day from which it holds. */
export function moves({ values }: Figure): Move[] {
	return Object.entries(values).flatMap(([day, entry]) =>
		[-1, 1].flatMap((step): Move[] => {
			const moved = typeof entry === 'number' ? entry + step : { ...entry, value: entry.value + step };
			const { [day]: _, ...rest } = values;
			return [
				{ day, change: step > 0 ? 'one more' : 'one less', values: { ...values, [day]: moved } },
				{ day, change: step > 0 ? 'a day later' : 'a day earlier', values: { ...rest, [shifted(day, step)]: entry } },
			];
		}),
	);
}

/** A day (ISO) so many days later. */
export function shifted(day: string, days: number): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
