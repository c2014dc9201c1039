import { describe, expect, test } from 'vitest';
import { comparison } from './comparison.ts';
import { MET, OPEN, UNMET } from './truth.ts';
import type { Answer, Test } from './types.ts';

const fifteen = (name: string): number => {
	if (name !== 'hours.least') throw new Error(`no figure ${name}`);
	return 15;
};
const level = (test: Test, answer: Answer | undefined) => comparison(test, fifteen)(answer);

describe('a test on an answer', () => {
	test.each<[Test, Answer, number]>([
		[{ is: 'severe' }, 'severe', MET],
		[{ is: 'severe' }, 'none', UNMET],
		[{ in: ['severe', 'equated'] }, 'equated', MET],
		[{ in: ['severe', 'equated'] }, 'none', UNMET],
		[{ includes: 'car' }, ['aids', 'car'], MET],
		[{ includes: 'car' }, ['aids'], UNMET],
		[{ atLeast: 'hours.least' }, 15, MET],
		[{ atLeast: 'hours.least' }, 14.9, UNMET],
		[{ atMost: 'hours.least' }, 15, MET],
		[{ atMost: 'hours.least' }, 15.1, UNMET],
		[{ below: 'hours.least' }, 14.9, MET],
		[{ below: 'hours.least' }, 15, UNMET],
		[{ above: 'hours.least' }, 15.1, MET],
		[{ above: 'hours.least' }, 15, UNMET],
	])('%j of %j: level %i', (rule, answer, expected) => expect(level(rule, answer)).toBe(expected));

	test.each<[Test, Answer]>([
		[{ includes: 'car' }, 'car'],
		[{ includes: 'car' }, 'a car'],
		[{ atLeast: 'hours.least' }, '20'],
		[{ below: 'hours.least' }, '3'],
		[{ atMost: 'hours.least' }, ['3']],
	])('%j is not passed by %j, an answer of the wrong kind', (rule, answer) => expect(level(rule, answer)).toBe(UNMET));

	test.each<Test>([{ is: 'unknown' }, { in: ['unknown'] }, { atLeast: 'hours.least' }])(
		'%j stays open while nothing is said or known',
		(rule) => {
			expect(level(rule, undefined)).toBe(OPEN);
			expect(level(rule, 'unknown')).toBe(OPEN);
		},
	);
});

test('a test without a comparison is refused, with what it says', () =>
	expect(() => comparison({ question: 'status' }, fifteen)).toThrow(
		'a test without a comparison: {"question":"status"}',
	));

test('a figure that does not exist is noticed before anybody answers', () =>
	expect(() => comparison({ above: 'hours.most' }, fifteen)).toThrow('no figure hours.most'));
