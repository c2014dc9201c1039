import { describe, expect, test } from 'vitest';
import { carrierOf, guideOf, when } from './builder.ts';
import { obstacles } from './obstacles.ts';
import type { Answers } from './types.ts';

const [severe, applied, begun] = [when('status', 'severe'), when('status', 'applied'), when('timing', 'begun')];
const carriers = {
	agency: carrierOf('agency', 10, [
		{ effect: 'first', when: when('decision', 'granted') },
		{ effect: 'ask', when: when('sure', 'yes') },
	]),
};
const guide = guideOf({ all: [{ any: [severe, applied] }, { not: begun }] }, { carriers });
const inTheWay = (answers: Answers, possible: boolean) => obstacles(guide.benefits[0]!, answers, possible);
const free = { status: 'severe', timing: 'not-yet', decision: 'none', sure: 'no' };

describe('what stands between the answers and "likely"', () => {
	test('is nothing when it is likely', () => {
		expect(inTheWay(free, false)).toEqual([]);
		expect(inTheWay(free, true)).toEqual([]);
	});

	test('is every part that is not met, by itself', () => {
		expect(inTheWay({}, false)).toEqual([['status'], ['timing'], ['decision'], ['sure']]);
		expect(inTheWay({ ...free, status: 'none', timing: 'begun' }, false)).toEqual([['status'], ['timing']]);
		expect(inTheWay({ ...free, decision: 'granted' }, false)).toEqual([['decision']]);
		expect(inTheWay({ ...free, sure: 'yes' }, false)).toEqual([['sure']]);
	});

	test('is no part that could still be met, where that is enough', () => {
		expect(inTheWay({}, true)).toEqual([]);
		expect(inTheWay({ status: 'unknown', decision: 'unknown' }, true)).toEqual([]);
		expect(inTheWay({ timing: 'begun', sure: 'yes' }, true)).toEqual([['timing'], ['sure']]);
	});

	test('is a whole part where it fails as a whole only', () => {
		// Each of the two could be met, both together cannot.
		const both = guideOf({ all: [severe, { any: [begun, { not: begun }] }] });
		expect(obstacles(both.benefits[0]!, { status: 'none' }, true)).toEqual([['status']]);
		const alone = guideOf({ any: [severe, begun] });
		expect(obstacles(alone.benefits[0]!, { status: 'none', timing: 'not-yet' }, false)).toEqual([['status', 'timing']]);
		const impossible = guideOf({ all: [severe, applied] });
		expect(obstacles(impossible.benefits[0]!, {}, true)).toEqual([['status']]);
	});
});
