import { describe, expect, test } from 'vitest';
import { whatWouldChange } from './change.ts';
import { benefitOf, guideOf, when } from './builder.ts';
import type { Answers, Wishes } from './types.ts';
import { verdicts } from './verdict.ts';
import { walk } from './walk.ts';
import { isAskedForWish, isOfWish, wishOf } from './wish.ts';

const wish: Wishes = {
	question: 'wish',
	everything: 'everything',
	ways: {
		asked: [
			{ question: 'trouble', leads: { stairs: ['rest'], lifting: ['help', 'rest'] } },
			{ question: 'place', leads: { home: ['help'] } },
		],
		otherwise: ['rest'],
	},
};

describe('what is wished', () => {
	test.each<[string, Answers, ReturnType<typeof wishOf>]>([
		['is not said while nothing is', {}, undefined],
		['is what is said', { wish: ['help'], trouble: ['stairs'] }, ['help']],
		['is everything where that is said', { wish: ['everything'] }, ['everything']],
		['is not said while the first question on the way is open', { wish: 'unknown' }, undefined],
		['is what the first answer leads to', { wish: 'unknown', trouble: ['stairs'], place: 'home' }, ['rest']],
		[
			'is what all chosen options lead to, each once',
			{ wish: 'unknown', trouble: ['stairs', 'lifting'] },
			['rest', 'help'],
		],
		['is not said while the next question on the way is open', { wish: 'unknown', trouble: 'unknown' }, undefined],
		['is what a later answer leads to', { wish: 'unknown', trouble: 'unknown', place: 'home' }, ['help']],
		['is little where nobody knows', { wish: 'unknown', trouble: 'unknown', place: 'unknown' }, ['rest']],
	])('%s', (_, answers, expected) => expect(wishOf(wish, answers)).toEqual(expected));

	test('stays unknown where no way is known', () =>
		expect(wishOf({ question: 'wish', everything: 'everything' }, { wish: 'unknown', trouble: ['stairs'] })).toBe(
			'unknown',
		));
});

describe('a question on the way', () => {
	test('is known as one', () => {
		expect(['wish', 'trouble', 'place', 'status'].map((id) => isOfWish(wish, id))).toEqual([true, true, true, false]);
		expect(isOfWish(undefined, 'wish')).toBe(false);
	});

	test('is asked only while no wish is said', () => {
		expect(isAskedForWish(wish, {}, 'wish')).toBe(true);
		expect(isAskedForWish(wish, { wish: 'unknown' }, 'trouble')).toBe(true);
		expect(isAskedForWish(wish, { wish: ['help'] }, 'trouble')).toBe(false);
		expect(isAskedForWish(wish, { wish: 'unknown', trouble: 'unknown' }, 'place')).toBe(true);
		expect(isAskedForWish(wish, { wish: 'unknown', trouble: ['stairs'] }, 'place')).toBe(false);
		expect(isAskedForWish(wish, { wish: 'unknown' }, 'status')).toBe(false);
		expect(isAskedForWish(undefined, {}, 'status')).toBe(false);
	});
});

describe('a guide with ways', () => {
	const severe = when('status', 'severe');
	const choice = (id: string, options: string[]) => ({ id, type: 'choice' as const, options, norms: ['sgb9-2-1'] });
	const { questions } = guideOf(severe);
	const guide = guideOf(severe, {
		wish,
		chapters: [
			{ id: 'wish', questions: ['wish', 'trouble', 'place'] },
			{ id: 'case', questions: ['status', 'hours'] },
		],
		questions: { ...questions, trouble: choice('trouble', ['stairs', 'lifting']), place: choice('place', ['home']) },
		benefits: [
			benefitOf('help', { all: [severe, { question: 'hours', atLeast: 'hours.least' }] }),
			benefitOf('rest', severe),
		],
	});

	test('asks for the way only somebody who does not know', () => {
		expect(walk(guide, {})).toMatchObject({ next: 'wish', ahead: ['wish', 'trouble', 'place', 'status', 'hours'] });
		expect(walk(guide, { wish: ['rest'] })).toMatchObject({ next: 'status', ahead: ['status'] });
		expect(walk(guide, { wish: 'unknown' })).toMatchObject({
			next: 'trouble',
			ahead: ['trouble', 'place', 'status', 'hours'],
		});
	});

	test('asks no second question where the first one leads to a wish', () => {
		const answers = { wish: 'unknown', trouble: 'stairs' };
		expect(walk(guide, answers)).toMatchObject({ next: 'status', ahead: ['status'] });
		expect(walk(guide, { ...answers, place: 'home', hours: 20 }).answers).toEqual(answers);
		expect(verdicts(guide, { ...answers, status: 'severe' }).map(({ verdict }) => verdict)).toEqual([
			'not-checked',
			'likely',
		]);
	});

	test('never looks at everything where nobody knows anything', () => {
		const lost = { wish: 'unknown', trouble: 'unknown', place: 'unknown' };
		expect(walk(guide, { ...lost, place: 'unknown' })).toMatchObject({ next: 'status', ahead: ['status'] });
	});

	test('asks somebody whose case knows no way yet, and goes on with what else was said', () => {
		const before = { wish: 'unknown', status: 'severe', hours: 20 };
		expect(walk(guide, before)).toMatchObject({ path: ['wish'], next: 'trouble' });
		expect(walk(guide, { ...before, trouble: 'lifting' })).toMatchObject({
			path: ['wish', 'trouble', 'status', 'hours'],
			next: undefined,
		});
	});

	test('advises nobody to have another trouble', () => {
		const [, rest] = guide.benefits;
		const answers = { wish: 'unknown', trouble: 'stairs', status: 'none' };
		expect(rest && whatWouldChange(guide, rest, answers)).toEqual([{ status: 'severe' }]);
	});
});
