import { describe, expect, test } from 'vitest';
import { benefitOf, carrierOf, guideOf, sourceOf, when } from './builder.ts';
import { whatWouldChange } from './change.ts';
import type { Answers, Condition, GuideSource } from './types.ts';

const [severe, begun, granted, sure] = [
	when('status', 'severe'),
	when('timing', 'begun'),
	when('decision', 'granted'),
	when('sure', 'yes'),
];
const hours: Condition = { question: 'hours', atLeast: 'hours.least' };

function changes(requires: Condition, answers: Answers, other: Partial<GuideSource> = {}) {
	const guide = guideOf(requires, other);
	return whatWouldChange(guide, guide.benefits[0]!, answers);
}

describe('what would make a benefit likely', () => {
	test('is one answer where one is enough, each way to give it', () => {
		expect(changes({ all: [severe, begun] }, { status: 'none', timing: 'begun' })).toEqual([{ status: 'severe' }]);
		expect(changes({ any: [severe, begun] }, { status: 'none', timing: 'not-yet' })).toEqual([
			{ status: 'severe' },
			{ timing: 'begun' },
		]);
	});

	test('is two or three answers where one is not enough', () => {
		const none = { status: 'none', timing: 'not-yet', decision: 'none' };
		expect(changes({ all: [severe, begun] }, none)).toEqual([{ status: 'severe', timing: 'begun' }]);
		expect(changes({ all: [severe, begun, granted] }, none)).toEqual([
			{ status: 'severe', timing: 'begun', decision: 'granted' },
		]);
	});

	test('is not looked for beyond three answers', () => {
		const none = { status: 'none', timing: 'not-yet', decision: 'none', sure: 'no' };
		expect(changes({ all: [severe, begun, granted, sure] }, none)).toEqual([]);
	});

	test('is nothing where it is likely already, or not wanted', () => {
		expect(changes(severe, { status: 'severe' })).toEqual([]);
		const wish = { question: 'wish', everything: 'everything' };
		expect(changes(severe, { wish: ['rest'], status: 'none' }, { wish })).toEqual([]);
	});

	test('is every option, but of numbers one for each way in which the rules tell them apart', () => {
		const open: Condition = { any: [when('decision', 'none'), granted] };
		expect(changes(open, { decision: 'rejected' })).toEqual([{ decision: 'none' }, { decision: 'granted' }]);
		expect(changes(hours, { hours: 3 })).toEqual([{ hours: 15 }]);
	});

	test('is looked for beyond parts that exclude each other, each of which could be met alone', () => {
		const [either, or] = [when('status', 'severe'), when('status', 'applied')];
		const requires: Condition = { all: [sure, { any: [either, begun] }, { any: [or, begun] }] };
		expect(changes(requires, { sure: 'no', timing: 'not-yet' })).toEqual([{ sure: 'yes', timing: 'begun' }]);
	});

	test('is no day, since days cannot be listed', () => {
		const otherDay: Condition = { not: when('since', '2020-01-01') };
		expect(changes({ any: [otherDay, severe] }, { since: '2020-01-01', status: 'none' })).toEqual([
			{ status: 'severe' },
		]);
		expect(changes(otherDay, { since: '2020-01-01' })).toEqual([]);
	});

	test('may be the answer to a question with several options', () => {
		const includes = (option: string): Condition => ({ question: 'wish', includes: option });
		expect(changes(includes('help'), { wish: ['rest'] })).toEqual([{ wish: ['help'] }]);
		expect(changes({ all: [includes('help'), includes('rest')] }, { wish: ['rest'] })).toEqual([
			{ wish: ['help', 'rest'] },
		]);
		expect(changes({ not: includes('help') }, { wish: ['help', 'rest'] })).toEqual([
			{ wish: ['rest'] },
			{ wish: ['everything'] },
		]);
	});

	test('is only what one can aim at, where the question says what that is', () => {
		const { questions } = sourceOf(severe);
		const aiming = { questions: { ...questions, status: { ...questions.status!, aims: ['severe'] } } };
		const either: Condition = { any: [severe, when('status', 'applied')] };
		expect(changes(either, { status: 'none' }, aiming)).toEqual([{ status: 'severe' }]);
		expect(changes(when('status', 'applied'), { status: 'none' }, aiming)).toEqual([]);
		// What is open does not count as reached either, where only that would do which nobody aims at.
		expect(changes({ all: [begun, when('status', 'applied')] }, { timing: 'not-yet' }, aiming)).toEqual([]);
	});

	test('is never another wish, which is no fact of the case', () => {
		const wish = { question: 'wish', everything: 'everything' };
		const requires: Condition = { any: [severe, { question: 'wish', includes: 'rest' }] };
		expect(changes(requires, { wish: ['help'], status: 'none' }, { wish })).toEqual([{ status: 'severe' }]);
	});
});

