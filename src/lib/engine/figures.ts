import type { Figure, FigureValue, GuideSource } from './types.ts';

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

/** The first day (ISO) of a figure with a confirmed value; none where all are projected. */
export function firstDayOf(figure: Figure): string | undefined {
	return Object.entries(figure.values)
		.filter(([, entry]) => typeof entry === 'number')
		.map(([day]) => day)
		.sort()[0];
}

/** The first day (ISO) on which all figures of a guide have a value; none for a guide without figures. */
export function lawKnownSince({ figures }: Pick<GuideSource, 'figures'>): string | undefined {
	const days = Object.values(figures).flatMap((figure) => firstDayOf(figure) ?? []);
	return days.sort().at(-1);
}

/** From when a guide knows the law, for whoever asks for an earlier day; nothing to say of a figure that does not exist. */
export function sinceWhen(source: GuideSource, missing: Figure | undefined): string {
	const since = lawKnownSince(source);
	return missing && since ? `: the guide "${source.id}" knows the law from ${since} on` : '';
}
