/** Which answers to a question the rules can tell apart: one class for each way, so that nothing is lost by trying one of each. */
import { optionsOf } from '#lib/engine/options.ts';
import type { CompiledFact, Guide } from '#lib/engine/compile.ts';
import type { Leaf } from '#lib/engine/node.ts';
import { UNKNOWN, type Answer, type Answers, type Question } from '#lib/engine/types.ts';

/** Answers that no rule in question can tell apart. */
export interface AnswerClass {
	/** The one that stands for all. */
	readonly answer: Answer;
	/** All of them; of numbers only those that were looked at. */
	readonly members: readonly Answer[];
}

/** A question as one place of a case: "weiß nicht" is the class with the index 0. */
export interface Variable {
	readonly question: string;
	readonly classes: readonly AnswerClass[];
}

/** More options than this are cut to subsets of the options that a test names. */
const MOST_OPTIONS = 12;

/**
 * The questions that some tests and facts read, in the order of the guide, each with its classes of answers. Exact for
 * options and comparisons. Where a computed fact reads numbers, both sides of every step that shows itself are taken,
 * which is exact for facts that rise or fall steadily in each number.
 * @param guides more than one where editions are compared: the first gives the order, all of them options and bounds
 */
export function variables(
	guides: readonly Guide[],
	leaves: readonly Leaf[],
	facts: readonly CompiledFact[] = [],
): Variable[] {
	const readings = [
		...leaves.map(({ questions, level }): Reading => ({ questions, see: level })),
		...facts.map(({ questions, value }): Reading => ({ questions, see: (answers) => String(value(answers)) })),
	];
	const read = new Set(readings.flatMap(({ questions }) => questions));
	const order = [...new Set(guides.flatMap((guide) => guide.order))].filter((id) => read.has(id));
	const candidates = new Map(order.map((id) => [id, candidatesFor(guides, id, leaves)]));
	for (const reading of readings.filter(({ questions }) => questions.length > 1))
		for (let round = 0; round < 2; round++)
			for (const id of reading.questions) candidates.set(id, withSteps(reading, id, candidates));
	return order.map((id) => {
		const own = readings.filter(({ questions }) => questions.includes(id));
		const classes = new Map<string, Answer[]>();
		for (const answer of candidates.get(id) ?? []) {
			const key = own.map((reading) => seen(reading, id, answer, candidates)).join(' ');
			const members = classes.get(key);
			if (members) members.push(answer);
			else classes.set(key, [answer]);
		}
		const sure = [...classes.values()].map((members) => ({ answer: typical(members), members }));
		return { question: id, classes: [{ answer: UNKNOWN, members: [UNKNOWN] }, ...sure] };
	});
}

/** Something that looks at answers: a test, or a fact that gives an amount. */
interface Reading {
	readonly questions: readonly string[];
	readonly see: (answers: Answers) => unknown;
}

type Candidates = ReadonlyMap<string, readonly Answer[]>;

/** Of several sets of options the smallest, so that cases stay short. */
function typical(members: readonly Answer[]): Answer {
	const size = (answer: Answer) => (typeof answer === 'object' ? answer.length : 0);
	return members.reduce((best, answer) => (size(answer) < size(best) ? answer : best));
}

function candidatesFor(guides: readonly Guide[], id: string, leaves: readonly Leaf[]): readonly Answer[] {
	const questions = guides.flatMap((guide) => guide.questions[id] ?? []);
	const [question] = questions;
	if (!question) return [];
	const options = [...new Set(questions.flatMap(optionsOf))];
	const own = leaves.filter(({ questions }) => questions.includes(id)).map(({ test }) => test);
	switch (question.type) {
		case 'multiple': {
			const named = options.filter((option) => own.some(({ includes }) => includes === option));
			return subsets(options.length <= MOST_OPTIONS ? options : named);
		}
		case 'number':
		case 'money': {
			const names = own.flatMap((test) => [test.atLeast, test.atMost, test.above, test.below]);
			return around(
				question,
				names.flatMap((name) => guides.flatMap(({ figures }) => figures.get(name ?? '')?.value ?? [])),
			);
		}
		case 'date':
			return ['2000-01-01'];
		default:
			return options;
	}
}

function subsets(options: readonly string[]): string[][] {
	const all = options.reduce<string[][]>((found, option) => [...found, ...found.map((set) => [...set, option])], [[]]);
	return all.filter((set) => set.length > 0);
}

/** Each bound, and a number on either side of it, between the smallest and the largest that may be given. */
function around({ min = 0, max = Number.MAX_SAFE_INTEGER }: Question, bounds: readonly number[]): number[] {
	const cuts = [...new Set([min, ...bounds.filter((bound) => bound > min && bound < max), max])].sort((a, b) => a - b);
	return cuts.flatMap((cut, index) => {
		const next = cuts[index + 1];
		if (next === undefined) return [cut];
		return [cut, next - cut > 1 ? next - 1 : (cut + next) / 2];
	});
}

/** Adds the numbers on both sides of each step that a reading makes, for each way to answer its other questions. */
function withSteps(reading: Reading, id: string, candidates: Candidates): readonly Answer[] {
	const known = candidates.get(id) ?? [];
	if (!known.every((answer) => typeof answer === 'number')) return known;
	const numbers = new Set(known.filter((answer) => typeof answer === 'number'));
	for (const rest of others(reading, id, candidates)) {
		const sorted = [...numbers].sort((a, b) => a - b);
		const at = (number: number) => String(reading.see({ ...rest, [id]: number }));
		sorted.forEach((low, index) => {
			const high = sorted[index + 1];
			if (high !== undefined) for (const step of steps(at, low, high)) numbers.add(step);
		});
	}
	return [...numbers].sort((a, b) => a - b);
}

/** Whole numbers on both sides of a change between two numbers. */
function steps(at: (number: number) => string, low: number, high: number): number[] {
	if (at(low) === at(high)) return [];
	let [below, above] = [Math.floor(low), Math.ceil(high)];
	while (above - below > 1) {
		const middle = Math.floor((below + above) / 2);
		if (at(middle) === at(below)) below = middle;
		else above = middle;
	}
	return [below, above];
}

/** Every way to answer the other questions of a reading, left out included. */
function others({ questions }: Reading, id: string, candidates: Candidates): Answers[] {
	return questions
		.filter((other) => other !== id)
		.reduce<Answers[]>(
			(found, other) =>
				found.flatMap((answers) => [
					answers,
					...(candidates.get(other) ?? []).map((answer) => ({ ...answers, [other]: answer })),
				]),
			[{}],
		);
}

function seen(reading: Reading, id: string, answer: Answer, candidates: Candidates): string {
	return others(reading, id, candidates)
		.map((rest) => String(reading.see({ ...rest, [id]: answer })))
		.join('');
}

const places = new WeakMap<Variable, Map<string, number>>();

/**
 * The index of the class that an answer stands in; 0, "weiß nicht", for none.
 * @throws for an answer that was not looked at
 */
export function classOf(variable: Variable, answer: Answer | undefined): number {
	if (answer === undefined || answer === UNKNOWN) return 0;
	const known = places.get(variable) ?? new Map<string, number>();
	if (known.size === 0) {
		variable.classes.forEach(({ members }, index) => {
			for (const member of members) known.set(String(member), index);
		});
		places.set(variable, known);
	}
	const index = known.get(String(answer));
	if (index === undefined) throw new Error(`the answer ${String(answer)} to "${variable.question}" stands in no class`);
	return index;
}
