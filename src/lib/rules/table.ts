/**
 * Decision tables: which truths of the requirements and carriers of a benefit lead to which verdict, in as few rows as
 * possible. Rows are read from the top; the first that fits counts. Combinations that no answers lead to have no row.
 */
import type { CompiledBenefit, Guide } from '#lib/engine/compile.ts';
import type { Node } from '#lib/engine/node.ts';
import { MET, truth, UNMET, type Level } from '#lib/engine/truth.ts';
import type { Truth } from '#lib/engine/types.ts';
import { cover, type Cells } from './cover.ts';
import type { Diagram } from './space/diagram.ts';
import { OUTCOME, outcomeOf, RuleDiagrams, type Outcome } from './space/rule-diagrams.ts';

/** A requirement or a carrier, as the head of a column. */
export interface Column {
	readonly id: string;
	readonly norms: readonly string[];
}

export interface Row extends Outcome {
	/** For each requirement the truths that fit; all three where it makes no difference. */
	readonly requirements: readonly ReadonlySet<Truth>[];
	/** The same for each carrier: met is "comes first", open is "has to be asked or is not known". */
	readonly carriers: readonly ReadonlySet<Truth>[];
}

export interface DecisionTable {
	readonly requirements: readonly Column[];
	readonly carriers: readonly Column[];
	readonly rows: readonly Row[];
}

const LEVELS: readonly Level[] = [0, 1, 2];
const any: ReadonlySet<Level> = new Set(LEVELS);

/** The decision table of a benefit: pure, the same for the same rules. */
export function decisionTable(guide: Guide, benefit: CompiledBenefit): DecisionTable {
	const diagrams = new RuleDiagrams(guide, [benefit]);
	const columns = columnsOf(benefit.requires);
	const carriers = benefit.carriers.map(({ node }) => diagrams.level(node));
	const outcome = diagrams.outcome(benefit);
	const reached = diagrams.store.values(outcome);
	const freely = benefit.carriers.map(() => any);
	const row = (
		value: number,
		requirements: readonly ReadonlySet<Level>[],
		others: readonly ReadonlySet<Level>[],
	): Row => ({
		...outcomeOf(benefit, value),
		requirements: requirements.map(truths),
		carriers: others.map(truths),
	});
	const vectors = levelsTogether(diagrams, benefit.requires, columns);
	const tidy = (cells: Cells) => cells.map((cell, column) => readable(cell, column, vectors));
	const rows = cover(vectors, UNMET).map((cells) => row(OUTCOME.unlikely, tidy(cells), freely));
	benefit.carriers.forEach((_, index) => {
		const sure = freely.map((free, at) => (at === index ? new Set([MET]) : free));
		if (reached.has(OUTCOME.elsewhere + index))
			rows.push(
				row(
					OUTCOME.elsewhere + index,
					columns.map(() => any),
					sure,
				),
			);
	});
	if (reached.has(OUTCOME.likely)) {
		const clear = benefit.carriers.map(() => new Set<Level>([UNMET]));
		rows.push(
			...cover(vectors, MET).map((cells) => row(OUTCOME.likely, tidy(cells), needless(diagrams, carriers, clear))),
		);
	}
	if (reached.has(OUTCOME.clarify))
		rows.push(
			row(
				OUTCOME.clarify,
				columns.map(() => any),
				freely,
			),
		);
	return {
		requirements: columns.map(({ part }) => ({ id: part?.id ?? '', norms: part?.norms ?? [] })),
		carriers: benefit.carriers.map(({ id, norms }) => ({ id, norms })),
		rows,
	};
}

/** The first row that fits some truths; the table has one for all that can be. */
export function firstRow(
	table: DecisionTable,
	requirements: readonly Truth[],
	carriers: readonly Truth[],
): Row | undefined {
	return table.rows.find(
		(row) =>
			row.requirements.every((cell, index) => cell.has(requirements[index] ?? 'open')) &&
			row.carriers.every((cell, index) => cell.has(carriers[index] ?? 'open')),
	);
}

/** The outermost named requirements of a condition, in its order, each once: the columns of its table. */
export function columnsOf(node: Node): Node[] {
	if (node.part) return [node];
	const below = node.kind === 'all' || node.kind === 'any' ? node.children : 'child' in node ? [node.child] : [];
	const found = new Map<string, Node>();
	for (const column of below.flatMap(columnsOf)) found.set(column.part?.id ?? '', column);
	return [...found.values()];
}

/** Every combination of levels that the columns can have together, with what the whole comes to. */
function levelsTogether(diagrams: RuleDiagrams, whole: Node, columns: readonly Node[]): Map<string, Level> {
	const { store } = diagrams;
	const base = LEVELS.length;
	const beside = (code: number, level: number) => code * base + level;
	const code = columns.reduce(
		(joined: Diagram, column) => store.join(joined, diagrams.level(column), beside),
		store.constant(0),
	);
	const vectors = new Map<string, Level>();
	for (const value of store.values(store.join(code, diagrams.level(whole), beside))) {
		const digits = Math.floor(value / base)
			.toString(base)
			.padStart(columns.length, '0');
		vectors.set(columns.length > 0 ? digits : '', (value % base) as Level);
	}
	return vectors;
}

/** Only the levels that a column ever has; all three where it makes no difference which of them. */
function readable(cell: ReadonlySet<Level>, column: number, vectors: ReadonlyMap<string, Level>): ReadonlySet<Level> {
	const had = new Set([...vectors.keys()].map((vector) => Number(vector[column]) as Level));
	return [...had].every((level) => cell.has(level)) ? any : new Set([...cell].filter((level) => had.has(level)));
}

/** Carriers that can never come into it need not be looked at. */
function needless(
	{ store }: RuleDiagrams,
	carriers: readonly Diagram[],
	clear: readonly ReadonlySet<Level>[],
): ReadonlySet<Level>[] {
	return clear.map((cell, index) => (store.value(carriers[index] ?? 0) === UNMET ? any : cell));
}

function truths(levels: ReadonlySet<Level>): ReadonlySet<Truth> {
	return new Set([...levels].sort((a, b) => b - a).map(truth));
}
