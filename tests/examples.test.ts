/** The examples beside the benefits: sentences with the answers and the verdict they must give. */
import { describe, expect, test } from 'vitest';
import { checkAnswer } from '../src/lib/engine/check-answer.ts';
import type { CompiledBenefit, Guide } from '../src/lib/engine/compile.ts';
import { reach } from '../src/lib/engine/reach.ts';
import { UNMET } from '../src/lib/engine/truth.ts';
import type { Answers, Condition, GuideSource, Test } from '../src/lib/engine/types.ts';
import { explain, type Explained } from '../src/lib/engine/verdict.ts';
import { visit } from '../src/lib/rules/conditions.ts';
import type { Example } from '../src/lib/rules/schema.ts';
import { casesOf, found, said } from '../scripts/mutate/examples.ts';
import { holds } from './reference.ts';
import { book, guideOn, keyDate, sourceOf } from './rules.ts';

const benefitOf = (guide: Guide, id: string): CompiledBenefit =>
	guide.benefits.find(({ rule }) => rule.id === id) ?? expect.unreachable(`no benefit ${id} in ${guide.id}`);

function explained(guideId: string, benefit: string, example: Example): Explained {
	const guide = guideOn(guideId, example.keyDate ?? keyDate);
	return explain(guide, benefitOf(guide, benefit), example.answers);
}

describe.each(book.examples.map((file) => [file.file, file] as const))(
	'%s',
	(_, { guide, benefit, examples, file }) => {
		test('stands beside its benefit', () =>
			expect(file.replace('.examples.json', '.json')).toBe(book.places[`benefits/${benefit}`]));

		const cases = examples.flatMap((example) =>
			casesOf(example).map((one, index) => [example.says, index, one] as const),
		);

		test.each(cases)('%s (%i)', (says, _index, example) => {
			const { questions } = guideOn(guide);
			for (const [id, answer] of Object.entries(example.answers)) {
				expect(questions).toHaveProperty([id]);
				expect(checkAnswer(questions[id]!, answer), id).toBeUndefined();
			}
			expect(found(example, explained(guide, benefit, example))).toEqual(said(example));
			expect(says).toMatch(/\S[.)]$/);
		});
	},
);

interface Shown {
	readonly example: Example;
	readonly verdict: Explained;
}

describe.each(book.examples.map((file) => [file.benefit, file] as const))('the examples of %s show', (id, file) => {
	const guide = guideOn(file.guide);
	const benefit = benefitOf(guide, id);
	const shown = file.examples
		.flatMap(casesOf)
		.map((example): Shown => ({ example, verdict: explained(file.guide, id, example) }));
	const verdicts = shown.map(({ example }) => example.verdict);

	test('every verdict that can be reached', () => {
		expect(verdicts).toContain('likely');
		if (!childrenOf(benefit).every((node) => neverUnmet(guide, node))) expect(verdicts).toContain('unlikely');
		expect(verdicts).toContain('clarify');
		if (benefit.carriers.length > 0) expect(verdicts).toContain('elsewhere');
	});

	test('every requirement unmet, or open where nothing makes it unmet', () => {
		for (const requirement of explain(guide, benefit, {}).reasons) {
			const truths = shown.map(
				({ verdict }) => verdict.reasons.find(({ id: other }) => other === requirement.id)?.truth,
			);
			const node = childrenOf(benefit).find(({ part }) => part?.id === requirement.id);
			const expected = node && neverUnmet(guide, node) ? 'open' : 'unmet';
			expect(truths, requirement.id).toContain(expected);
		}
	});

	test('every carrier that may have to pay first', () => {
		for (const carrier of benefit.carriers)
			expect(shown.flatMap(({ verdict }) => verdict.carriers.map(({ id: named }) => named))).toContain(carrier.id);
	});
});

const childrenOf = ({ requires }: CompiledBenefit) => (requires.kind === 'all' ? requires.children : [requires]);

/** Whether no answers make a requirement unmet, by trying them all. */
function neverUnmet(guide: Guide, node: CompiledBenefit['requires']): boolean {
	const tries = node.questions.reduce<Answers[]>(
		(sofar, id) => {
			const { type, options = ['yes', 'no'], min = 0, max = 0 } = guide.questions[id]!;
			const answers = type === 'number' || type === 'money' ? [min, max] : options;
			return sofar.flatMap((given) => answers.map((answer) => ({ ...given, [id]: answer })));
		},
		[{}],
	);
	return tries.every((answers) => reach(node, answers).min !== UNMET);
}

const guideIds = [...new Set(book.examples.map(({ guide }) => guide))];

describe.each(guideIds)('the examples for the guide %s', (id) => {
	const source = sourceOf(id);
	const examples = book.examples
		.filter(({ benefit }) => source.benefits.some((rule) => rule.id === benefit))
		.flatMap(({ benefit, examples: own }) => own.flatMap(casesOf).map((example) => ({ benefit, example })));

	test('stand beside every benefit', () => {
		const with_ = book.examples.map(({ benefit }) => benefit);
		expect(source.benefits.map((rule) => rule.id).filter((benefit) => !with_.includes(benefit))).toEqual([]);
	});

	test('meet every case of every carrier, where it comes first and where it has to be asked', () => {
		const purposes = source.benefits.map(({ purpose }) => purpose);
		for (const carrier of Object.values(source.carriers))
			carrier.cases.forEach((one, index) => {
				if (!one.purposes.some((purpose) => purposes.includes(purpose))) return;
				const named = examples
					.filter(({ benefit }) => one.purposes.includes(book.benefits[benefit]!.purpose))
					.filter(({ example }) => holds(source, keyDate, example.answers, one.when) === true)
					.map(({ benefit, example }) => {
						const verdict = explained(id, benefit, example);
						const reason = verdict.carriers.find(({ id: other }) => other === carrier.id);
						return one.effect === 'first' ? verdict.carrier : reason?.id;
					});
				expect(named, `${carrier.id}, case ${String(index)}`).toContain(carrier.id);
			});
	});

	test('answer every question that a rule reads, with every option that a rule names', () => {
		const missing = testsOf(source).flatMap(({ question, is, in: some = [], includes }) => {
			const answers = examples.flatMap(({ example }) => [example.answers[question!] ?? []].flat());
			const named = [is, includes, ...some].filter((option) => option !== undefined && !answers.includes(option));
			return answers.length === 0 ? [question] : named.map((option) => `${question!}: ${option!}`);
		});
		expect([...new Set(missing)]).toEqual([]);
	});
});

/** Every test on a question in the rules of a guide. */
function testsOf({ benefits, carriers, requirements }: GuideSource): Test[] {
	const tests: Test[] = [];
	const conditions: Condition[] = [
		...benefits.map(({ requires }) => requires),
		...Object.values(requirements).map(({ when }) => when),
		...Object.values(carriers).flatMap(({ cases }) =>
			cases
				.filter(({ purposes }) => benefits.some(({ purpose }) => purposes.includes(purpose)))
				.map(({ when }) => when),
		),
	];
	for (const condition of conditions)
		visit(condition, '', (part) => {
			if ('question' in part && part.question !== undefined) tests.push(part);
		});
	return tests;
}
