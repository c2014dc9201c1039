/** Every mutant of the rules against the net, with what became of each. */
import type { RuleBook } from '../../src/lib/rules/book.ts';
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

/**
 * @param every takes only one mutant of so many, to be quick
 * @param from the first that is taken
 */
export function mutateRules(book: RuleBook, keyDate: string, every = 1, from = 0): Tally {
	const net = new Net(book, keyDate);
	const counts = { refused: 0, example: 0, proof: 0, equivalent: 0, survived: 0 };
	const survivors: Survivor[] = [];
	let index = 0;
	for (const mutant of ruleMutants(book)) {
		if (index++ % every !== from) continue;
		const fate = net.fate(mutant);
		counts[fate.fate]++;
		const { file, path, change } = mutant;
		if (fate.fate === 'survived') survivors.push({ file, path, change, fate });
	}
	const killed = counts.refused + counts.example + counts.proof;
	return { counts, survivors, score: (100 * killed) / (killed + counts.survived) };
}
