import { describe, expect, test } from 'vitest';
import { guideOf, norms, when } from './builder.ts';
import { openQuestions, reasons } from './reasons.ts';
import type { Answers, Condition } from './types.ts';

const [severe, begun, sure] = [when('status', 'severe'), when('timing', 'begun'), when('sure', 'yes')];
const nodeOf = (condition: Condition) => guideOf(condition).benefits[0]!.requires;
const open = (condition: Condition, answers: Answers) => [...openQuestions(nodeOf(condition), answers)];

describe('reasons', () => {
	test('are the named parts of a condition, each with what it is made of', () => {
		const condition: Condition = {
			id: 'whole',
			norms,
			all: [severe, { id: 'in-time', norms, any: [{ not: begun }, { maybe: sure }] }],
		};
		expect(reasons(nodeOf(condition), { status: 'severe' })).toEqual([
			{
				...{ id: 'whole', norms, truth: 'open', open: ['timing', 'sure'] },
				parts: [
					{ id: 'status-severe', norms, truth: 'met', parts: [], open: [] },
					{
						...{ id: 'in-time', norms, truth: 'open', open: ['timing', 'sure'] },
						parts: [
							{ id: 'timing-begun', norms, truth: 'open', parts: [], open: ['timing'] },
							{ id: 'sure-yes', norms, truth: 'open', parts: [], open: ['sure'] },
						],
					},
				],
			},
		]);
	});

	test('of an unnamed condition are those of its parts', () =>
		expect(reasons(nodeOf({ all: [severe, begun] }), {}).map(({ id }) => id)).toEqual([
			'status-severe',
			'timing-begun',
		]));

	test('that are unmet are not open', () =>
		expect(reasons(nodeOf({ id: 'both', norms, all: [severe, begun] }), { status: 'none' })[0]).toMatchObject({
			truth: 'unmet',
			open: [],
		}));
});

describe('open questions', () => {
	test.each<[string, Condition, Answers, string[]]>([
		['those not asked and not known', { all: [severe, begun] }, { status: 'unknown' }, ['status', 'timing']],
		['none of a part that is settled', { all: [severe, begun] }, { status: 'severe' }, ['timing']],
		['none of what is settled as a whole', { all: [severe, begun] }, { status: 'none' }, []],
		['those of each part of "any"', { any: [severe, begun] }, { timing: 'unknown' }, ['status', 'timing']],
		['those under "not"', { not: severe }, {}, ['status']],
		['what is met under "maybe", for the office has to decide', { maybe: severe }, { status: 'severe' }, ['status']],
		[
			'under "maybe" those that are open themselves',
			{ maybe: { all: [severe, begun] } },
			{ status: 'severe' },
			['timing'],
		],
	])('%s', (_, condition, answers, expected) => expect(open(condition, answers)).toEqual(expected));

	test('of a computed fact are those it still lacks', () => {
		const fact = { questions: ['hours', 'sure'], figures: [], compute: () => undefined };
		const node = guideOf({ id: 'x', norms, fact: 'both', is: 'yes' }, {}, { both: fact }).benefits[0]!.requires;
		expect([...openQuestions(node, { hours: 3 })]).toEqual(['sure']);
		expect([...openQuestions(node, { hours: 'unknown', sure: 'yes' })]).toEqual(['hours']);
	});
});
