/** What Stryker found about the mutants of the engine and the calculators, counted by folder. */
import { dirname } from 'node:path';

interface Place {
	readonly line: number;
	readonly column: number;
}

interface Mutant {
	readonly status: string;
	readonly replacement: string;
	readonly location: { readonly start: Place; readonly end: Place };
}

/** The part of a report (mutation-testing-report-schema 2) that is read here. */
export interface CodeReport {
	readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

/** A mutant that no test can tell from the code, and why. */
export interface Equivalent {
	readonly file: string;
	/** The line in which the mutant begins, without the blanks around it. */
	readonly line: string;
	/** The first line of what was there, and of what the mutant puts there. */
	readonly from: string;
	readonly to: string;
	/** A sentence for whoever doubts it. */
	readonly why: string;
}

export type Survivor = Omit<Equivalent, 'why'> & { readonly at: number };

export interface Count {
	readonly mutants: number;
	readonly killed: number;
	readonly timeouts: number;
	/** Not told from the code by any test, and not listed as equivalent. */
	readonly survivors: readonly Survivor[];
	readonly equivalent: number;
	/** Mutants that Stryker could not judge. */
	readonly errors: number;
	/** Killed and timeouts in percent of all that can be told from the code. */
	readonly percent: number;
}

const firstLine = (text: string) => text.trim().split('\n')[0]?.trim() ?? '';

/** Counts the mutants of each folder, in the order of their names. */
export function countMutants(report: CodeReport, equivalents: readonly Equivalent[]): Map<string, Count> {
	const folders = new Map<string, Count>();
	for (const [file, { source, mutants }] of Object.entries(report.files).sort(([a], [b]) => a.localeCompare(b))) {
		const folder = dirname(file);
		const before = folders.get(folder);
		folders.set(folder, sum(before, mutants, file, source.split('\n'), equivalents));
	}
	return folders;
}

function sum(
	before: Count | undefined,
	mutants: readonly Mutant[],
	file: string,
	lines: readonly string[],
	equivalents: readonly Equivalent[],
): Count {
	const having = (...wanted: string[]) => mutants.filter(({ status }) => wanted.includes(status));
	const alive = having('Survived', 'NoCoverage').map((mutant) => described(mutant, file, lines));
	const survivors = alive.filter((one) => !equivalents.some((known) => isSame(known, one)));
	const judged = having('Killed', 'Timeout', 'Survived', 'NoCoverage').length;
	const count = {
		mutants: mutants.length + (before?.mutants ?? 0),
		killed: having('Killed').length + (before?.killed ?? 0),
		timeouts: having('Timeout').length + (before?.timeouts ?? 0),
		survivors: [...(before?.survivors ?? []), ...survivors],
		equivalent: alive.length - survivors.length + (before?.equivalent ?? 0),
		errors: mutants.length - judged + (before?.errors ?? 0),
	};
	const noticed = count.killed + count.timeouts;
	return { ...count, percent: (100 * noticed) / Math.max(1, noticed + count.survivors.length) };
}

function described(
	{ location: { start, end }, replacement }: Mutant,
	file: string,
	lines: readonly string[],
): Survivor {
	const line = lines[start.line - 1] ?? '';
	const from = line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);
	return { file, line: line.trim(), from: firstLine(from), to: firstLine(replacement), at: start.line };
}

function isSame(known: Equivalent, found: Survivor): boolean {
	return (['file', 'line', 'from', 'to'] as const).every((key) => known[key] === found[key]);
}

/** The lines on which something has survived or could not be judged, as Stryker takes them: `file:from-to`, each once. */
export function survivingLines(report: CodeReport): string[] {
	const lines = Object.entries(report.files).flatMap(([file, { mutants }]) =>
		mutants
			.filter(({ status }) => !['Killed', 'Timeout'].includes(status))
			.map(({ location: { start, end } }) => `${file}:${String(start.line)}-${String(end.line)}`),
	);
	return [...new Set(lines)];
}
