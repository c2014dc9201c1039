import { describe, expect, test } from 'vitest';
import { benefitOf, day, guideOf, sourceOf, when } from './builder.ts';
import { compile } from './compile.ts';
import type { Answer, ComputedFacts, Condition, Question } from './types.ts';

const norms = ['sgb9-1'];
const wish = (option: string): Condition => ({ question: 'wish', includes: option });
const ways = (id: string, condition: Condition) => guideOf(condition).benefits[0]!.alternatives.get(id);

describe('the ways to answer a question that rules tell apart, "weiß nicht" first', () => {
	test('one for each group of options that every rule treats alike', () => {
		expect(ways('status', when('status', 'severe'))).toEqual(['unknown', 'severe', 'applied']);
		expect(ways('status', { all: [when('status', 'severe'), when('status', 'none')] })).toEqual([
			...['unknown', 'severe', 'applied', 'none'],
		]);
		expect(ways('sure', when('sure', 'no'))).toEqual(['unknown', 'yes', 'no']);
	});

	test('numbers on both sides of each bound that a rule names, and no number that cannot be answered', () => {
		const hours = (test: object): Condition => ({ question: 'hours', ...test });
		expect(ways('hours', hours({ atLeast: 'hours.least' }))).toEqual(['unknown', 15, 14]);
		expect(ways('hours', hours({ above: 'hours.least' }))).toEqual(['unknown', 15, 16]);
		expect(ways('hours', { all: [hours({ below: 'hours.least' }), hours({ atMost: 'hours.most' })] })).toEqual([
			...['unknown', 15, 14, 41],
		]);
	});

	test('days cannot be listed', () => {
		const benefit = guideOf({ all: [when('since', '2026-01-01'), when('status', 'severe')] }).benefits[0]!;
		expect([...benefit.alternatives.keys()]).toEqual(['status', 'since']);
		expect(benefit.alternatives.get('since')).toBeUndefined();
	});

	test('several options at once: one way for each that a part on this question alone tells apart', () => {
		expect(ways('wish', wish('help'))).toEqual(['unknown', ['rest'], ['help']]);
		expect(ways('wish', { any: [wish('help'), wish('rest')] })).toEqual(['unknown', ['everything'], ['help']]);
		expect(ways('wish', { all: [{ any: [wish('help'), when('sure', 'yes')] }, wish('rest')] })).toEqual([
			...['unknown', ['everything'], ['help'], ['rest'], ['help', 'rest']],
		]);
		expect(ways('wish', { not: { all: [wish('help'), when('sure', 'yes')] } })).toEqual([
			'unknown',
			['rest'],
			['help'],
		]);
	});

	test('every option where all are named: none at all is no answer', () => {
		expect(ways('wish', { all: [wish('help'), wish('rest'), wish('everything')] })).toEqual([
			...['unknown', ['help'], ['help', 'rest', 'everything']],
		]);
	});
});

describe('too many ways are not listed', () => {
	const many = (named: number, separate: boolean) => {
		const options = Array.from({ length: 9 }, (_, index) => `option-${String(index)}`);
		const questions: Record<string, Question> = {
			wish: { id: 'wish', type: 'multiple', options, norms },
			sure: { id: 'sure', type: 'yes-no', norms },
		};
		const tests = options.slice(0, named).map((option) => wish(option));
		// With another question beside it each option counts by itself; alone only whether any is chosen.
		const parts = separate ? tests.map((one): Condition => ({ any: [one, when('sure', 'yes')] })) : tests;
		const condition: Condition = separate ? { all: parts } : { any: parts };
		const chapters = [{ id: 'all', questions: ['wish', 'sure'] }];
		return guideOf(condition, { questions, chapters, benefits: [benefitOf('help', condition)] }).benefits[0]!;
	};

	test('of more than seven options that rules name', () => {
		expect(many(7, false).alternatives.get('wish')).toHaveLength(3);
		expect(many(8, false).alternatives.get('wish')).toBeUndefined();
	});

	test('of more than 33 ways', () => {
		expect(many(5, true).alternatives.get('wish')).toHaveLength(33);
		expect(many(6, true).alternatives.get('wish')).toBeUndefined();
	});
});

