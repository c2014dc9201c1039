import type { Figure, FigureValue } from './types.ts';

/**
 * The value of a figure on a day (ISO `YYYY-MM-DD`): the newest confirmed entry that holds from that day or earlier.
 * A projected entry is never taken unless `projected` is asked for. After `reviewBy` a value still counts, but as
 * `unconfirmed`. Gives nothing before the first entry.
 */
export function figureOn(figure: Figure, day: string, projected = false): FigureValue | undefined {
	let found: { from: string; value: number; status: 'confirmed' | 'projected' } | undefined;
	for (const [from, entry] of Object.entries(figure.values)) {
		const status = typeof entry === 'number' ? 'confirmed' : entry.status;
		if (from > day || (status === 'projected' && !projected)) continue;
		if (found && found.from >= from) continue;
		found = { from, status, value: typeof entry === 'number' ? entry : entry.value };
	}
	if (!found) return undefined;
	const { value, status } = found;
	return {
		value,
		status: status === 'confirmed' && day > figure.reviewBy ? 'unconfirmed' : status,
	};
}
