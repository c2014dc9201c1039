import { describe, expect, test } from 'vitest';
import { benefitOf, carrierOf, guideOf, norms, when } from './builder.ts';
import type { Guide } from './compile.ts';
import type { Answers, Carrier, ComputedFacts, Condition, GuideSource } from './types.ts';
import { explain, verdict, verdicts } from './verdict.ts';

const severe = when('status', 'severe');
const carriers = {
	second: carrierOf('second', 20, [{ effect: 'first', when: when('timing', 'begun') }]),
	first: carrierOf('first', 10, [{ effect: 'first', when: when('decision', 'granted') }]),
	asked: { ...carrierOf('asked', 30, [{ effect: 'ask', when: when('sure', 'yes') }]), body: false },
};
const guide = guideOf(severe, { carriers });
const free = { timing: 'not-yet', decision: 'none', sure: 'no' };
const verdictOn = (answers: Answers, on: Guide = guide) => verdict(on, on.benefits[0]!, answers);
const explained = (answers: Answers, on: Guide = guide) => explain(on, on.benefits[0]!, answers);

describe('the verdict (design.md section 5)', () => {
	test.each<[string, Answers, string, boolean, string | undefined]>([
		['met, no carrier', { ...free, status: 'severe' }, 'likely', true, undefined],
		['unmet, whatever the carriers', { status: 'none', decision: 'granted' }, 'unlikely', true, undefined],
		['met, a carrier is sure', { ...free, status: 'severe', timing: 'begun' }, 'elsewhere', true, 'second'],
		['two carriers are sure', { status: 'severe', timing: 'begun', decision: 'granted' }, 'elsewhere', true, 'first'],
		['open, a carrier is sure', { timing: 'begun' }, 'elsewhere', false, 'second'],
		['open, no carrier', free, 'clarify', false, undefined],
		['met, a carrier is open', { ...free, status: 'severe', timing: 'unknown' }, 'clarify', false, undefined],
		['met, a carrier has to be asked', { ...free, status: 'severe', sure: 'yes' }, 'clarify', false, undefined],
	])('%s', (_, answers, word, decided, carrier) =>
		expect(verdictOn(answers)).toEqual({ benefit: 'help', verdict: word, decided, carrier }),
	);

	test('with a sure carrier is decided once nothing can make the requirements unmet', () => {
		const either = guideOf({ any: [severe, { maybe: { not: severe } }] }, { carriers });
		expect(verdictOn({ timing: 'begun', status: 'none' }, either)).toMatchObject({
			verdict: 'elsewhere',
			decided: true,
		});
		expect(verdictOn({ timing: 'begun', status: 'unknown' }, either)).toMatchObject({ decided: true });
		expect(verdictOn({ timing: 'begun', status: 'unknown' })).toMatchObject({ verdict: 'elsewhere', decided: false });
	});
});

describe('what is not wanted', () => {
	const two: Partial<GuideSource> = {
		wish: { question: 'wish', everything: 'everything' },
		benefits: [benefitOf('help', severe), benefitOf('rest', severe)],
	};
	const words = (answers: Answers) => verdicts(guideOf(severe, two), answers).map((one) => one.verdict);

	test('is not checked', () => {
		expect(words({ wish: ['rest'], status: 'severe' })).toEqual(['not-checked', 'likely']);
		expect(words({ wish: ['everything'], status: 'severe' })).toEqual(['likely', 'likely']);
		expect(words({ wish: 'unknown', status: 'severe' })).toEqual(['likely', 'likely']);
		expect(words({ status: 'severe' })).toEqual(['likely', 'likely']);
	});

	test('is told with its norms and nature, and without a reason', () => {
		expect(explained({ wish: ['rest'], status: 'severe' }, guideOf(severe, two))).toEqual({
			...{ benefit: 'help', verdict: 'not-checked', decided: true, carrier: undefined },
			...{
				norms,
				nature: 'claim',
				reasons: [],
				notApplicable: [],
				carriers: [],
				open: [],
				settledBy: {},
				amount: undefined,
			},
		});
	});
});

