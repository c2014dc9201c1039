import { describe, expect, test } from 'vitest';
import { guideOf, when } from './builder.ts';
import { reach } from './reach.ts';
import { MET, OPEN, UNMET } from './truth.ts';
import type { Answers, Condition } from './types.ts';

const [severe, begun] = [when('status', 'severe'), when('timing', 'begun')];
const hours: Condition = { question: 'hours', atLeast: 'hours.least' };
const nodeOf = (condition: Condition) => guideOf(condition).benefits[0]!.requires;

describe('what a condition can still become', () => {
	test.each<[string, Condition, Answers, number, number]>([
		['anything while nothing is said', severe, {}, UNMET, MET],
		['what it is, once it is said', severe, { status: 'severe' }, MET, MET],
		['what it is, once it is said', severe, { status: 'none' }, UNMET, UNMET],
		['open for good after "weiß nicht"', severe, { status: 'unknown' }, OPEN, OPEN],
		['all: as low as its lowest part', { all: [severe, begun] }, { status: 'severe' }, UNMET, MET],
		['all: as high as its lowest part', { all: [severe, begun] }, { status: 'unknown' }, UNMET, OPEN],
		['any: as low as its highest part', { any: [severe, begun] }, { status: 'unknown' }, OPEN, MET],
		['any: as high as its highest part', { any: [severe, begun] }, { status: 'none' }, UNMET, MET],
		['not: turned round', { not: { all: [severe, begun] } }, { status: 'unknown' }, OPEN, MET],
		['maybe: open at most', { maybe: { any: [severe, begun] } }, { status: 'severe' }, OPEN, OPEN],
		['maybe: open at most', { maybe: hours }, {}, UNMET, OPEN],
		['numbers: anything while nothing is said', hours, {}, UNMET, MET],
		[
			'one choice taken as a whole: no answer makes both parts fail',
			{ any: [when('timing', 'not-yet'), { maybe: begun }] },
			{},
			OPEN,
			MET,
		],
	])('%s', (_, condition, answers, min, max) => expect(reach(nodeOf(condition), answers)).toEqual({ min, max }));

	test('with what is not known answered after all', () => {
		for (const condition of [severe, hours]) {
			const node = nodeOf(condition);
			const answers = { status: 'unknown', hours: 'unknown' };
			expect(reach(node, answers)).toEqual({ min: OPEN, max: OPEN });
			expect(reach(node, answers, true)).toEqual({ min: UNMET, max: MET });
		}
		expect(reach(nodeOf({ all: [severe, { not: begun }] }), { status: 'unknown', timing: 'unknown' }, true)).toEqual({
			min: UNMET,
			max: MET,
		});
	});

	test('of a computed fact that lacks an answer is anything', () => {
		const fact = {
			questions: ['hours', 'sure'],
			figures: [],
			compute: (answer: (id: string) => unknown) => (answer('hours') === undefined ? undefined : 'yes'),
		};
		const node = guideOf({ fact: 'known', is: 'yes' }, {}, { known: fact }).benefits[0]!.requires;
		expect(reach(node, { sure: 'yes' })).toEqual({ min: UNMET, max: MET });
		expect(reach(node, { hours: 3 })).toEqual({ min: MET, max: MET });
		expect(reach(node, { hours: 'unknown', sure: 'yes' })).toEqual({ min: OPEN, max: OPEN });
	});
});
