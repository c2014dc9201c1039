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
import { record } from './measurements.ts';
import { readRules } from './read-rules.ts';

const ROUNDS = 9;
const SECONDS = 0.5;
const WALKS = 500;
/** Complete evaluations of the person guide in a second of one processor (issue 2). */
const TARGET = 100_000;

/** Runs of `work` in one second of processor time: the median of several rounds after one to warm up. */
function perSecond(work: (turn: number) => unknown): number {
	const rounds = Array.from({ length: ROUNDS + 1 }, () => {
		const begin = process.cpuUsage();
		let [turns, spent] = [0, 0];
		while (spent < SECONDS) {
			for (let more = 0; more < 20; more++) work(turns++);
			const { user, system } = process.cpuUsage(begin);
			spent = (user + system) / 1e6;
		}
		return turns / spent;
	});
	const sorted = rounds.slice(1).sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

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

const evaluations = perSecond((turn) => verdicts(guide, from(walks, turn)));
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
		'',
	],
	[
		'explain all benefits: reasons, carriers, open points',
		round(perSecond((turn) => guide.benefits.map((benefit) => explain(guide, benefit, from(walks, turn))))),
		'',
	],
	[
		'find what would change, for all benefits',
		round(perSecond((turn) => guide.benefits.map((benefit) => whatWouldChange(guide, benefit, from(walks, turn))))),
		'',
	],
	['make the guide ready for a day (compile)', round(perSecond(() => compile(source, book.edition.asOf, facts))), ''],
	[
		'compute the levy of a year',
		round(perSecond((turn) => computeLevy(employer(20 + (turn % 300), turn % 7), rates))),
		'',
	],
]);
if (evaluations < TARGET) {
	console.error(`Below the target of ${round(TARGET)} evaluations per second.`);
	process.exitCode = 1;
}
