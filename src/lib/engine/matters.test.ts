import { describe, expect, test } from 'vitest';
import { benefitOf, carrierOf, guideOf, when } from './builder.ts';
import { matters } from './matters.ts';
import type { Answers, Carrier, ComputedFacts, Condition } from './types.ts';

const [severe, begun, granted] = [when('status', 'severe'), when('timing', 'begun'), when('decision', 'granted')];
const first = (id: string, order: number, rule: Condition) => carrierOf(id, order, [{ effect: 'first', when: rule }]);

function does(
	question: string,
	requires: Condition,
	answers: Answers,
	carriers: Readonly<Record<string, Carrier>> = {},
) {
	return matters(guideOf(requires, { carriers }).benefits[0]!, question, answers);
}

describe('an answer makes a difference', () => {
	test('where it changes the outcome at once', () => {
		expect(does('status', severe, {})).toBe(true);
		expect(does('timing', { all: [severe, begun] }, { status: 'severe' })).toBe(true);
	});

	test('where it does so with some answers to what is not asked yet', () => {
		expect(does('timing', { any: [severe, begun] }, {})).toBe(true);
		expect(does('status', { all: [severe, begun, granted] }, {})).toBe(true);
	});

	test('where another carrier is named', () => {
		const carriers = { one: first('one', 10, granted), two: first('two', 20, { not: granted }) };
		expect(does('decision', severe, { status: 'severe' }, carriers)).toBe(true);
		// Somebody pays in any case: all that the answer changes is who.
		const sure = { one: first('one', 10, granted), three: first('three', 30, begun) };
		expect(does('decision', severe, { status: 'severe', timing: 'begun' }, sure)).toBe(true);
	});

	test('where the ways to answer cannot be listed, without proof', () =>
		expect(does('since', { all: [when('since', '2026-01-01'), severe] }, {})).toBe(true));

	test('where it changes what is paid', () => {
		const facts: ComputedFacts = { pay: { questions: ['hours'], figures: [], compute: (answer) => answer('hours') } };
		const benefits = [{ ...benefitOf('help', severe), amount: { fact: 'pay', unit: 'eur' } }];
		const [benefit] = guideOf(severe, { benefits }, facts).benefits;
		expect(matters(benefit!, 'hours', { status: 'severe' })).toBe(true);
		expect(matters(benefit!, 'hours', { status: 'none' })).toBe(false);
	});
});

describe('an answer makes no difference', () => {
	test('where something else settles the outcome', () => {
		expect(does('timing', { all: [severe, begun] }, { status: 'none' })).toBe(false);
		expect(does('timing', { any: [severe, begun] }, { status: 'severe' })).toBe(false);
	});

	test('where every part it stands in is settled by another answer', () => {
		const tied: Condition = { any: [{ all: [granted, severe] }, { all: [granted, { not: severe }] }] };
		expect(does('status', tied, { decision: 'none' })).toBe(false);
		expect(does('status', tied, { decision: 'granted' })).toBe(true);
	});

	test('though "weiß nicht" to it makes one where yes and no lead to the same', () => {
		const always: Condition = { any: [granted, { not: granted }] };
		expect(does('decision', { all: [always, severe] }, { status: 'none' })).toBe(false);
		expect(does('decision', { any: [{ all: [granted, begun] }, { all: [{ not: granted }, begun] }] }, {})).toBe(true);
	});

	test('where a carrier has to be asked whatever is answered', () => {
		const ask = { purposes: ['help'], effect: 'ask' as const, norms: ['x'] };
		const either = {
			...carrierOf('agency', 10, []),
			cases: [
				{ ...ask, when: { not: when('decision', 'rejected') } },
				{ ...ask, when: when('decision', 'rejected') },
			],
		};
		const late: Condition = { any: [when('timing', 'not-yet'), { maybe: begun }] };
		expect(does('timing', late, {}, { agency: either })).toBe(false);
		expect(does('decision', late, {}, { agency: either })).toBe(false);
		expect(does('timing', late, {})).toBe(true);
	});
});
