import { SvelteSet } from 'svelte/reactivity';
import { computeLevy, type Levy } from '#lib/calculators/levy/levy.ts';
import { readColumns } from '#lib/calculators/levy/paste.ts';
import type { LevyInput } from '#lib/calculators/levy/sums.ts';
import { emptyLevy, longestText, type LevyEntry } from '#lib/case/levy-case.ts';
import type { MonthPart } from './levy-view.ts';
import { monthSums } from './counting.ts';
import { lookup } from './lookup.ts';
import { readEntry, type Field, type Reading } from './reading.ts';

/** What was done to many fields at once, for the line that offers to undo it. */
export type Bulk =
	| { readonly kind: 'filled'; readonly month: number }
	| { readonly kind: 'pasted'; readonly count: number }
	| { readonly kind: 'taken' | 'undone' }
	| { readonly kind: 'refused'; readonly count: number; readonly max: number };

/** What the parts that may come a moment later are drawn from. */
export interface Settled {
	readonly input: LevyInput | undefined;
	readonly levy: Levy | undefined;
	readonly calendar: readonly number[] | undefined;
}

/** The calculator as it stands on the page: what was typed, what it says, and the levy. */
export class Calculator {
	entry: LevyEntry = $state(emptyLevy(''));
	/** Fields that the person has left. */
	readonly touched = new SvelteSet<Field>();
	bulk: Bulk | undefined = $state.raw();
	canUndo = $state(false);
	readonly reading: Reading = $derived.by(() => readEntry(this.entry));
	readonly levy: Levy | undefined = $derived.by(() => this.reading.input && computeLevy(this.reading.input, lookup));
	/** As it was when typing last paused: for the way, the chart and all else that may come a moment later. */
	settled: Settled = $state.raw({ input: undefined, levy: undefined, calendar: undefined });

	#before: LevyEntry | undefined;

	/** @param year the levy year to begin with */
	constructor(year: string) {
		this.entry = emptyLevy(year);
	}

	/** Puts another calculation in the place of this one. */
	show(entry: LevyEntry): void {
		this.entry = entry;
		this.touched.clear();
		this.#forget();
	}

	/** Lets the slower parts of the page catch up. */
	settle(): void {
		const { input, calendar } = this.reading;
		this.settled = { input, levy: this.levy, calendar };
	}

	/** The first look at the table takes over what stands in the quick mode. */
	changeMode(mode: LevyEntry['mode']): void {
		const { entry } = this;
		const untouched = entry.rows.every(({ jobs, occupied, closed }) => jobs === '' && occupied === '' && !closed);
		if (mode === 'months' && untouched) {
			for (const row of entry.rows) Object.assign(row, { jobs: entry.jobs, occupied: entry.occupied });
		}
		entry.mode = mode;
		this.#forget();
	}

	enter(month: number, part: MonthPart, text: string): void {
		const row = this.entry.rows[month];
		if (row) row[part] = text;
	}

	/** Leaves out a month without business activity, or takes it in again; what stood there stays. */
	close(month: number, closed: boolean): void {
		const row = this.entry.rows[month];
		if (row) row.closed = closed;
	}

	/** Copies a month to all later ones. */
	fillDown(month: number): void {
		const source = this.entry.rows[month];
		if (!source) return;
		this.#remember();
		for (const row of this.entry.rows.slice(month + 1))
			Object.assign(row, { jobs: source.jobs, occupied: source.occupied });
		this.bulk = { kind: 'filled', month };
	}

	/** Takes over cells of a spreadsheet from a field on downwards; nothing at all if they do not fit. */
	paste(month: number, part: MonthPart, text: string): void {
		const { rows } = this.entry;
		const columns = readColumns(text, rows.length - month);
		const refused = columns.flatMap(({ issues }) => issues).find(({ code }) => code === 'too-many-months');
		if (refused) {
			this.bulk = { kind: 'refused', count: Number(refused.params.count), max: rows.length - month };
			return;
		}
		this.#remember();
		const parts: MonthPart[] = part === 'jobs' ? ['jobs', 'occupied'] : ['occupied'];
		let count = 0;
		columns.slice(0, parts.length).forEach(({ texts }, column) =>
			texts.forEach((cell, index) => {
				const row = rows[month + index];
				const where = parts[column];
				if (!row || !where) return;
				row[where] = cell.slice(0, longestText);
				count += 1;
			}),
		);
		this.bulk = { kind: 'pasted', count };
	}

	/** Takes over what the counting help counts. */
	takeCounted(what: 'occupied' | 'both'): void {
		const { months } = monthSums(this.entry.groups, Number(this.entry.year));
		this.changeMode('months');
		this.#remember();
		this.entry.rows.forEach((row, index) => {
			row.occupied = written(months[index]?.occupied ?? 0);
			if (what === 'both') row.jobs = written(months[index]?.jobs ?? 0);
		});
		this.bulk = { kind: 'taken' };
	}

	/** Back to how the months were before the last change of many. */
	undo(): void {
		if (!this.#before) return;
		this.entry.rows = this.#before.rows;
		this.#forget();
		this.bulk = { kind: 'undone' };
	}

	#remember(): void {
		this.#before = $state.snapshot(this.entry);
		this.canUndo = true;
	}

	#forget(): void {
		this.#before = undefined;
		this.canUndo = false;
		this.bulk = undefined;
	}
}

function written(value: number): string {
	return String(value).replace('.', ',');
}
