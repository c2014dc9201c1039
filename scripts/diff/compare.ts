/** What two editions of the rules say differently, over every combination of answers and over the examples. */
import { facts } from '../../src/lib/calculators/facts.ts';
import { compile, type CompiledBenefit, type Guide } from '../../src/lib/engine/compile.ts';
import { figureOn } from '../../src/lib/engine/figures.ts';
import type { Answers } from '../../src/lib/engine/types.ts';
import { explain } from '../../src/lib/engine/verdict.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import { guideSource } from '../../src/lib/rules/guide-source.ts';
import type { Diagram } from '../../src/lib/rules/space/diagram.ts';
import { OUTCOME, outcomeOf, RuleDiagrams } from '../../src/lib/rules/space/rule-diagrams.ts';
import { smallestCases } from '../../src/lib/rules/space/smallest-case.ts';
import { casesOf } from '../mutate/examples.ts';

export interface Change {
	readonly guide: string;
	readonly benefit: string;
	readonly before: string;
	readonly after: string;
	/** A smallest case for it, or the answers of an example. */
	readonly example: Answers;
	/** The sentence of the example, where it is one. */
	readonly says?: string;
}

/** Benefits of a guide that only one edition has, and every change of a verdict or of the carrier named with it. */
export interface Comparison {
	readonly gone: readonly string[];
	readonly added: readonly string[];
	readonly changes: readonly Change[];
}

/**
 * @param keyDate ISO day for which the editions are applied
 * @param earlier ISO day for which the old one is applied, where that is another: two days of one edition are compared so
 */
export function compareEditions(old: RuleBook, now: RuleBook, keyDate: string, earlier = keyDate): Comparison {
	const changes: Change[] = [];
	const [gone, added]: [string[], string[]] = [[], []];
	for (const id of new Set([...Object.keys(old.guides), ...Object.keys(now.guides)])) {
		const on = (book: RuleBook, day: string) =>
			book.guides[id] ? compile(guideSource(book, id, facts), day, facts) : undefined;
		const [before, after] = [on(old, earlier), on(now, keyDate)];
		const names = (guide: Guide | undefined) => (guide?.benefits ?? []).map(({ rule }) => rule.id);
		gone.push(...names(before).filter((name) => !names(after).includes(name)));
		added.push(...names(after).filter((name) => !names(before).includes(name)));
		for (const one of before?.benefits ?? []) {
			const other = after?.benefits.find(({ rule }) => rule.id === one.rule.id);
			if (before && after && other)
				changes.push(...spaceChanges(before, after, one, other), ...exampleChanges(old, before, after, one, other));
		}
	}
	return { gone: [...new Set(gone)], added: [...new Set(added)], changes };
}

const WIDE = 2 ** 10;
const together = (one: number, other: number) => one * WIDE + other;

/** Every pair of outcomes that some combination of answers has in the two editions, where they are not the same. */
function spaceChanges(before: Guide, after: Guide, one: CompiledBenefit, other: CompiledBenefit): Change[] {
	const diagrams = new RuleDiagrams(before, [one, other], [], [after]);
	const { store } = diagrams;
	const ids = [...new Set([...one.carriers, ...other.carriers].map(({ id }) => id))];
	const outcome = (benefit: CompiledBenefit): Diagram =>
		store.map(diagrams.outcome(benefit), (value) => {
			const { carrier } = outcomeOf(benefit, value);
			return carrier === undefined ? value : OUTCOME.elsewhere + ids.indexOf(carrier);
		});
	const words = (value: number) =>
		value >= OUTCOME.elsewhere ? `elsewhere ${ids[value - OUTCOME.elsewhere] ?? ''}` : outcomeOf(one, value).verdict;
	return [...smallestCases(store, store.join(outcome(one), outcome(other), together))].flatMap(([pair, example]) => {
		const [was, is] = [words(Math.floor(pair / WIDE)), words(pair % WIDE)];
		return was === is ? [] : [{ guide: before.id, benefit: one.rule.id, before: was, after: is, example }];
	});
}

function exampleChanges(
	book: RuleBook,
	before: Guide,
	after: Guide,
	one: CompiledBenefit,
	other: CompiledBenefit,
): Change[] {
	const examples = book.examples.filter(({ guide, benefit }) => guide === before.id && benefit === one.rule.id);
	return examples
		.flatMap((file) => file.examples)
		.filter(({ keyDate }) => keyDate === undefined)
		.flatMap(casesOf)
		.flatMap(({ says, answers }): Change[] => {
			const example = answers as Answers;
			const [was, is] = [explain(before, one, example), explain(after, other, example)].map(({ verdict, carrier }) =>
				carrier === undefined ? verdict : `${verdict} ${carrier}`,
			);
			if (was === is || was === undefined || is === undefined) return [];
			return [{ guide: before.id, benefit: one.rule.id, before: was, after: is, example, says }];
		});
}

/** A figure that has another value on another day. */
export interface FigureChange {
	readonly name: string;
	readonly before: number | undefined;
	readonly after: number | undefined;
	/** The later value is not law yet. */
	readonly projected: boolean;
}

/** The figures of a book that differ between two days, projected values among them. */
export function figureChanges({ figures }: RuleBook, earlier: string, later: string): FigureChange[] {
	return Object.entries(figures).flatMap(([name, figure]) => {
		const [before, after] = [earlier, later].map((day) => figureOn(figure, day, true));
		if (before?.value === after?.value) return [];
		return [{ name, before: before?.value, after: after?.value, projected: after?.status === 'projected' }];
	});
}
