/** What would change a verdict, held against the shortest way through the diagram of the benefit. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whatWouldChange } from '../src/lib/engine/change.ts';
import { compile, type CompiledBenefit, type Guide } from '../src/lib/engine/compile.ts';
import { leavesOf, type Leaf } from '../src/lib/engine/node.ts';
import { UNKNOWN, type Answer, type Answers } from '../src/lib/engine/types.ts';
import { verdict } from '../src/lib/engine/verdict.ts';
import { classOf } from '../src/lib/rules/space/answer-classes.ts';
import type { Diagram } from '../src/lib/rules/space/diagram.ts';
import { OUTCOME, RuleDiagrams } from '../src/lib/rules/space/rule-diagrams.ts';
import { answersTo, anyGuide } from './arbitraries.ts';
import { guideIds, guideOn, keyDate } from './rules.ts';

/** Mutants of the engine are judged with less chance than usual, but not with too little. */
const TIMES = Math.max(0.2, Number(process.env.TIMES ?? 1));
/** As many answers the engine changes together at most. */
const DEEPEST = 3;

/** The diagram of a benefit's outcome, and what its rules read. */
class Plan {
	readonly store;
	readonly outcome: Diagram;
	readonly #leaves: readonly Leaf[];

	constructor(guide: Guide, benefit: CompiledBenefit) {
		const diagrams = new RuleDiagrams(guide, [benefit]);
		this.store = diagrams.store;
		this.outcome = diagrams.outcome(benefit);
		this.#leaves = [benefit.requires, ...benefit.carriers.map(({ node }) => node)].flatMap(leavesOf);
	}

	/** The same answers as the diagram has them: where it does not have one, another that no rule tells from it. */
	inClasses(given: Answers): Answers {
		const answers: Record<string, Answer> = {};
		for (const { question, classes } of this.store.variables) {
			const answer = given[question] ?? UNKNOWN;
			const members = classes.flatMap((each) => each.members);
			const same = (member: Answer) =>
				this.#leaves.every(({ level }) => level({ ...given, [question]: member }) === level(given));
			const known = members.find((member) => String(member) === String(answer)) ?? members.slice(1).find(same);
			answers[question] = known ?? UNKNOWN;
		}
		return answers;
	}
}

const plans = new WeakMap<CompiledBenefit, Plan>();

function planOf(guide: Guide, benefit: CompiledBenefit): Plan {
	const plan = plans.get(benefit) ?? new Plan(guide, benefit);
	plans.set(benefit, plan);
	return plan;
}

/**
 * How many answers must change at least, so that the verdict is `likely`.
 * @param free whether what is open may become anything, without being counted
 */
function fewest({ store, outcome }: Plan, guide: Guide, answers: Answers, free: boolean): number {
	const known = new Map<Diagram, number>();
	const from = (at: Diagram): number => {
		const found = known.get(at);
		if (found !== undefined) return found;
		const variable = store.question(at);
		let best = store.value(at) === OUTCOME.likely ? 0 : Infinity;
		if (variable) {
			const now = classOf(variable, answers[variable.question]);
			const price = variable.question === guide.wish?.question ? Infinity : free && now === 0 ? 0 : 1;
			const { aims } = guide.questions[variable.question] ?? {};
			const aimed = (index: number) =>
				!aims || variable.classes[index]?.members.some((member) => aims.some((aim) => aim === member));
			store.branches(at).forEach((branch, index) => {
				if (index === now) best = Math.min(best, from(branch));
				else if (index > 0 && aimed(index)) best = Math.min(best, price + from(branch));
			});
		}
		known.set(at, best);
		return best;
	};
	return from(outcome);
}

/** Asserts the changes that the engine names for one benefit and some answers. */
function expectSmallest(guide: Guide, benefit: CompiledBenefit, given: Answers): void {
	const plan = planOf(guide, benefit);
	const wish = guide.wish ? { [guide.wish.question]: [guide.wish.everything, benefit.rule.purpose] } : {};
	const answers = { ...plan.inClasses(given), ...wish };
	const now = verdict(guide, benefit, answers).verdict;
	if (now === 'likely' || now === 'not-checked') return;
	if (now === 'not-about') return expect(whatWouldChange(guide, benefit, answers)).toEqual([]);
	const needed = fewest(plan, guide, answers, now !== 'clarify');
	const changes = whatWouldChange(guide, benefit, answers);
	const sizes = new Set(changes.map((change) => Object.keys(change).length));
	expect([...sizes], JSON.stringify(answers)).toEqual(needed <= DEEPEST ? [needed] : []);
	const sets = changes.map((change) => JSON.stringify(Object.entries(change).sort()));
	expect(new Set(sets).size, 'no set twice').toBe(sets.length);
	for (const change of changes) {
		const after = plan.inClasses({ ...answers, ...change });
		expect(fewest(plan, guide, after, now !== 'clarify'), JSON.stringify(change)).toBe(0);
	}
}

test.each(guideIds)(
	'of the smallest size, and none is missed: %s',
	(id) => {
		const guide = guideOn(id);
		fc.assert(
			fc.property(answersTo(guide, { gaps: 10 }), fc.nat(), (given, number) => {
				const benefit = guide.benefits[number % guide.benefits.length];
				if (benefit) expectSmallest(guide, benefit, given);
			}),
			{ numRuns: Math.ceil(300 * TIMES) },
		);
	},
	60_000,
);

test('the same for rules made up at random', () => {
	fc.assert(
		fc.property(
			anyGuide.chain((source) => {
				const guide = compile(source, keyDate);
				return answersTo(guide, { gaps: 10 }).map((given) => ({ guide, given }));
			}),
			({ guide, given }) => {
				for (const benefit of guide.benefits) expectSmallest(guide, benefit, given);
			},
		),
		{ numRuns: Math.ceil(400 * TIMES) },
	);
}, 60_000);

test('where much is open, the same answers are not tried in every order', { timeout: 8000 }, () => {
	const guide = guideOn('person');
	const benefit = guide.benefits.find(({ rule }) => rule.id === 'kraftfahrzeughilfe');
	// It took half a minute while each order of the open answers was tried by itself.
	const answers = {
		'wanted-help': ['everything'],
		recognition: 'gdb-20',
		'work-status': 'jobseeker',
		cause: 'compensation',
		'earlier-decision': 'unknown',
	};
	if (!benefit) expect.unreachable();
	expectSmallest(guide, benefit, answers);
});
