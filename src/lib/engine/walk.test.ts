import { describe, expect, test } from 'vitest';
import { benefitOf, carrierOf, guideOf, when } from './builder.ts';
import type { ComputedFacts } from './types.ts';
import { walk } from './walk.ts';

const [severe, granted] = [when('status', 'severe'), when('decision', 'granted')];
const hours = { question: 'hours', atLeast: 'hours.least' };

describe('a guide is replayed', () => {
	const guide = guideOf({ all: [severe, hours] });

	test('from its first question to the first that was not answered', () => {
		expect(walk(guide, {})).toEqual({ path: [], next: 'status', answers: {}, ahead: ['status', 'hours'] });
		expect(walk(guide, { status: 'severe' })).toEqual({
			path: ['status'],
			next: 'hours',
			answers: { status: 'severe' },
			ahead: ['hours'],
		});
	});

	test('until no question matters; answers that do not matter drop out', () => {
		expect(walk(guide, { status: 'none', hours: 20, timing: 'begun' })).toEqual({
			path: ['status'],
			next: undefined,
			answers: { status: 'none' },
			ahead: [],
		});
	});

	test('an answer beyond a gap waits', () =>
		expect(walk(guide, { hours: 20 })).toMatchObject({ path: [], next: 'status', answers: {} }));
});

describe('asked although no verdict hangs on it', () => {
	test('is what a guide always asks, and what is wanted', () => {
		const guide = guideOf(severe, { always: ['timing'], wish: { question: 'wish', everything: 'everything' } });
		expect(walk(guide, {})).toMatchObject({ next: 'wish', ahead: ['wish', 'status', 'timing'] });
		expect(walk(guide, { wish: ['help'], status: 'severe' })).toMatchObject({ next: 'timing', ahead: ['timing'] });
		expect(walk(guide, { wish: ['rest'] })).toMatchObject({ next: 'timing', ahead: ['timing'] });
		expect(walk(guide, { wish: ['rest'], timing: 'begun' })).toMatchObject({ next: undefined, ahead: [] });
	});
});

describe('several benefits', () => {
	const guide = guideOf(severe, {
		wish: { question: 'wish', everything: 'everything' },
		benefits: [benefitOf('help', { all: [severe, hours] }), benefitOf('rest', { all: [severe, granted] })],
	});

	test('ask only about those that are wanted', () => {
		expect(walk(guide, { wish: ['rest'] }).ahead).toEqual(['status', 'decision']);
		expect(walk(guide, { wish: ['help'] }).ahead).toEqual(['status', 'hours']);
		for (const wish of [['everything'], ['help', 'rest'], 'unknown'])
			expect(walk(guide, { wish }).ahead).toEqual(['status', 'decision', 'hours']);
	});

	test('ask about what is wished apart only where it is wished itself', () => {
		const apart = guideOf(severe, {
			wish: { question: 'wish', everything: 'everything', apart: ['rest'] },
			benefits: [benefitOf('help', { all: [severe, hours] }), benefitOf('rest', { all: [severe, granted] })],
		});
		for (const wish of [['everything'], ['help'], 'unknown'])
			expect(walk(apart, { wish }).ahead).toEqual(['status', 'hours']);
		expect(walk(apart, { wish: ['rest'] }).ahead).toEqual(['status', 'decision']);
		expect(walk(apart, { wish: ['everything', 'rest'] }).ahead).toEqual(['status', 'decision', 'hours']);
	});

	test('ask a question once', () =>
		expect(walk(guide, { wish: ['everything'], status: 'severe', decision: 'none', hours: 3 }).path).toEqual([
			...['wish', 'status', 'decision', 'hours'],
		]));
});

describe('carriers', () => {
	const carriers = {
		first: carrierOf('first', 10, [{ effect: 'first', when: granted }]),
		asked: carrierOf('asked', 20, [{ effect: 'ask', when: when('timing', 'begun') }]),
		last: carrierOf('last', 30, [{ effect: 'first', when: when('sure', 'yes') }]),
	};

	test('are asked about until one is sure', () => {
		const guide = guideOf(severe, { carriers });
		expect(walk(guide, { status: 'severe' }).ahead).toEqual(['timing', 'decision', 'sure']);
		expect(walk(guide, { status: 'severe', timing: 'begun', decision: 'granted' })).toMatchObject({
			next: undefined,
			ahead: [],
		});
		expect(walk(guide, { status: 'severe', timing: 'begun', decision: 'none' })).toMatchObject({ next: 'sure' });
		expect(walk(guide, { status: 'none' })).toMatchObject({ next: undefined });
	});

	test('of which one has to be asked do not matter once the requirements stay open', () => {
		const guide = guideOf(severe, { carriers: { asked: carriers.asked } });
		expect(walk(guide, { status: 'unknown' })).toMatchObject({ next: undefined, ahead: [] });
		expect(walk(guide, { status: 'severe' })).toMatchObject({ next: 'timing' });
	});

	test('that come first matter also while the requirements stay open', () => {
		const guide = guideOf(severe, { carriers: { first: carriers.first } });
		expect(walk(guide, { status: 'unknown' })).toMatchObject({ next: 'decision' });
	});

	test('leave open what an open carrier keeps open anyway', () => {
		const maybe = { any: [severe, { maybe: when('status', 'applied') }] };
		const late = { any: [when('timing', 'not-yet'), { maybe: when('timing', 'begun') }] };
		const guide = guideOf({ all: [maybe, late] }, { carriers: { first: carriers.first } });
		expect(walk(guide, { status: 'applied' })).toMatchObject({ next: 'decision' });
	});
});

test('what an amount is computed from is asked, unless nothing is paid', () => {
	const facts: ComputedFacts = {
		pay: { questions: ['hours', 'since'], figures: [], compute: (answer) => answer('hours') && answer('since') },
	};
	const amount = { fact: 'pay', unit: 'eur' };
	const first = carrierOf('first', 10, [{ effect: 'first', when: granted }]);
	const benefit = { ...benefitOf('help', severe, ['first']), amount };
	const guide = guideOf(severe, { carriers: { first }, benefits: [benefit] }, facts);
	const free = { status: 'severe', decision: 'none' };
	expect(walk(guide, free).ahead).toEqual(['hours', 'since']);
	expect(walk(guide, { ...free, hours: 20 })).toMatchObject({ next: 'since', ahead: ['since'] });
	expect(walk(guide, { ...free, hours: 20, since: '2026-01-01' })).toMatchObject({ next: undefined, ahead: [] });
	expect(walk(guide, { status: 'severe', decision: 'granted' })).toMatchObject({ next: undefined, ahead: [] });
	expect(walk(guide, { status: 'none' })).toMatchObject({ next: undefined, ahead: [] });
});
