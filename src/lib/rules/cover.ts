import type { Level } from '#lib/engine/truth.ts';

/** For each column the levels that fit. */
export type Cells = readonly ReadonlySet<Level>[];

const LEVELS: readonly Level[] = [2, 1, 0];

/**
 * As few rows as a greedy choice finds that fit every combination with the wanted value and none with another. Each row
 * looks at as few columns as it can; combinations that do not exist may fit any row.
 * @param vectors for each combination of levels, one digit for each column, its value
 */
export function cover(vectors: ReadonlyMap<string, Level>, wanted: Level): Cells[] {
	const inside = [...vectors.keys()].filter((vector) => vectors.get(vector) === wanted);
	const outside = [...vectors.keys()].filter((vector) => vectors.get(vector) !== wanted);
	let left = inside;
	const rows: Cells[] = [];
	while (left.length > 0) {
		const widest = candidates(left).map((vector) => widen(vector, wanted, inside, outside));
		const gains = widest.map((cells) => left.filter((vector) => fits(cells, vector)).length);
		const best = widest[gains.indexOf(Math.max(...gains))];
		if (!best) break;
		rows.push(best);
		left = left.filter((vector) => !fits(best, vector));
	}
	const needed = rows.filter((_, index) => {
		const others = rows.filter((_, at) => at !== index);
		return inside.some((vector) => !others.some((cells) => fits(cells, vector)));
	});
	return (needed.length > 0 ? needed : rows).sort((a, b) => narrowest(a) - narrowest(b));
}

/** Some combinations to start from: trying each would take long where there are thousands. */
function candidates(vectors: readonly string[]): readonly string[] {
	const most = 12;
	const step = Math.max(1, Math.floor(vectors.length / most));
	return vectors.filter((_, index) => index % step === 0);
}

/**
 * Lets one column after another take any level, as long as no combination from outside fits; those whose level is least
 * like the wanted value first, so that what leads to it stays. Then single levels more, where that fits more rows.
 */
function widen(vector: string, wanted: Level, inside: readonly string[], outside: readonly string[]): Cells {
	const cells: ReadonlySet<Level>[] = [...vector].map((digit) => new Set([Number(digit) as Level]));
	const unlike = (index: number) => Math.abs(Number(vector[index]) - wanted);
	const order = cells.map((_, index) => index).sort((a, b) => unlike(b) - unlike(a) || b - a);
	const attempt = (index: number, levels: readonly Level[], worth: (wider: Cells) => boolean): void => {
		const wider = cells.map((cell, at) => (at === index ? new Set([...cell, ...levels]) : cell));
		if (!outside.some((other) => fits(wider, other)) && worth(wider)) cells.splice(0, cells.length, ...wider);
	};
	for (const index of order) attempt(index, LEVELS, () => true);
	const gain = (wider: Cells) => inside.filter((other) => fits(wider, other)).length;
	for (const index of order) for (const level of LEVELS) attempt(index, [level], (wider) => gain(wider) > gain(cells));
	return cells;
}

function fits(cells: Cells, vector: string): boolean {
	return cells.every((cell, index) => cell.has(Number(vector[index]) as Level));
}

/** The first column that matters to a row, so that rows stand in the order of the columns. */
function narrowest(cells: Cells): number {
	const index = cells.findIndex((cell) => cell.size < LEVELS.length);
	return index < 0 ? cells.length : index;
}
