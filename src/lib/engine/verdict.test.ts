import { describe, expect, test } from 'vitest';
import { benefitOf, carrierOf, guideOf, norms, when } from './builder.ts';
import type { Guide } from './compile.ts';
import type { Answers, ComputedFacts, GuideSource } from './types.ts';
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
			...{ norms, nature: 'claim', reasons: [], carriers: [], open: [], amount: undefined },
		});
	});
});

describe('a verdict explains itself', () => {
	test('with the requirements, the carriers in question and the open points in the order of the guide', () => {
		expect(explained({ decision: 'unknown', timing: 'not-yet', sure: 'yes' })).toEqual({
			...{ benefit: 'help', verdict: 'clarify', decided: false, carrier: undefined, norms, nature: 'claim' },
			reasons: [{ id: 'status-severe', norms, truth: 'open', parts: [], open: ['status'] }],
			carriers: [
				{ id: 'first', body: true, truth: 'open', norms: ['first-norm'], open: ['decision'] },
				{ id: 'asked', body: false, truth: 'open', norms: ['asked-norm'], open: ['sure'] },
			],
			open: ['status', 'decision', 'sure'],
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
