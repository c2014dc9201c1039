/** Engine, reference and diagram asked about whole cases, without looking inside: all of them where there are not too many. */
import type { CompiledBenefit } from '../../src/lib/engine/compile.ts';
import type { Answer } from '../../src/lib/engine/types.ts';
import { verdict } from '../../src/lib/engine/verdict.ts';
import type { Variable } from '../../src/lib/rules/space/answer-classes.ts';
import { RuleDiagrams } from '../../src/lib/rules/space/rule-diagrams.ts';
import { compareVerdicts, type Checked, type Proving } from './agreement.ts';
import type { Finding } from './finding.ts';
import { isSingle, prospects } from './monotone.ts';

/** The combinations of answers to a benefit's own questions that its rules can tell apart. */
export function combinationsOf(diagrams: RuleDiagrams): number {
	return diagrams.store.variables.reduce((product, { classes }) => product * classes.length, 1);
}

/**
 * Tries up to `most` combinations of a benefit: every one where there are no more than that, else as many as the dice
 * give, always the same.
 */
export function tryCombinations(proving: Proving, benefit: CompiledBenefit, most: number): Checked {
	const own = { ...proving, diagrams: new RuleDiagrams(proving.guide, [benefit]) };
	const { store } = own.diagrams;
	const outcome = own.diagrams.outcome(benefit);
	const possible = prospects(own, outcome);
	const findings: Finding[] = [];
	let tried = 0;
	const every = combinationsOf(own.diagrams) <= most;
	for (const { answers, places } of every ? inTurn(store.variables) : byChance(store.variables, most)) {
		tried++;
		const said = verdict(proving.guide, benefit, answers);
		findings.push(...compareVerdicts(own, benefit, answers, said, store.atPlaces(outcome, places)));
		if (!said.decided || isSingle(store.atPlaces(possible, places))) continue;
		const file = proving.book.places[`benefits/${benefit.rule.id}`] ?? benefit.rule.id;
		const reason = 'the engine calls a verdict decided that may become another one';
		findings.push({ kind: 'decided-verdict-flips', file, path: '', reason, example: { ...answers } });
	}
	return { tried, findings };
}

interface Combination {
	/** Used again for the next combination. */
	readonly answers: Record<string, Answer>;
	readonly places: readonly number[];
}

function* inTurn(variables: readonly Variable[]): Generator<Combination> {
	const places = variables.map(() => 0);
	const answers: Record<string, Answer> = {};
	variables.forEach((variable) => set(answers, variable, 0));
	for (;;) {
		yield { answers, places };
		let digit = 0;
		for (;;) {
			const variable = variables[digit];
			if (!variable) return;
			const next = ((places[digit] ?? 0) + 1) % variable.classes.length;
			places[digit] = next;
			set(answers, variable, next);
			if (next > 0) break;
			digit++;
		}
	}
}

function* byChance(variables: readonly Variable[], count: number): Generator<Combination> {
	const dice = chance(1);
	const answers: Record<string, Answer> = {};
	for (let index = 0; index < count; index++) {
		const places = variables.map(({ classes }) => Math.floor(dice() * classes.length));
		variables.forEach((variable, place) => set(answers, variable, places[place] ?? 0));
		yield { answers, places };
	}
}

function set(answers: Record<string, Answer>, { question, classes }: Variable, index: number): void {
	answers[question] = classes[index]?.answer ?? '';
}

/** Numbers from 0 up to 1 that look random and are the same each time (mulberry32). */
export function chance(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
