/** Random answers, and random guides to answer. */
import fc from 'fast-check';
import type {
	Answer,
	Answers,
	Benefit,
	Carrier,
	Condition,
	GuideSource,
	Question,
	Requirement,
} from '../src/lib/engine/types.ts';
import type { Guide } from '../src/lib/engine/compile.ts';

/** Values at which something may change: the figures the rules used, one less, one more, the bounds, and any between. */
function numbers({ min = 0, max = 1000 }: Question, guide: Guide): fc.Arbitrary<number> {
	const near = [...guide.figures.values()].flatMap(({ value }) => [value - 1, value, value + 1]);
	const inside = near.filter((value) => value >= min && value <= max);
	const any = fc.integer({ min, max: Math.min(max, 6000) });
	return inside.length > 0
		? fc.oneof(fc.constantFrom(min, max, ...inside), any)
		: fc.oneof(fc.constantFrom(min, max), any);
}

/** An answer that says something. */
export function sureAnswer(question: Question, guide: Guide): fc.Arbitrary<Answer> {
	const options = question.options ?? ['yes', 'no'];
	switch (question.type) {
		case 'choice':
		case 'yes-no':
			return fc.constantFrom(...options);
		case 'multiple':
			return fc.oneof(
				{ weight: 2, arbitrary: fc.constant([options.at(-1)!]) },
				{ weight: 3, arbitrary: fc.subarray([...options], { minLength: 1 }) },
			);
		case 'date':
			return fc.constantFrom('2020-02-29', '2026-11-22');
		default:
			return numbers(question, guide);
	}
}

/** Answers to all questions of a guide; "weiß nicht" in about `unknown` of 100, nothing at all in about `gaps` of 100. */
export function answersTo(guide: Guide, { unknown = 15, gaps = 0 } = {}): fc.Arbitrary<Answers> {
	const one = (question: Question) =>
		fc.oneof(
			{ weight: gaps, arbitrary: fc.constant(undefined) },
			{ weight: unknown, arbitrary: fc.constant<Answer>('unknown') },
			{ weight: 100 - gaps - unknown, arbitrary: sureAnswer(question, guide) },
		);
	return fc
		.record(Object.fromEntries(guide.order.map((id) => [id, one(guide.questions[id]!)])))
		.map((given) => Object.fromEntries(Object.entries(given).filter(([, answer]) => answer !== undefined)) as Answers);
}

const norms = ['sgb9-1'];
const questions: readonly Question[] = [
	{ id: 'wish', type: 'multiple', options: ['help', 'rest', 'everything'], norms },
	{ id: 'status', type: 'choice', options: ['one', 'two', 'three'], norms },
	{ id: 'sure', type: 'yes-no', norms },
	{ id: 'hours', type: 'number', min: 0, max: 10, norms },
	{ id: 'kind', type: 'choice', options: ['one', 'two'], norms },
	{ id: 'late', type: 'yes-no', norms },
];
const figure = (value: number) => ({
	unit: 'hours',
	norms,
	source: 'made up',
	values: { '2020-01-01': value, '2030-01-01': value + 1 },
	verifiedOn: '2026-01-01',
	reviewBy: '2027-12-31',
});
const figures = { 'hours.few': figure(3), 'hours.many': figure(7) };

const test: fc.Arbitrary<Condition> = fc.oneof(
	fc
		.constantFrom('status', 'kind')
		.chain((question) =>
			fc.constantFrom<Condition>(
				{ question, is: 'one' },
				{ question, is: 'two' },
				{ question, in: ['one', question === 'status' ? 'three' : 'two'] },
			),
		),
	fc.constantFrom('sure', 'late').chain((question) => fc.constantFrom('yes', 'no').map((is) => ({ question, is }))),
	fc
		.constantFrom('hours.few', 'hours.many')
		.chain((name) =>
			fc.constantFrom<Condition>(
				{ question: 'hours', atLeast: name },
				{ question: 'hours', atMost: name },
				{ question: 'hours', above: name },
				{ question: 'hours', below: name },
			),
		),
);

function condition(uses: readonly string[]): fc.Arbitrary<Condition> {
	const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
		tree: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			uses.length > 0 ? fc.oneof(test, fc.constantFrom(...uses.map((use) => ({ use })))) : test,
			fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
			fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
			tie('tree').map((not) => ({ not })),
			tie('tree').map((maybe) => ({ maybe })),
			fc.tuple(tie('tree'), tie('tree')).map(([condition, then]) => ({ if: condition, then })),
		),
	}));
	return tree;
}

function benefit(id: string): fc.Arbitrary<Benefit> {
	return fc
		.record({
			purpose: fc.constantFrom('help', 'rest'),
			carriers: fc.subarray(['first-carrier', 'other-carrier']),
			requires: condition(['base', 'wider']),
		})
		.map((drawn) => ({
			id,
			norms,
			audience: 'person' as const,
			nature: 'claim' as const,
			form: ['grant'],
			incomeTest: 'none' as const,
			apply: { office: 'office', place: 'home', before: 'start', decision: 'none' },
			...drawn,
		}));
}

function carrier(id: string, order: number): fc.Arbitrary<Carrier> {
	const one = fc.record({
		purposes: fc.constantFrom(['help', 'rest'], ['help'], ['rest']),
		effect: fc.constantFrom('first' as const, 'ask' as const),
		norms: fc.constant(norms),
		when: condition(['base']),
	});
	// Two cases that cover both purposes, so that every benefit may name every carrier.
	return fc
		.tuple(one, one, one)
		.map(([a, b, c]) => ({ id, order, norms, cases: [a, { ...b, purposes: ['help', 'rest'] }, c] }));
}

/** A small guide of random conditions over six questions of every type that a test can read. */
export const anyGuide: fc.Arbitrary<GuideSource> = fc
	.record({
		base: condition([]),
		wider: condition(['base']),
		benefits: fc.tuple(benefit('first-benefit'), benefit('other-benefit')),
		first: carrier('first-carrier', 10),
		other: carrier('other-carrier', 20),
		wish: fc.boolean(),
	})
	.map(({ base, wider, benefits, first, other, wish }) => {
		const requirements: Record<string, Requirement> = {
			base: { id: 'base', norms, when: base },
			wider: { id: 'wider', norms, when: wider },
		};
		return {
			id: 'made-up',
			edition: '2026-11-22',
			chapters: [{ id: 'all', questions: questions.map(({ id }) => id) }],
			...(wish && { wish: { question: 'wish', everything: 'everything' } }),
			always: [],
			conflicts: [],
			questions: Object.fromEntries(questions.map((question) => [question.id, question])),
			requirements,
			carriers: { 'first-carrier': first, 'other-carrier': other },
			benefits,
			figures,
		};
	});
