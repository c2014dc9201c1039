import { describe, expect, test } from 'vitest';
import { benefitOf, carrierOf, day, guideOf as guideWith, norms, sourceOf, when } from './builder.ts';
import { whatWouldChange } from './change.ts';
import { compile } from './compile.ts';
import { decide } from './decide.ts';
import { reach } from './reach.ts';
import type { Carrier, ComputedFact, Condition, GuideSource } from './types.ts';
import { explain, verdicts } from './verdict.ts';
import { walk } from './walk.ts';

/** A guide of one benefit, with a carrier where there are cases for one. */
function guideOf(requires: Condition, cases: Carrier['cases'] = [], requirements: GuideSource['requirements'] = {}) {
	const carriers: GuideSource['carriers'] =
		cases.length > 0 ? { agency: { id: 'agency', order: 1, norms, cases } } : {};
	return guideWith(requires, { requirements, carriers });
}

const verdictOf = (guide: ReturnType<typeof guideOf>, answers: Readonly<Record<string, string | number>>) =>
	verdicts(guide, answers)[0];

describe('"maybe"', () => {
	const guide = guideOf({ id: 'in-time', norms, any: [when('timing', 'not-yet'), { maybe: when('timing', 'begun') }] });

	test('leaves to an office what is met in it', () => {
		expect(verdictOf(guide, { timing: 'not-yet' })?.verdict).toBe('likely');
		expect(verdictOf(guide, { timing: 'begun' })?.verdict).toBe('clarify');
		expect(explain(guide, guide.benefits[0]!, { timing: 'begun' }).open).toEqual(['timing']);
	});
});

describe('what is asked', () => {
	const late: Condition = {
		id: 'in-time',
		norms,
		any: [when('timing', 'not-yet'), { maybe: when('timing', 'begun') }],
	};

	test('not what can only be open, once the rest can only be open too', () => {
		const guide = guideOf({
			all: [{ id: 'covered', norms, any: [when('status', 'severe'), { maybe: when('status', 'applied') }] }, late],
		});
		expect(walk(guide, { status: 'severe' }).next).toBe('timing');
		expect(walk(guide, { status: 'applied' }).next).toBeUndefined();
		expect(walk(guide, { status: 'none' }).next).toBeUndefined();
	});

	test('not what makes no difference because parts hang together', () => {
		const first = { purposes: ['help'], effect: 'first' as const, norms };
		const ask = { purposes: ['help'], effect: 'ask' as const, norms };
		// Whether rejected or not, the agency stays in question; so "begun" cannot be told from "not yet".
		const guide = guideOf(
			{ id: 'in-time', norms, any: [when('timing', 'not-yet'), { maybe: when('timing', 'begun') }] },
			[
				{ ...ask, when: { not: { question: 'decision', is: 'rejected' } } },
				{ ...ask, when: { question: 'decision', is: 'rejected' } },
				{
					...first,
					when: {
						all: [
							{ question: 'decision', is: 'granted' },
							{ question: 'status', is: 'severe' },
						],
					},
				},
			],
		);
		expect(walk(guide, { status: 'none' }).next).toBeUndefined();
		expect(walk(guide, { status: 'severe' }).next).toBe('decision');
	});
});

describe('what would change a verdict', () => {
	const hours: Condition = { id: 'hours', norms, question: 'hours', atLeast: 'hours.least' };
	const guide = guideOf({ all: [when('status', 'severe'), hours] });
	const change = (answers: Readonly<Record<string, string | number>>) =>
		whatWouldChange(guide, guide.benefits[0]!, answers);

	test('is one number for each way the rules tell apart', () =>
		expect(change({ status: 'severe', hours: 10 })).toEqual([{ hours: 15 }]));

	test('is the smallest set', () =>
		expect(change({ status: 'none', hours: 10 })).toEqual([{ status: 'severe', hours: 15 }]));

	test('is nothing when the verdict is likely', () => expect(change({ status: 'severe', hours: 20 })).toEqual([]));
});

describe('a guide does not compile either', () => {
	const severe = when('status', 'severe');
	const fact: ComputedFact = { questions: ['hours'], figures: ['hours.least'], compute: (answer) => answer('hours') };

	test('with a question that no file has', () => {
		const chapters = [{ id: 'all', questions: ['status', 'shoe-size'] }];
		expect(() => guideWith(severe, { chapters })).toThrow('guide small: no question "shoe-size"');
	});

	test('with a carrier that no file has', () => {
		const benefits = [benefitOf('help', severe, ['luck'])];
		expect(() => guideWith(severe, { benefits })).toThrow('benefit help: no carrier "luck"');
	});

	test('with a carrier that says nothing about the purpose', () => {
		const carriers = { agency: carrierOf('agency', 10, [{ effect: 'first', when: severe }]) };
		const benefits = [benefitOf('rest', severe, ['agency'])];
		expect(() => guideWith(severe, { carriers, benefits })).toThrow(
			'benefit rest: carrier "agency" says nothing about the purpose "rest"',
		);
	});

	test('with a fact that reads what does not exist', () => {
		const using = { fact: 'x', is: 'yes' };
		expect(() => guideWith(using, {}, { x: { ...fact, questions: ['shoe-size'] } })).toThrow(
			'benefit help: no question "shoe-size"',
		);
		expect(() => guideWith(using, {}, { x: { ...fact, figures: ['hours.none'] } })).toThrow(
			`benefit help: no figure "hours.none" on ${day}`,
		);
	});

	test('with an amount that nothing computes', () => {
		const benefits = [{ ...benefitOf('help', severe), amount: { fact: 'x', unit: 'eur' } }];
		expect(() => guideWith(severe, { benefits })).toThrow('benefit help: no computed fact "x"');
	});

	test('and tells in which file the fault stands', () => {
		const fault = when('shoe-size', 'big');
		const carriers = { agency: carrierOf('agency', 10, [{ effect: 'first', when: fault }]) };
		expect(() => guideWith(severe, { carriers })).toThrow('carrier agency: no question "shoe-size"');
		const requirements = { covered: { id: 'covered', norms, when: fault } };
		expect(() => guideWith({ use: 'covered' }, { requirements })).toThrow('requirement covered: no question');
		const conflicts = [{ id: 'odd', norms, when: fault }];
		expect(() => guideWith(severe, { conflicts })).toThrow('conflict odd: no question "shoe-size"');
	});

	test('with a figure that did not hold yet', () =>
		expect(() => compile(sourceOf({ question: 'hours', atLeast: 'hours.least' }), '2017-12-31')).toThrow(
			'benefit help: no figure "hours.least" on 2017-12-31',
		));
});

