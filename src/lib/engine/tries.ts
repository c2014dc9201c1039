/** Answers that are tried for one benefit, by number: those that no condition tells apart have the same. */
import { choices } from './choices.ts';
import type { Sheet } from './circuit.ts';
import type { CompiledBenefit, Guide } from './compile.ts';
import { judge, OUTCOME } from './judge.ts';
import { BEST, classOf, SILENT, WORST, type Reading } from './readings.ts';
import { Trial } from './trial.ts';
import { UNKNOWN, type Answer, type Answers, type Question } from './types.ts';
import { isOfWish } from './wish.ts';

/** A question whose answer may be tried. */
export interface Tried {
	readonly id: string;
	readonly at: number;
	/** The answers worth advising, and the number of each. */
	readonly aims: readonly Answer[];
	readonly numbers: readonly number[];
	/** The numbers worth a try, each once. */
	readonly tries: readonly number[];
	/** By number an answer; none for the first, which is open. */
	readonly samples: readonly (Answer | undefined)[];
	/** What reads this question alone, and by number the class there. */
	readonly readings: readonly Reading[];
	readonly classes: readonly (readonly number[])[];
	/** Whether a fact is computed from it. */
	readonly computed: boolean;
	/** Where the bits of its numbers begin, and in how many words they are. */
	readonly word: number;
	readonly words: number;
}

/** One at a time, since all use the sheets of the guide. */
export class Tries {
	readonly questions: readonly Tried[];
	readonly byId: ReadonlyMap<string, Tried>;
	/** By question the number of its answer, and the one that was given. */
	readonly said: number[];
	readonly own: readonly number[];
	readonly trial: Trial;

	constructor(
		guide: Guide,
		readonly benefit: CompiledBenefit,
		answers: Answers,
	) {
		this.trial = new Trial(guide.circuit, benefit.program, answers, true);
		const own: number[] = [];
		this.questions = questionsOf(guide, benefit).map((question) => {
			const given = answers[question.id];
			const found = isOpen(given) ? 0 : numberOf(question, given as Answer);
			own.push(found < 0 ? question.samples.length : found);
			return found < 0 ? withSample(question, given as Answer) : question;
		});
		this.own = own;
		this.said = [...own];
		this.byId = new Map(this.questions.map((one) => [one.id, one]));
	}

	/** The same for answers that no condition tells apart. */
	get key(): string {
		return String.fromCharCode(...this.said);
	}

	say({ id, at, samples, readings, classes, computed }: Tried, number: number): void {
		this.said[at] = number;
		const answer = samples[number];
		if (computed) return this.trial.say(id, answer);
		this.trial.answers[id] = answer;
		const { trial, worst, best } = this.trial.circuit.sheets;
		for (let each = 0; each < readings.length; each++) {
			const { index } = readings[each] as Reading;
			const found = classes[each]?.[number] as number;
			trial.classes[index] = found;
			worst.classes[index] = number === 0 ? WORST : found;
			best.classes[index] = number === 0 ? BEST : found;
		}
	}

	/** Evaluates what is known. */
	now(): Sheet {
		return this.trial.now(this.benefit.program);
	}

	/** Whether it is `likely` now. */
	isLikely(): boolean {
		return judge(this.benefit, this.now()) === OUTCOME.likely;
	}
}

const known = new WeakMap<CompiledBenefit, readonly Tried[]>();

/** The questions of a benefit in the order of the guide, but for those of the wish. */
function questionsOf(guide: Guide, benefit: CompiledBenefit): readonly Tried[] {
	const found = known.get(benefit);
	if (found) return found;
	let word = 0;
	const made = guide.order
		.filter((id) => benefit.alternatives.has(id) && !isOfWish(guide.wish, id))
		.map((id, at) => {
			const aims = aimsOf(guide.questions[id] as Question, benefit);
			const readings = benefit.program.readings.filter((reading) => reading.id === id);
			const computed = benefit.program.readings.some(({ fact }) => fact?.questions.includes(id));
			const nothing = { id, at, word, samples: [undefined], readings, classes: readings.map(() => [SILENT]), computed };
			const all = aims.reduce<Pick<Tried, Looks>>(
				(one, answer) => (numberOf(one, answer) < 0 ? withSample(one, answer) : one),
				nothing,
			);
			const numbers = aims.map((answer) => numberOf(all, answer));
			// One more may be given that is not worth advising.
			const words = (all.samples.length + 32) >> 5;
			word += words;
			return { ...nothing, ...all, aims, numbers, tries: [...new Set(numbers)].filter((number) => number > 0), words };
		});
	known.set(benefit, made);
	return made;
}

type Looks = 'id' | 'samples' | 'readings' | 'classes' | 'computed';

/** The number of an answer, -1 for none. */
function numberOf({ id, samples, readings, classes, computed }: Pick<Tried, Looks>, answer: Answer): number {
	const own = readings.map((reading) => classOf(reading, { [id]: answer }, SILENT, true));
	return samples.findIndex(
		(sample, number) =>
			own.every((one, each) => classes[each]?.[number] === one) && !(computed && String(sample) !== String(answer)),
	);
}

function withSample<T extends Pick<Tried, Looks>>(question: T, answer: Answer): T {
	const { id, samples, readings, classes } = question;
	const own = readings.map((reading) => classOf(reading, { [id]: answer }, SILENT, true));
	return {
		...question,
		samples: [...samples, answer],
		classes: classes.map((all, each) => [...all, own[each] as number]),
	};
}

/** The answers worth advising: of what one is or does only what one can aim at, where the rules say so. */
function aimsOf(question: Question, benefit: CompiledBenefit): readonly Answer[] {
	const all = choices(question, benefit);
	const { aims: few } = question;
	return few ? all.filter((answer) => typeof answer === 'string' && few.includes(answer)) : all;
}

/** Whether nothing was said that tells anything. */
export function isOpen(answer: Answer | undefined): boolean {
	return answer === undefined || answer === UNKNOWN;
}