describe('what is meant for others', () => {
	const requires: Condition = { all: [severe, when('timing', 'begun')] };
	const meant = guideOf(requires, { benefits: [{ ...benefitOf('help', requires), about: ['status-severe'] }] });
	const word = (answers: Answers) => verdictOn(answers, meant).verdict;

	test('is told apart from what lacks something else', () => {
		expect(word({ status: 'none', timing: 'begun' })).toBe('not-about');
		expect(word({ status: 'none', timing: 'not-yet' })).toBe('not-about');
		expect(word({ status: 'severe', timing: 'not-yet' })).toBe('unlikely');
		expect(word({ status: 'unknown', timing: 'not-yet' })).toBe('unlikely');
		expect(word({ status: 'unknown', timing: 'begun' })).toBe('clarify');
		expect(word({ status: 'severe', timing: 'begun' })).toBe('likely');
	});

	test('still says why, and leaves nothing open', () => {
		const { reasons, open, decided } = explained({ status: 'none' }, meant);
		expect(reasons.filter(({ truth }) => truth === 'unmet').map(({ id }) => id)).toEqual(['status-severe']);
		expect({ open, decided }).toEqual({ open: [], decided: true });
	});
});

describe('what the first carrier does not pay', () => {
	const rest = (id: string, order: number, sure: string, ask: string) => ({
		...carrierOf(id, order, [
			{ effect: 'first', when: when('sure', sure) },
			{ effect: 'ask', when: when('sure', ask) },
		]),
	});
	const behind = (it: Carrier): Carrier => ({ ...it, cases: it.cases.map((one) => ({ ...one, restOf: ['first'] })) });
	const three = guideOf(severe, {
		carriers: {
			first: carriers.first,
			second: carriers.second,
			third: behind(rest('third', 30, 'yes', 'no')),
			fourth: behind(rest('fourth', 40, 'no', 'yes')),
		},
	});
	const named = (answers: Answers) =>
		explained({ status: 'severe', ...answers }, three).carriers.map(({ id, truth, restOf }) => [id, truth, restOf]);

	test('is paid by the next that surely does, and perhaps by those before it', () => {
		expect(named({ decision: 'granted', sure: 'yes', timing: 'begun' })).toEqual([
			['first', 'met', undefined],
			['third', 'met', 'first'],
		]);
		expect(named({ decision: 'granted', sure: 'no', timing: 'begun' })).toEqual([
			['first', 'met', undefined],
			['third', 'open', 'first'],
			['fourth', 'met', 'first'],
		]);
	});

	test('is nobody’s where another carrier comes first that pays all', () =>
		expect(named({ decision: 'none', timing: 'begun', sure: 'yes' })).toEqual([['second', 'met', undefined]]));

	test('changes no verdict', () =>
		expect(verdictOn({ status: 'severe', decision: 'granted', sure: 'yes' }, three)).toMatchObject({
			verdict: 'elsewhere',
			carrier: 'first',
		}));
});

