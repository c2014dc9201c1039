import { describe, expect, test } from 'vitest';
import { benefitOf, carrierOf, guideOf, norms, sourceOf, when } from './builder.ts';
import { compile } from './compile.ts';
import { inForce, meet, nextDay, sourceOn, turnsOf } from './on-day.ts';
import type { Condition } from './types.ts';
import { verdict } from './verdict.ts';

const ever = when('status', 'severe');
const old: Condition = { ...when('timing', 'not-yet'), until: '2026-12-31' };
const fresh: Condition = { ...when('decision', 'none'), from: '2027-01-01' };
const found = (requires: Condition, day: string, answers: Record<string, string>, other = {}) => {
	const guide = compile(sourceOf(requires, other), day);
	return verdict(guide, guide.benefits[0]!, answers).verdict;
};

describe('a day', () => {
	test('is within its bounds, both of them included', () => {
		const days = { from: '2026-02-01', until: '2026-02-28' };
		expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((day) => inForce(days, day))).toEqual([
			false,
			true,
			true,
			false,
		]);
		expect(inForce({}, '1900-01-01')).toBe(true);
	});

	test('on which something changes is the first, and the one after the last', () => {
		expect(turnsOf({ from: '2026-02-01', until: '2028-02-28' })).toEqual(['2026-02-01', '2028-02-29']);
		expect(nextDay('2026-12-31')).toBe('2027-01-01');
	});

	test('is shared by what overlaps, and not by what follows', () => {
		expect(meet({ until: '2026-12-31' }, { from: '2027-01-01' })).toBe(false);
		expect(meet({ from: '2026-12-31' }, { until: '2026-12-31' })).toBe(true);
		expect(meet({}, { from: '2027-01-01' })).toBe(true);
	});
});

describe('on a key date', () => {
	const requires: Condition = { all: [ever, old, fresh] };

	test('only what is the law that day is required', () => {
		const answers = { status: 'severe', timing: 'begun', decision: 'none' };
		expect(found(requires, '2026-12-31', answers)).toBe('unlikely');
		expect(found(requires, '2027-01-01', answers)).toBe('likely');
		expect(found(requires, '2027-01-01', { ...answers, decision: 'granted' })).toBe('unlikely');
	});

	test('a shared requirement that has ended is required by nobody', () => {
		const requirements = { early: { id: 'early', norms, when: when('timing', 'not-yet'), until: '2026-12-31' } };
		const uses: Condition = { all: [ever, { use: 'early' }] };
		const answers = { status: 'severe', timing: 'begun' };
		expect(found(uses, '2026-12-31', answers, { requirements })).toBe('unlikely');
		expect(found(uses, '2027-01-01', answers, { requirements })).toBe('likely');
	});

	test('a carrier comes first only while one of its cases is the law', () => {
		const body = carrierOf('body', 1, [{ effect: 'first', when: when('sure', 'yes') }]);
		const carriers = { body: { ...body, cases: body.cases.map((one) => ({ ...one, from: '2027-01-01' })) } };
		const answers = { status: 'severe', sure: 'yes' };
		expect(found(ever, '2026-12-31', answers, { carriers })).toBe('likely');
		expect(found(ever, '2027-01-01', answers, { carriers })).toBe('elsewhere');
		expect(compile(sourceOf(ever, { carriers }), '2026-12-31').benefits[0]!.carriers).toEqual([]);
	});

	test('a benefit, a question and an option are there only then', () => {
		const source = sourceOf(ever, {
			benefits: [benefitOf('help', ever), { ...benefitOf('rest', ever), from: '2027-01-01' }],
		});
		const questions = {
			...source.questions,
			sure: { ...source.questions.sure!, until: '2026-12-31' },
			decision: { ...source.questions.decision!, optionDays: { granted: { from: '2027-01-01' } } },
		};
		const on = (day: string) => compile({ ...source, questions }, day);
		const [before, after] = [on('2026-12-31'), on('2027-01-01')];
		expect(before.benefits.map(({ rule }) => rule.id)).toEqual(['help']);
		expect(after.benefits.map(({ rule }) => rule.id)).toEqual(['help', 'rest']);
		expect([before.order.includes('sure'), after.order.includes('sure')]).toEqual([true, false]);
		expect(before.questions.decision!.options).toEqual(['none', 'rejected']);
		expect(after.questions.decision!.options).toEqual(['none', 'granted', 'rejected']);
	});

	test('nothing that is left speaks of days', () => {
		expect(JSON.stringify(sourceOn(sourceOf(requires), '2027-01-01').benefits)).not.toMatch(/"(from|until)"/);
	});

	test('a condition of which nothing is left is named', () => {
		expect(() => guideOf({ all: [ever, { any: [{ ...old, until: '2020-01-01' }] }] })).toThrow(
			/benefit help: nothing is left of an "all" or "any" on 2026-11-22/,
		);
		expect(() => guideOf({ all: [ever, { not: fresh }] })).toThrow(/stands alone .* is not the law on 2026-11-22/);
	});

	test('before the first figure it is said from when the guide knows the law', () => {
		const least: Condition = { id: 'enough', norms, question: 'hours', atLeast: 'hours.least' };
		expect(() => compile(sourceOf(least), '2017-12-31')).toThrow(
			'no figure "hours.least" on 2017-12-31: the guide "small" knows the law from 2018-01-01 on',
		);
	});
});
