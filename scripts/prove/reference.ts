/**
 * A second, plain reading of the rule files, written from design.md sections 4 and 5 and not from the engine: no
 * compiling, no sharing, no cleverness. What the engine says must be what this says.
 */
import { facts } from '../../src/lib/calculators/facts.ts';
import type { Answer, Answers, Benefit, Condition, Days, GuideSource, Test } from '../../src/lib/engine/types.ts';

/** True, false, or undefined for open. */
type Kleene = boolean | undefined;

export interface Finding {
	readonly verdict: 'likely' | 'clarify' | 'elsewhere' | 'unlikely' | 'not-about' | 'not-checked';
	readonly carrier: string | undefined;
}

interface Reading {
	readonly source: GuideSource;
	readonly keyDate: string;
	readonly answers: Answers;
}

/** The finding on every benefit of a guide, by its id. */
export function refer(source: GuideSource, keyDate: string, answers: Answers): Record<string, Finding> {
	return Object.fromEntries(
		source.benefits
			.filter((benefit) => isLaw(benefit, keyDate))
			.map((benefit) => [benefit.id, referOne(source, keyDate, answers, benefit)] as const),
	);
}

/** The finding on one benefit. */
export function referOne(source: GuideSource, keyDate: string, answers: Answers, benefit: Benefit): Finding {
	const reading = { source, keyDate, answers };
	if (!isWanted(reading, benefit)) return { verdict: 'not-checked', carrier: undefined };
	const requirements = hold(reading, benefit.requires);
	if (requirements === false) {
		const own = 'all' in benefit.requires ? benefit.requires.all : [];
		const meant = lawIn(reading, own).filter((part) =>
			benefit.about?.includes(part.id ?? ('use' in part ? part.use : '')),
		);
		const others = meant.some((part) => hold(reading, part) === false);
		return { verdict: others ? 'not-about' : 'unlikely', carrier: undefined };
	}
	const carriers = benefit.carriers
		.map((id) => there(source.carriers[id]))
		.sort((a, b) => a.order - b.order)
		.map(({ id, cases }) => {
			const own = cases.filter((one) => one.purposes.includes(benefit.purpose) && isLaw(one, keyDate));
			const truths = own.map(({ effect, when }): Kleene => {
				const truth = hold(reading, when);
				return truth && effect === 'ask' ? undefined : truth;
			});
			return { id, first: some(truths) };
		});
	const sure = carriers.find(({ first }) => first === true);
	if (sure) return { verdict: 'elsewhere', carrier: sure.id };
	const clear = requirements === true && carriers.every(({ first }) => first === false);
	return { verdict: clear ? 'likely' : 'clarify', carrier: undefined };
}

/** Whether a part is the law on the key date: neither before its first day nor after its last. */
function isLaw({ from = '', until = '9' }: Days, keyDate: string): boolean {
	return !(keyDate < from) && !(keyDate > until);
}

/** The parts of a condition that are the law on the key date, by themselves and, for a shared requirement, by its own days. */
function lawIn({ source, keyDate }: Reading, parts: readonly Condition[]): Condition[] {
	return parts.filter(
		(part) => isLaw(part, keyDate) && !('use' in part && !isLaw(there(source.requirements[part.use]), keyDate)),
	);
}

/** Whether a condition holds: true, false, or undefined while that is open. */
export function holds(
	source: GuideSource,
	keyDate: string,
	answers: Answers,
	condition: Condition,
): boolean | undefined {
	return hold({ source, keyDate, answers }, condition);
}

function isWanted({ source, answers }: Reading, benefit: Benefit): boolean {
	if (!source.wish) return true;
	const wish = wishIn(source.wish, answers);
	const apart = source.wish.apart?.includes(benefit.purpose) ?? false;
	if (wish === undefined) return true;
	if (wish === 'unknown') return !apart;
	return [wish].flat().some((option) => option === benefit.purpose || (option === source.wish?.everything && !apart));
}

/**
 * What is wished: what was said. Whoever does not know is led by the first question that was answered and leads anywhere; with
 * nothing more to ask it is what is looked at otherwise.
 */