test('of one option at a time all ways are listed, however many', () => {
	const options = Array.from({ length: 40 }, (_, index) => `option-${String(index)}`);
	const condition: Condition = { all: options.map((option) => when('one', option)) };
	const questions: Record<string, Question> = { one: { id: 'one', type: 'choice', options, norms } };
	const chapters = [{ id: 'all', questions: ['one'] }];
	const guide = guideOf(condition, { questions, chapters, benefits: [benefitOf('help', condition)] });
	expect(guide.benefits[0]!.alternatives.get('one')).toEqual(['unknown', ...options]);
});

test('finds what reads one question alone also inside what is turned round', () => {
	const inside = { all: [{ any: [wish('help'), wish('rest')] }, when('status', 'severe')] };
	for (const whole of [inside, { not: inside }, { maybe: inside }])
		expect(ways('wish', whole)).toEqual(['unknown', ['everything'], ['help']]);
});

test('names no number beyond the bounds of its question', () => {
	const hours = { id: 'hours', type: 'number' as const, unit: 'hours', min: 15, max: 39, norms };
	const money = { ...hours, type: 'money' as const };
	for (const question of [hours, money]) {
		const source = sourceOf({
			any: [
				{ question: 'hours', atLeast: 'hours.least' },
				{ question: 'hours', above: 'hours.most' },
			],
		});
		const questions = { ...source.questions, hours: question };
		const [benefit] = compile({ ...source, questions }, day).benefits;
		expect(benefit?.alternatives.get('hours')).toEqual(['unknown', 15]);
	}
});

describe('a computed fact', () => {
	const facts: ComputedFacts = {
		enough: {
			questions: ['hours', 'sure'],
			figures: [],
			compute: (answer): Answer | undefined => {
				const hours = answer('hours');
				return typeof hours === 'number' && hours >= 20 && answer('sure') === 'yes' ? 'yes' : 'no';
			},
		},
	};
	const fact: Condition = { fact: 'enough', is: 'yes' };
	const of = (id: string, condition: Condition) => guideOf(condition, {}, facts).benefits[0]!.alternatives.get(id);

	test('leaves every answer told apart, and of numbers their bounds', () => {
		expect(of('hours', fact)).toEqual(['unknown', 0, 80]);
		expect(of('sure', fact)).toEqual(['unknown', 'yes', 'no']);
		expect(of('hours', { all: [fact, { question: 'hours', atLeast: 'hours.least' }] })).toEqual([
			...['unknown', 15, 14, 16, 0, 80],
		]);
	});

	test('that only an amount needs does so too', () => {
		const amount = { fact: 'enough', unit: 'eur' };
		const benefit = { ...benefitOf('help', when('status', 'severe')), amount };
		const { alternatives } = guideOf(when('status', 'severe'), { benefits: [benefit] }, facts).benefits[0]!;
		expect([...alternatives.keys()]).toEqual(['status', 'hours', 'sure']);
		expect(alternatives.get('hours')).toEqual(['unknown', 0, 80]);
	});

	test('keeps options apart that it reads, beside what a condition says of the same question or of another', () => {
		const reads: ComputedFacts = { enough: { ...facts.enough!, questions: ['wish', 'sure'] } };
		const wishes = (condition: Condition) => guideOf(condition, {}, reads).benefits[0]!.alternatives.get('wish');
		expect(wishes(fact)).toEqual(['unknown', ['help']]);
		expect(wishes({ all: [fact, wish('rest')] })).toEqual(['unknown', ['help'], ['rest']]);

		const amount = { fact: 'enough', unit: 'eur' };
		const benefit = { ...benefitOf('help', when('status', 'severe')), amount };
		const { alternatives } = guideOf(when('status', 'severe'), { benefits: [benefit] }, reads).benefits[0]!;
		expect(alternatives.get('wish')).toEqual(['unknown', ['help']]);
	});
});