describe('a verdict explains itself', () => {
	test('with the requirements, the carriers in question and the open points in the order of the guide', () => {
		expect(explained({ decision: 'unknown', timing: 'not-yet', sure: 'yes' })).toEqual({
			...{ benefit: 'help', verdict: 'clarify', decided: false, carrier: undefined, norms, nature: 'claim' },
			reasons: [{ id: 'status-severe', norms, truth: 'open', parts: [], open: ['status'] }],
			carriers: [
				{ id: 'first', body: true, truth: 'open', norms: ['first-norm'], open: ['decision'] },
				{ id: 'asked', body: false, truth: 'open', norms: ['asked-norm'], open: [] },
			],
			notApplicable: [],
			open: ['status', 'decision'],
			settledBy: {},
			amount: undefined,
		});
	});

	test('with a sure carrier it names none behind it, and the open ones before it', () => {
		expect(explained({ status: 'severe', timing: 'begun' })).toMatchObject({
			verdict: 'elsewhere',
			carriers: [
				{ id: 'first', truth: 'open', open: ['decision'] },
				{ id: 'second', truth: 'met', open: [] },
			],
			open: ['decision'],
		});
	});

	test('where the first carrier is sure, no other is named', () =>
		expect(explained({ status: 'severe', decision: 'granted' })).toMatchObject({
			carriers: [{ id: 'first', truth: 'met', open: [] }],
			open: [],
		}));

	test('a decided one names no open requirement', () => {
		const either = guideOf({ any: [severe, { maybe: { not: severe } }] }, { carriers });
		const answers = { ...free, timing: 'begun', status: 'unknown' };
		expect(explained(answers, either)).toMatchObject({ verdict: 'elsewhere', decided: true, open: [] });
		expect(explained(answers)).toMatchObject({ verdict: 'elsewhere', decided: false, open: ['status'] });
	});

	test('nothing is open once it is unlikely, though a carrier were', () => {
		expect(explained({ status: 'none' })).toMatchObject({ verdict: 'unlikely', open: [], amount: undefined });
	});
});

describe('a carrier with several cases', () => {
	const begun = when('timing', 'begun');
	const several: Carrier = {
		...carrierOf('one', 10, []),
		cases: [
			{ purposes: ['help'], effect: 'first', norms: ['first-norm'], when: when('decision', 'granted') },
			{ purposes: ['help'], effect: 'ask', norms: ['ask-norm'], when: when('sure', 'yes'), leftOpenBy: ['sure'] },
			{
				purposes: ['help'],
				effect: 'ask',
				norms: ['late-norm'],
				when: begun,
				leftOpenBy: ['timing'],
				settledBy: 'person',
			},
		],
	};
	const guide = guideOf(severe, { carriers: { one: several } });
	const shown = (answers: Answers) => explained({ status: 'severe', ...answers }, guide).carriers[0]?.norms;

	test('rests on those that are met, or else on those that are open', () => {
		expect(shown({ decision: 'granted', sure: 'yes', timing: 'begun' })).toEqual(['first-norm']);
		expect(shown({ decision: 'none', sure: 'yes', timing: 'not-yet' })).toEqual(['ask-norm']);
		expect(shown({ sure: 'yes', timing: 'not-yet' })).toEqual(['first-norm', 'ask-norm']);
		expect(shown({ decision: 'none', sure: 'no', timing: 'not-yet' })).toBeUndefined();
	});

	test('says which answer leaves it open, and who settles it', () => {
		const by = (answers: Answers) => explained({ status: 'severe', decision: 'none', ...answers }, guide).settledBy;
		expect(by({ sure: 'yes', timing: 'not-yet' })).toEqual({ sure: 'one' });
		expect(by({ sure: 'no', timing: 'begun' })).toEqual({ timing: 'person' });
		expect(by({ timing: 'not-yet' })).toEqual({});
	});
});

describe('what a benefit comes to', () => {
	const facts: ComputedFacts = {
		double: {
			questions: ['hours'],
			figures: [],
			compute: (answer) => {
				const hours = answer('hours');
				return typeof hours === 'number' ? 2 * hours : hours;
			},
		},
	};
	const paid = guideOf(
		severe,
		{ benefits: [{ ...benefitOf('help', severe), amount: { fact: 'double', unit: 'hours' } }] },
		facts,
	);

	test.each<[Answers, number | undefined]>([
		[{ status: 'severe', hours: 20 }, 40],
		[{ status: 'unknown', hours: 20 }, 40],
		[{ status: 'severe' }, undefined],
		[{ status: 'severe', hours: 'unknown' }, undefined],
		[{ status: 'severe', hours: 'many' }, undefined],
		[{ status: 'none', hours: 20 }, undefined],
	])('%j: %s', (answers, amount) => expect(explained(answers, paid).amount).toBe(amount));
});
