/** Whether the engine, the reference interpreter and the diagrams say the same of every combination of answers. */
import type { CompiledBenefit, Guide } from '../../src/lib/engine/compile.ts';
import { decide } from '../../src/lib/engine/decide.ts';
import type { Leaf } from '../../src/lib/engine/node.ts';
import { truth, type Level } from '../../src/lib/engine/truth.ts';
import type { Answer, Answers, Benefit, Condition, GuideSource } from '../../src/lib/engine/types.ts';
import { verdict, type Verdict } from '../../src/lib/engine/verdict.ts';
import type { RuleBook } from '../../src/lib/rules/book.ts';
import { outcomeOf, type Outcome, type RuleDiagrams } from '../../src/lib/rules/space/rule-diagrams.ts';
import { smallestCases } from '../../src/lib/rules/space/smallest-case.ts';
import { referOne } from './reference.ts';
import type { Finding } from './finding.ts';
import { placeCases, placeRequirements, within, type Placed } from './placed.ts';

/** A guide in every form in which it is looked at. */
export interface Proving {
	readonly book: RuleBook;
	readonly source: GuideSource;
	readonly guide: Guide;
	readonly diagrams: RuleDiagrams;
}

/** What came of a check: how many cases were tried, and what is wrong. */
export interface Checked {
	readonly tried: number;
	readonly findings: readonly Finding[];
}

/**
 * Compares layer by layer, which loses nothing: a test for every answer, a condition for every combination of levels
 * that its parts can have together, the verdict for every combination of levels that requirements and carriers can have
 * together. Each combination is tried with a smallest case, and all three have to agree on it; by induction they agree
 * on every combination of answers.
 */
export function agree(proving: Proving, benefit: CompiledBenefit): Checked {
	const { book, diagrams } = proving;
	const { store } = diagrams;
	const findings: Finding[] = [];
	let tried = 0;
	const placed = [
		placeRequirements(book, benefit),
		...benefit.carriers.flatMap(({ id }) => placeCases(book, benefit, id)),
	];
	for (const part of placed.flatMap(within)) {
		const parts = part.parts.map(({ node }) => diagrams.level(node));
		const cases =
			part.node.kind === 'test'
				? everyAnswer(proving, part.node)
				: smallestCases(store, store.combined(parts)).values();
		for (const example of cases) {
			tried++;
			findings.push(...compareLevels(proving, benefit, part, example));
		}
	}
	const sides = [benefit.requires, ...benefit.carriers.map(({ node }) => node)].map((node) => diagrams.level(node));
	const outcome = diagrams.outcome(benefit);
	for (const example of smallestCases(store, store.combined(sides)).values()) {
		tried++;
		const said = verdict(proving.guide, benefit, example);
		findings.push(...compareVerdicts(proving, benefit, example, said, store.at(outcome, example)));
	}
	return { tried, findings };
}

const LEVEL: Readonly<Record<string, Level>> = { unlikely: 0, clarify: 1, likely: 2 };

/** What the reference says of one condition alone: it is asked about a benefit that requires nothing else. */
function refer({ source, guide }: Proving, { rule }: CompiledBenefit, condition: Condition, answers: Answers): Level {
	const alone: Benefit = { ...rule, requires: condition, carriers: [] };
	return LEVEL[referOne(source, guide.keyDate, answers, alone).verdict] ?? 0;
}

function compareLevels(proving: Proving, benefit: CompiledBenefit, placed: Placed, example: Answers): Finding[] {
	const { node, condition, file, path } = placed;
	const { diagrams } = proving;
	const said = decide(node, example);
	const expected = refer(proving, benefit, condition, example);
	const drawn = diagrams.store.at(diagrams.level(node), example) as Level;
	if (said === expected && said === drawn) return [];
	const reason = `engine ${truth(said)}, reference ${truth(expected)}, diagram ${truth(drawn)}`;
	return [{ kind: 'disagreement', file, path, reason, example }];
}

/** The verdict as a diagram knows it: whom a benefit is meant for is no matter of its own there. */
export function drawnAs(word: Verdict['verdict']): Verdict['verdict'] {
	return word === 'not-about' ? 'unlikely' : word;
}

/** Compares the verdict of the engine with that of the reference and with the value of the diagram, for one case. */
export function compareVerdicts(
	{ book, source, guide }: Proving,
	benefit: CompiledBenefit,
	example: Answers,
	said: Verdict,
	value: number,
): Finding[] {
	const expected = referOne(source, guide.keyDate, example, benefit.rule);
	const drawn = outcomeOf(benefit, value);
	const same = expected.verdict === said.verdict && drawn.verdict === drawnAs(said.verdict);
	if (same && [expected, drawn].every((one) => one.carrier === said.carrier)) return [];
	const show = (one: { verdict: string; carrier: Outcome['carrier'] }) => `${one.verdict} ${one.carrier ?? ''}`.trim();
	const file = book.places[`benefits/${benefit.rule.id}`] ?? benefit.rule.id;
	const reason = `engine ${show(said)}, reference ${show(expected)}, diagram ${show(drawn)}`;
	return [{ kind: 'disagreement', file, path: '', reason, example: { ...example } }];
}

/** Every answer to the questions of a test that was looked at, with each other; not only one of each class. */
function everyAnswer({ diagrams: { store } }: Proving, { questions }: Leaf): Answers[] {
	return store.variables
		.filter(({ question }) => questions.includes(question))
		.reduce<Answers[]>(
			(found, { question, classes }) => {
				const answers: readonly Answer[] = classes.flatMap(({ members }) => members);
				return found.flatMap((rest) => answers.map((answer) => ({ ...rest, [question]: answer })));
			},
			[{}],
		);
}
