/** `npm run bench`: how much the engine does in one second of one processor, written to docs/measurements.md. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { employer, rates } from '../src/lib/calculators/levy/builder.ts';
import { facts } from '../src/lib/calculators/facts.ts';
import { computeLevy } from '../src/lib/calculators/levy/levy.ts';
import { whatWouldChange } from '../src/lib/engine/change.ts';
import { compile, type Guide } from '../src/lib/engine/compile.ts';
import type { Answers } from '../src/lib/engine/types.ts';
import { explain, verdicts } from '../src/lib/engine/verdict.ts';
import { walk } from '../src/lib/engine/walk.ts';
import { guideSource } from '../src/lib/rules/guide-source.ts';
import { answersTo } from '../tests/arbitraries.ts';
import { growth, nextQuestion } from './bench/growth.ts';
import { normalForm } from './bench/normal-form.ts';
import { perSecond } from './bench/per-second.ts';
import { answersIn, worldOf } from './bench/world.ts';
import { record } from './measurements.ts';
import { readRules } from '../src/cli/read-rules.ts';

const WALKS = 500;
/** Complete evaluations of the person guide in a second of one processor (issue 2). */
const TARGET = 100_000;

/**
 * Answers of people who went through a guide to its end: some with one wish, some who want to see everything, nine in
 * ten recognised as severely disabled, so that the walk is long. The same in every run.
 */
function finishedWalks(guide: Guide): Answers[] {
	const wish = guide.wish?.question ?? '';
	const wishes = guide.questions[wish]?.options ?? [];
	return fc.sample(answersTo(guide, { unknown: 10 }), { numRuns: WALKS, seed: 22_11 }).map((answers, index) => {
		const everything = index % 2 === 0;
		const said = {
			...answers,
			[wish]: everything ? [guide.wish?.everything ?? ''] : [wishes[index % wishes.length] ?? ''],
			...(index % 10 > 0 && { recognition: 'severe' }),
		};
		return walk(guide, said).answers;
	});
}

const round = (number: number) => Math.round(number).toLocaleString('en');

const book = readRules(fileURLToPath(new URL('../rules', import.meta.url)));
const source = guideSource(book, 'person', facts);
const guide = compile(source, book.edition.asOf, facts);
const walks = finishedWalks(guide);
const everything = walks.filter((_, index) => index % 2 === 0);
const from = <T>(list: readonly T[], turn: number): T => list[turn % list.length] as T;
const lengths = walks.map((answers) => Object.keys(answers).length).sort((a, b) => a - b);

/** The longest that one person waits for what would change, in milliseconds; the rules are ready, what they found is not. */
function slowestPage(): { mean: number; most: number } {
	const times = walks.map((answers) => {
		const begin = process.cpuUsage();
		guide.benefits.forEach((benefit) => whatWouldChange(guide, benefit, answers));
		const { user, system } = process.cpuUsage(begin);
		return (user + system) / 1000;
	});
	return { mean: times.reduce((one, other) => one + other) / times.length, most: Math.max(...times) };
}

const world = worldOf(40);
const [known, partly] = [answersIn(world, 2000, 0, 7), answersIn(world, 2000, 0.3, 9)];
const evaluations = perSecond((turn) => verdicts(guide, from(walks, turn)));
const page = slowestPage();
const pageTimes = `${page.mean.toFixed(2)}, ${page.most.toFixed(1)}`;
record('Engine', [
	['what', 'per second of one processor (median of 9 rounds)', 'target'],
	[
		`evaluate all ${guide.benefits.length} benefits of the person guide, finished walks of ${lengths[0]} to ${lengths.at(-1)} questions, half of them with "everything"`,
		round(evaluations),
		round(TARGET),
	],
	['the same, only walks with "everything"', round(perSecond((turn) => verdicts(guide, from(everything, turn)))), ''],
	[
		'replay a whole walk, with the proof that every question matters',
		round(perSecond((turn) => walk(guide, from(walks, turn)))),
		round(20_000),
	],
	[
		'explain all benefits: reasons, carriers, open points',
		round(perSecond((turn) => guide.benefits.map((benefit) => explain(guide, benefit, from(walks, turn))))),
		round(30_000),
	],
	[
		'find what would change, for all benefits',
		round(perSecond((turn) => guide.benefits.map((benefit) => whatWouldChange(guide, benefit, from(walks, turn))))),
		round(2000),
	],
	['the same, milliseconds for all benefits of one person: mean, and most', pageTimes, '10'],
	[
		'make the guide ready for a day (compile)',
		round(perSecond(() => compile(source, book.edition.asOf, facts))),
		'200',
	],
	[
		'40 benefits made up, 8 tests each over 10 questions: evaluate all, everything known',
		round(perSecond((turn) => verdicts(world, from(known, turn)))),
		'',
	],
	['the same, 30 % unknown', round(perSecond((turn) => verdicts(world, from(partly, turn)))), round(1_000_000)],
	[
		'the same, with reasons',
		round(perSecond((turn) => world.benefits.map((benefit) => explain(world, benefit, from(partly, turn))))),
		'',
	],
	[
		'compute the levy of a year',
		round(perSecond((turn) => computeLevy(employer(20 + (turn % 300), turn % 7), rates))),
		'',
	],
]);
record('Growth of the engine', [
	['benefits made up', 'questions', 'compile, ms', 'evaluate all, µs', 'explain all, ms', 'heap, MB'],
	...growth(),
]);
record('Next question', [['benefits made up', 'questions', 'next question, ms'], ...nextQuestion()]);
record('Normal form of the rules', [
	['guide', 'tests', 'clauses of requirements', 'clauses of carriers', 'largest carrier'],
	...Object.keys(book.guides).map((id) => normalForm(compile(guideSource(book, id, facts), book.edition.asOf, facts))),
]);
if (evaluations < TARGET) {
	console.error(`Below the target of ${round(TARGET)} evaluations per second.`);
	process.exitCode = 1;
}