describe('a compiled guide', () => {
	const severe = when('status', 'severe');

	test('knows its questions in order, their chapters, and the figures that were used', () => {
		const guide = guideWith({ all: [severe, { question: 'hours', atLeast: 'hours.least' }] });
		expect(guide.order).toEqual(['wish', 'status', 'timing', 'decision', 'hours', 'sure', 'since']);
		expect(guide.chapterOf).toMatchObject({ wish: 'person', status: 'person', timing: 'case', since: 'case' });
		expect([...guide.figures]).toEqual([['hours.least', { value: 15, status: 'confirmed' }]]);
		expect(guide).toMatchObject({ id: 'small', edition: day, keyDate: day, always: [], wish: undefined });
	});

	test('names carriers in their order, each with the norms of the cases that hold for the purpose, once', () => {
		const carriers = {
			late: { ...carrierOf('late', 20, [{ effect: 'first', when: severe }]), body: false },
			early: {
				...carrierOf('early', 10, []),
				cases: [
					{ purposes: ['rest'], effect: 'first' as const, norms: ['other'], when: severe },
					{ purposes: ['help'], effect: 'first' as const, norms: ['one', 'two'], when: severe },
					{ purposes: ['help', 'rest'], effect: 'ask' as const, norms: ['two'], when: when('timing', 'begun') },
				],
			},
		};
		const [benefit] = guideWith(severe, { carriers }).benefits;
		expect(benefit?.carriers.map(({ id, norms: own, body }) => ({ id, norms: own, body }))).toEqual([
			{ id: 'early', norms: ['one', 'two'], body: true },
			{ id: 'late', norms: ['late-norm'], body: false },
		]);
		expect(benefit?.carriers[0]?.node).toMatchObject({ kind: 'any', part: { id: 'early', norms: ['one', 'two'] } });
		expect(benefit?.carriers[0]?.node.questions).toEqual(['status', 'timing']);
	});

	test('shares what several conditions use, under the name and norms of the requirement', () => {
		const requirements = { covered: { id: 'covered', norms: ['sgb9-2'], when: severe } };
		const benefits = [benefitOf('help', { use: 'covered' }), benefitOf('rest', { use: 'covered' })];
		const [help, rest] = guideWith(severe, { requirements, benefits }).benefits;
		expect(help?.requires).toMatchObject({ kind: 'test', part: { id: 'covered', norms: ['sgb9-2'] } });
		expect(rest?.requires).toBe(help?.requires);
	});

	test('gives an unnamed part no reason, and a named one without norms an empty list', () => {
		const node = (condition: Condition) => guideWith(condition).benefits[0]!.requires;
		expect(node({ question: 'status', is: 'severe' }).part).toBeUndefined();
		expect(node({ id: 'status', question: 'status', is: 'severe' }).part).toEqual({ id: 'status', norms: [] });
		expect(node({ not: severe })).toMatchObject({ kind: 'not', child: { kind: 'test' } });
		expect(node({ any: [severe] })).toMatchObject({ kind: 'any', children: [{ kind: 'test' }] });
	});

	test('takes as a whole what hangs on one choice, and nothing else', () => {
		const single = (condition: Condition) => {
			const { requires } = guideWith(condition).benefits[0]!;
			return requires.at.reading && reach(requires, {});
		};
		expect(single(severe)).toEqual({ min: 0, max: 2 });
		expect(single({ any: [when('timing', 'not-yet'), { maybe: when('timing', 'begun') }] })).toEqual({
			min: 1,
			max: 2,
		});
		expect(single(when('sure', 'yes'))).toEqual({ min: 0, max: 2 });
		expect(single({ maybe: when('sure', 'yes') })).toEqual({ min: 0, max: 1 });
		expect(single({ all: [severe, when('timing', 'begun')] })).toBeUndefined();
		expect(
			single({
				all: [
					{ question: 'wish', includes: 'help' },
					{ question: 'wish', includes: 'rest' },
				],
			}),
		).toBeUndefined();
		expect(single({ all: [] })).toBeUndefined();
	});
});

test('a fact reads answers and figures; what is not known it does not read', () => {
	const seen: unknown[] = [];
	const compute: ComputedFact['compute'] = (answer, figure) => {
		seen.push([answer('hours'), answer('sure'), figure('hours.least'), figure('hours.most')]);
		return 'yes';
	};
	const facts = { x: { questions: ['hours', 'sure'], figures: ['hours.least'], compute } };
	const [benefit] = guideWith({ fact: 'x', is: 'yes' }, {}, facts).benefits;
	expect(decide(benefit!.requires, { hours: 7, sure: 'unknown' })).toBe(2);
	// A figure that the fact does not declare is no number, so that nothing can hang on it unseen.
	expect(seen).toEqual([[7, undefined, 15, Number.NaN]]);
});