function wishIn({ question, ways }: NonNullable<GuideSource['wish']>, answers: Answers): Answer | undefined {
	if (answers[question] !== 'unknown' || !ways) return answers[question];
	const steps = ways.asked.map((way) => {
		const answer = answers[way.question];
		if (answer === undefined) return 'not asked';
		return Object.keys(way.leads)
			.filter((option) => (Array.isArray(answer) ? answer.includes(option) : answer === option))
			.flatMap((option) => there(way.leads[option]));
	});
	const first = steps.find((step) => step.length > 0);
	if (first === 'not asked') return undefined;
	return (first as string[] | undefined) ?? ways.otherwise;
}

function some(truths: readonly Kleene[]): Kleene {
	if (truths.includes(true)) return true;
	return truths.every((truth) => truth === false) ? false : undefined;
}

function hold(reading: Reading, condition: Condition): Kleene {
	if ('all' in condition) {
		const truths = lawIn(reading, condition.all).map((part) => hold(reading, part));
		if (truths.includes(false)) return false;
		return truths.every((truth) => truth === true) ? true : undefined;
	}
	if ('any' in condition) return some(lawIn(reading, condition.any).map((part) => hold(reading, part)));
	if ('not' in condition) {
		const truth = hold(reading, condition.not);
		return truth === undefined ? undefined : !truth;
	}
	if ('maybe' in condition) return hold(reading, condition.maybe) === false ? false : undefined;
	if ('if' in condition) {
		const concerned = hold(reading, condition.if);
		return some([concerned === undefined ? undefined : !concerned, hold(reading, condition.then)]);
	}
	if ('use' in condition) return hold(reading, there(reading.source.requirements[condition.use]).when);
	return passes(reading, condition);
}

function passes(reading: Reading, test: Test): Kleene {
	const answer = test.fact ? fact(reading, test.fact) : said(reading, there(test.question));
	if (answer === undefined) return undefined;
	if (test.is !== undefined) return answer === test.is;
	if (test.in !== undefined) return test.in.some((option) => option === answer);
	if (test.includes !== undefined) return Array.isArray(answer) && answer.includes(test.includes);
	const number = answer as number;
	if (test.atLeast !== undefined) return number >= figure(reading, test.atLeast);
	if (test.atMost !== undefined) return number <= figure(reading, test.atMost);
	if (test.below !== undefined) return number < figure(reading, test.below);
	return number > figure(reading, there(test.above));
}

function said({ answers }: Reading, question: string): Answer | undefined {
	return answers[question] === 'unknown' ? undefined : answers[question];
}

function figure({ source, keyDate }: Reading, name: string): number {
	const days = Object.keys(there(source.figures[name]).values).sort().reverse();
	for (const day of days) {
		const value = there(source.figures[name]).values[day];
		if (day <= keyDate && typeof value === 'number') return value;
	}
	throw new Error(`no figure ${name} on ${keyDate}`);
}

/** The facts that conditions may name. One is worked out anew; the others have tests beside them and are believed. */
function fact(reading: Reading, name: string): Answer | undefined {
	if (name === 'vehicle-income-within-table') return vehicleIncome(reading);
	const { figures, compute } = there(facts[name]);
	const values = Object.fromEntries(figures.map((id) => [id, figure(reading, id)]));
	return compute(
		(question) => said(reading, question),
		(id) => there(values[id]),
	);
}

/** KfzHV § 6 with the sums of 2026. */
function vehicleIncome(reading: Reading): Answer | undefined {
	const [highest, perDependant] = [2970, 475];
	const income = said(reading, 'net-income');
	const dependants = said(reading, 'dependants');
	if (typeof income !== 'number') return undefined;
	if (income <= highest) return 'yes';
	if (typeof dependants !== 'number') return undefined;
	return income - perDependant * dependants <= highest ? 'yes' : 'no';
}

/** What has to be there: the rules were checked before. */
function there<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('the rules name something that does not exist');
	return value;
}