describe('what is open', () => {
	test('is settled where that is all that lacks', () => {
		expect(changes({ all: [severe, begun] }, { status: 'severe', timing: 'unknown' })).toEqual([{ timing: 'begun' }]);
		expect(changes({ all: [severe, begun] }, { status: 'severe' })).toEqual([{ timing: 'begun' }]);
	});

	test('is settled before what was said is doubted', () => {
		expect(changes({ any: [severe, begun] }, { status: 'applied', timing: 'unknown' })).toEqual([{ timing: 'begun' }]);
		const carriers = { agency: carrierOf('agency', 10, [{ effect: 'first', when: granted }]) };
		expect(changes({ any: [severe, begun] }, { status: 'none', decision: 'none' }, { carriers })).toEqual([
			{ timing: 'begun' },
		]);
	});

	test('need not be settled where something else makes it unlikely: the way has to open, no more', () => {
		expect(changes({ all: [severe, begun] }, { status: 'none' })).toEqual([{ status: 'severe' }]);
		expect(changes({ all: [severe, begun] }, { status: 'none', timing: 'unknown' })).toEqual([{ status: 'severe' }]);
	});

	test('is no way where parts exclude each other, though each could be met', () => {
		// Granted would meet the second part and fail the third, anything else the other way round.
		const requires: Condition = { all: [hours, { any: [severe, granted] }, { any: [begun, { not: granted }] }] };
		const answers = { hours: 3, status: 'none', timing: 'not-yet' };
		expect(changes(requires, answers)).not.toContainEqual({ hours: 15 });
		expect(changes(requires, { ...answers, status: 'severe' })).toEqual([{ hours: 15 }]);
	});
});

describe('a carrier that comes first', () => {
	const carriers = { agency: carrierOf('agency', 10, [{ effect: 'first', when: granted }]) };

	test('is out of the way with another answer', () =>
		expect(changes(severe, { status: 'severe', decision: 'granted' }, { carriers })).toEqual([
			{ decision: 'none' },
			{ decision: 'rejected' },
		]));

	test('is so together with what is unmet', () =>
		expect(changes({ all: [severe, begun] }, { status: 'severe', timing: 'begun' }, { carriers })).toEqual([
			{ decision: 'none' },
			{ decision: 'rejected' },
		]));
});

test('a question that two parts share is changed once', () => {
	const either = (is: string): Condition => ({ any: [when('decision', is), when('decision', 'rejected')] });
	expect(changes({ all: [either('none'), either('granted'), severe] }, { decision: 'none', status: 'none' })).toEqual([
		{ decision: 'rejected', status: 'severe' },
	]);
});

test('of two benefits the one that is asked for', () => {
	const guide = guideOf(severe, { benefits: [benefitOf('help', severe), benefitOf('rest', begun)] });
	expect(whatWouldChange(guide, guide.benefits[1]!, { status: 'none', timing: 'not-yet' })).toEqual([
		{ timing: 'begun' },
	]);
});
