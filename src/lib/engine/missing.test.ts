import { describe, expect, test } from 'vitest';
import { benefitOf, carrierOf, guideOf, when } from './builder.ts';
import { missing } from './missing.ts';
import type { Answers, Carrier, ComputedFacts, Condition } from './types.ts';

const [severe, begun, granted, sure] = [
	when('status', 'severe'),
	when('timing', 'begun'),
	when('decision', 'granted'),
	when('sure', 'yes'),
];
/** Met or open, never unmet. */
const late: Condition = { any: [when('timing', 'not-yet'), { maybe: begun }] };
const first = (id: string, order: number, rule: Condition) => carrierOf(id, order, [{ effect: 'first', when: rule }]);
const ask = (id: string, order: number, rule: Condition) => carrierOf(id, order, [{ effect: 'ask', when: rule }]);

function lacking(requires: Condition, answers: Answers, carriers: Readonly<Record<string, Carrier>> = {}): string[] {
	return [...missing(guideOf(requires, { carriers }).benefits[0]!, answers)];
}

describe('of a condition the questions are missing', () => {
	test.each<[string, Condition, Answers, string[]]>([
		['whose answer can still move it', { all: [severe, begun] }, {}, ['status', 'timing']],
		[
			'not those that are answered, though with "weiß nicht"',
			{ all: [severe, begun] },
			{ status: 'unknown' },
			['timing'],
		],
		['none once it is unmet', { all: [severe, begun] }, { status: 'none' }, []],
		['none once it is met', { any: [severe, begun] }, { status: 'severe' }, []],
		[
			'all: what can still make unmet what is open for good',
			{ all: [severe, granted] },
			{ status: 'unknown' },
			['decision'],
		],
		[
			'all: not what can only be open, once the rest is open for good',
			{ all: [severe, late] },
			{ status: 'unknown' },
			[],
		],
		[
			'any: what can still make met what is open for good',
			{ any: [severe, granted] },
			{ status: 'unknown' },
			['decision'],
		],
		[
			'any: not what can only be open, once the rest is',
			{ any: [severe, { maybe: granted }] },
			{ status: 'unknown' },
			[],
		],
		[
			'any: what can be open, while the rest is unmet',
			{ any: [severe, { maybe: granted }] },
			{ status: 'none' },
			['decision'],
		],
		['not: the same the other way round', { not: { any: [severe, granted] } }, { status: 'unknown' }, ['decision']],
		['not: nothing once it is settled', { not: { all: [severe, granted] } }, { status: 'none' }, []],
		['not: none where only open could come of it', { not: { all: [severe, late] } }, { status: 'unknown' }, []],
		[
			'maybe: what decides between open and unmet',
			{ maybe: { all: [severe, granted] } },
			{ status: 'severe' },
			['decision'],
		],
		['maybe: not what decides between open and met', { maybe: { all: [severe, late] } }, { status: 'severe' }, []],
		[
			'three parts: the one that the others leave room for',
			{ all: [severe, late, granted] },
			{ status: 'unknown' },
			['decision'],
		],
	])('%s', (_, condition, answers, expected) => expect(lacking(condition, answers)).toEqual(expected));
});

describe('beside carriers', () => {
	test('of the requirements only what can make them unmet, once a carrier is open for good', () => {
		const carriers = { agency: ask('agency', 10, granted) };
		expect(lacking(late, { decision: 'granted' }, carriers)).toEqual([]);
		expect(lacking(late, { decision: 'none' }, carriers)).toEqual(['timing']);
		expect(lacking({ all: [severe, late] }, { decision: 'unknown' }, carriers)).toEqual(['status']);
	});

	test('of a carrier only whether it is sure, once the requirements stay open', () => {
		const { asked, agency } = { asked: ask('asked', 10, granted), agency: first('agency', 20, sure) };
		expect(lacking(severe, { status: 'unknown' }, { asked })).toEqual([]);
		expect(lacking(severe, { status: 'unknown' }, { asked, agency })).toEqual(['sure']);
		expect(lacking(severe, { status: 'severe' }, { asked, agency })).toEqual(['decision', 'sure']);
		expect(lacking(severe, {}, { asked })).toEqual(['status', 'decision']);
	});

	test('of a carrier only whether it is sure, once another is open for good', () => {
		const { asked, other } = { asked: ask('asked', 10, granted), other: ask('other', 20, sure) };
		const met = { status: 'severe' };
		expect(lacking(severe, met, { asked, other })).toEqual(['decision', 'sure']);
		expect(lacking(severe, { ...met, decision: 'granted' }, { asked, other })).toEqual([]);
		expect(lacking(severe, { ...met, sure: 'yes' }, { asked, other })).toEqual([]);
		expect(lacking(severe, { ...met, sure: 'yes' }, { asked: first('asked', 10, granted), other })).toEqual([
			'decision',
		]);
	});

	test('nothing of those behind one that is sure, but of those before it', () => {
		const carriers = { one: first('one', 10, granted), two: first('two', 20, sure), three: first('three', 30, begun) };
		expect(lacking(severe, { status: 'severe', sure: 'yes' }, carriers)).toEqual(['decision']);
		expect(lacking(severe, { status: 'severe', decision: 'granted' }, carriers)).toEqual([]);
		expect(lacking(severe, { status: 'severe' }, carriers)).toEqual(['decision', 'sure', 'timing']);
	});

	test('nothing at all once the requirements are unmet', () =>
		expect(lacking(severe, { status: 'none' }, { agency: first('agency', 10, granted) })).toEqual([]));
});

describe('what an amount is computed from', () => {
	const facts: ComputedFacts = {
		pay: { questions: ['hours', 'since'], figures: [], compute: (answer) => answer('hours') && answer('since') },
	};
	const carriers = { agency: first('agency', 10, granted) };
	const benefits = [{ ...benefitOf('help', severe, ['agency']), amount: { fact: 'pay', unit: 'eur' } }];
	const lacks = (answers: Answers) => [
		...missing(guideOf(severe, { carriers, benefits }, facts).benefits[0]!, answers),
	];

	test('is missing until it is known', () => {
		expect(lacks({ status: 'severe', decision: 'none' })).toEqual(['hours', 'since']);
		expect(lacks({ status: 'severe', decision: 'none', hours: 20 })).toEqual(['since']);
		expect(lacks({ status: 'severe', decision: 'none', hours: 20, since: '2026-01-01' })).toEqual([]);
		expect(lacks({ status: 'unknown', decision: 'none', hours: 'unknown' })).toEqual(['since']);
	});

	test('is not missing where somebody else pays, or nobody', () => {
		expect(lacks({ status: 'severe', decision: 'granted' })).toEqual([]);
		expect(lacks({ status: 'none' })).toEqual([]);
	});

	test('is missing without any carrier too, but not once the amount is known', () => {
		const early: ComputedFacts = {
			pay: {
				questions: ['hours', 'since'],
				figures: [],
				compute: (answer) => (answer('hours') === 0 ? 0 : answer('since')),
			},
		};
		const [benefit] = guideOf(severe, { benefits: [{ ...benefits[0]!, carriers: [] }] }, early).benefits;
		expect([...missing(benefit!, { status: 'severe' })]).toEqual(['hours', 'since']);
		expect([...missing(benefit!, { status: 'severe', hours: 20 })]).toEqual(['since']);
		expect([...missing(benefit!, { status: 'severe', hours: 0 })]).toEqual([]);
	});
});
