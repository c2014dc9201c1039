import { describe, expect, test } from 'vitest';
import { guideOf, norms, when } from './builder.ts';
import type { Guide } from './compile.ts';
import { openPoints, type Look } from './open-points.ts';
import { lookNow } from './reach.ts';
import { notApplicable, reasons, told } from './reasons.ts';
import type { Answers, Condition } from './types.ts';

const [severe, begun, sure] = [when('status', 'severe'), when('timing', 'begun'), when('sure', 'yes')];
/** Some answers, with the sheet on which the only benefit of a guide was evaluated. */
function lookAt(guide: Guide, answers: Answers): Look {
	const [benefit] = guide.benefits;
	const sheet = guide.circuit.sheets.now;
	lookNow(guide.circuit, benefit!.program, answers, sheet);
	return { sheet, answers, guide, benefit: benefit!, found: new Map() };
}
const pointsIn = (guide: Guide, answers: Answers) => openPoints(guide.benefits[0]!.requires, lookAt(guide, answers));
const points = (condition: Condition, answers: Answers) => pointsIn(guideOf(condition), answers);
const open = (condition: Condition, answers: Answers) => [...points(condition, answers).keys()];
const reasonsOf = (condition: Condition, answers: Answers) => {
	const guide = guideOf(condition);
	return reasons(guide.benefits[0]!.requires, lookAt(guide, answers));
};

describe('reasons', () => {
	test('are the named parts of a condition, each with what it is made of', () => {
		const condition: Condition = {
			id: 'whole',
			norms,
			all: [severe, { id: 'in-time', norms, any: [{ not: begun }, { maybe: sure }] }],
		};
		expect(reasonsOf(condition, { status: 'severe' })).toEqual([
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
		expect(reasonsOf({ all: [severe, begun] }, {}).map(({ id }) => id)).toEqual(['status-severe', 'timing-begun']));

	test('that are unmet are not open', () =>
		expect(reasonsOf({ id: 'both', norms, all: [severe, begun] }, { status: 'none' })[0]).toMatchObject({
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
		[
			'what is met under "maybe", for somebody else has to settle it',
			{ maybe: severe },
			{ status: 'severe' },
			['status'],
		],
		[
			'under "maybe" those that are open themselves',
			{ maybe: { all: [severe, begun] } },
			{ status: 'severe' },
			['timing'],
		],
	])('%s', (_, condition, answers, expected) => expect(open(condition, answers)).toEqual(expected));

	test('of a computed fact are those it still lacks', () => {
		const fact = { questions: ['hours', 'sure'], figures: [], compute: () => undefined };
		const guide = guideOf({ id: 'x', norms, fact: 'both', is: 'yes' }, {}, { both: fact });
		const named = (answers: Answers) => [...pointsIn(guide, answers).keys()];
		expect(named({ hours: 3 })).toEqual(['sure']);
		expect(named({ hours: 'unknown', sure: 'yes' })).toEqual(['hours']);
	});
});

describe('an answer that leaves something open', () => {
	const maybe = (of: Condition, settledBy?: string): Condition => ({ maybe: of, ...(settledBy && { settledBy }) });
	const granted = when('decision', 'granted');

	test('is named with who settles it', () => {
		const late: Condition = { any: [when('timing', 'not-yet'), maybe(begun, 'office')] };
		expect([...points({ all: [severe, late] }, { status: 'severe', timing: 'begun' })]).toEqual([['timing', 'office']]);
		expect([...points(late, { timing: 'unknown' })]).toEqual([['timing', undefined]]);
	});

	test('is not what is settled beside it, nor what is unmet', () => {
		const either: Condition = { id: 'either', norms, any: [{ all: [severe, maybe(begun)] }, maybe(granted)] };
		const answers = { status: 'severe', timing: 'begun', decision: 'none' };
		expect(open(either, answers)).toEqual(['timing']);
	});

	test('is under "not" what keeps it from being met, and of "any" only what is met', () => {
		expect(open({ maybe: { not: { any: [severe, begun] } } }, { status: 'none', timing: 'not-yet' })).toEqual([
			'status',
			'timing',
		]);
		expect(open({ maybe: { any: [severe, begun] } }, { status: 'none', timing: 'begun' })).toEqual(['timing']);
	});

	test('could be another one, and the part would be settled', () => {
		const part: Condition = { id: 'part', norms, any: [when('timing', 'not-yet'), maybe(begun), maybe(granted)] };
		expect(open(part, { timing: 'begun', decision: 'granted' })).toEqual(['timing']);
	});

	test('is named with others, where only together they would settle it', () => {
		const part: Condition = { id: 'part', norms, any: [maybe(begun), maybe(granted)] };
		expect(open(part, { timing: 'begun', decision: 'granted' })).toEqual(['timing', 'decision']);
	});
});

describe('a part that is about some people only', () => {
	const living: Condition = { id: 'living', norms, if: severe, then: { any: [sure, { maybe: begun }] } };

	test.each<[string, Answers, string]>([
		['does not apply to the others', { status: 'none', sure: 'no' }, 'not-applicable'],
		['is met for those', { status: 'severe', sure: 'yes' }, 'met'],
		['is unmet for those', { status: 'severe', sure: 'no', timing: 'not-yet' }, 'unmet'],
		['is open while it is not known whom it is about', { sure: 'no', timing: 'not-yet' }, 'open'],
		['is met whomever it is about', { sure: 'yes' }, 'met'],
	])('%s', (_, answers, truth) => expect(reasonsOf(living, answers)[0]).toMatchObject({ id: 'living', truth }));

	test('is no reason for the others, nor are its parts', () => {
		const all = reasonsOf({ all: [begun, living] }, { status: 'none', timing: 'begun' });
		expect(told(all).map(({ id }) => id)).toEqual(['timing-begun']);
		expect(notApplicable(all)).toEqual(['living']);
	});

	test('hangs on whom it is about, as far as that is open', () =>
		expect(open(living, { sure: 'no', timing: 'not-yet' })).toEqual(['status']));

	test('is left out of a part that has others', () => {
		const whole: Condition = { id: 'whole', norms, all: [begun, living] };
		expect(told(reasonsOf(whole, { status: 'none', timing: 'begun' }))[0]?.parts.map(({ id }) => id)).toEqual([
			'timing-begun',
		]);
	});
});
