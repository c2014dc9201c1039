import { checkLevyInput } from '#lib/calculators/levy/input.ts';
import type { Issue } from '#lib/calculators/levy/issue.ts';
import type { LevyInput } from '#lib/calculators/levy/sums.ts';
import type { LevyEntry } from '#lib/case/levy-case.ts';
import { lookup } from './lookup.ts';

/** A field of the form: `jobs`, `rows.3.occupied` (from 0), `labour`, `late`, `year`, `months`, `rows`. It is its id on the page too. */
export type Field = string;

/** What the typed texts say. `input` only where nothing is missing or wrong. */
export interface Reading {
	readonly input: LevyInput | undefined;
	/** What is wrong, by field; the first thing only. */
	readonly wrong: ReadonlyMap<Field, Issue>;
	/** Fields that are needed and empty. */
	readonly missing: readonly Field[];
	/** The months of the calendar that count, from 0; undefined where only their number is known. */
	readonly calendar: readonly number[] | undefined;
}

const emptyCodes = new Set(['missing', 'months-needed', 'empty-month']);

/** Reads what was typed, without guessing: an empty field is missing, never 0. */
export function readEntry(entry: LevyEntry): Reading {
	const { mode, rows } = entry;
	const open = rows.flatMap((row, index) => (row.closed ? [] : [index]));
	const quick = { jobs: typed(entry.jobs), occupied: typed(entry.occupied), months: typed(entry.months) };
	const table = {
		jobs: open.map((index) => typed(rows[index]?.jobs) ?? null),
		occupied: open.map((index) => typed(rows[index]?.occupied) ?? null),
	};
	const checked = checkLevyInput(
		{
			...(mode === 'quick' ? quick : table),
			year: Number(entry.year),
			federalSixPercent: entry.federal,
			workshopLabour: typed(entry.labour),
			paidMonthsLate: typed(entry.late),
		},
		lookup,
	);
	const calendar = mode === 'months' ? open : entry.months.trim() === '12' ? open12 : undefined;
	if (checked.ok) return { input: checked.value, wrong: new Map(), missing: [], calendar };
	const wrong = new Map<Field, Issue>();
	const missing: Field[] = [];
	for (const issue of checked.issues) {
		const field = fieldOf(issue.path, mode, open);
		if (emptyCodes.has(issue.code)) missing.push(field);
		else if (!wrong.has(field)) wrong.set(field, issue);
	}
	return { input: undefined, wrong, missing: inOrder(missing), calendar };
}

const open12 = Array.from({ length: 12 }, (_, index) => index);

/** The text that stands there, nothing if it is empty. */
function typed(text: string | undefined): string | undefined {
	const trimmed = text?.trim();
	return trimmed === '' ? undefined : trimmed;
}

function fieldOf(path: string, mode: LevyEntry['mode'], open: readonly number[]): Field {
	const found = /^(jobs|occupied)(?:\[(\d+)\])?$/.exec(path);
	if (!found) return path === 'workshopLabour' ? 'labour' : path === 'paidMonthsLate' ? 'late' : path;
	const [, part = '', index] = found;
	if (mode === 'quick') return part;
	return index === undefined ? 'rows' : `rows.${open[Number(index)]}.${part}`;
}

/** Month by month, jobs before occupied places. */
function inOrder(fields: Field[]): Field[] {
	const month = (field: Field) => Number(/^rows\.(\d+)/.exec(field)?.[1] ?? 0);
	return [...new Set(fields)].sort((a, b) => month(a) - month(b));
}
