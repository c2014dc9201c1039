/** Every mutant of the rules and of their figures against the net, with what became of each. */
import type { RuleBook } from '../../src/lib/rules/book.ts';
import { FigureNet } from './figure-net.ts';
import { figureMutants } from './figure-mutants.ts';
import { Net, type Fate } from './kill.ts';
import { ruleMutants } from './rule-mutants.ts';

export interface Survivor {
	readonly file: string;
	readonly path: string;
	readonly change: string;
	readonly fate: Extract<Fate, { fate: 'survived' }>;
}

export interface Tally {
	readonly counts: Readonly<Record<Fate['fate'], number>>;
	readonly survivors: readonly Survivor[];
	/** Killed among those that anybody could ever tell from the right rules, in percent. */
	readonly score: number;
}

/** Which mutants are tried; all of them where nothing is said. */
export interface Scope {
	/** Takes only one mutant of so many, to be quick. */
	readonly every?: number | undefined;
	/** The first that is taken. */
	readonly from?: number | undefined;
	/** Only mistakes that can touch this benefit. */
	readonly benefit?: string | undefined;
	/** Only mistakes that can touch a benefit of this guide, its contradictions or its ways. */
	readonly guide?: string | undefined;
}

/** Every mutant of the conditions, carriers, contradictions and ways. */
export function mutateRules(book: RuleBook, keyDate: string, scope: Scope = {}): Tally {
	const net = new Net(book, keyDate);
	const { benefit, guide } = scope;
	const own = guide === undefined ? undefined : new Set(book.guides[guide]?.benefits);
	const wanted = [...ruleMutants(book)].filter(
		(mutant) =>
			(benefit === undefined || mutant.benefits.has(benefit)) &&
			(own === undefined || mutant.guide === guide || [...mutant.benefits].some((id) => own.has(id))),
	);
	return tally(wanted, scope, (mutant) => net.fate(mutant));
}

/** Every mutant of the figures: a value moved by one, a day moved by a day. */
export function mutateFigures(book: RuleBook, keyDate: string, scope: Scope = {}): Tally {
	const net = new FigureNet(book, keyDate);
	return tally([...figureMutants(book)], scope, (mutant) => net.fate(mutant));
}

type Mutant = Omit<Survivor, 'fate'>;

function tally<T extends Mutant>(
	mutants: readonly T[],
	{ every = 1, from = 0 }: Scope,
	fateOf: (mutant: T) => Fate,
): Tally {
	const counts = { refused: 0, example: 0, proof: 0, equivalent: 0, survived: 0 };
	const survivors: Survivor[] = [];
	for (const [index, mutant] of mutants.entries()) {
		if (index % every !== from) continue;
		const fate = fateOf(mutant);
		counts[fate.fate]++;
		const { file, path, change } = mutant;
		if (fate.fate === 'survived') survivors.push({ file, path, change, fate });
	}
	const killed = counts.refused + counts.example + counts.proof;
	const told = killed + counts.survived;
	return { counts, survivors, score: told === 0 ? 100 : (100 * killed) / told };
}
