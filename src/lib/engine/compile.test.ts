import { describe, expect, test } from 'vitest';
import { whatWouldChange } from './change.ts';
import { compile } from './compile.ts';
import type { Carrier, Condition, GuideSource } from './types.ts';
import { explain, verdicts } from './verdict.ts';
import { walk } from './walk.ts';

const norms = ['sgb9-1'];
const day = '2026-11-22';
const when = (question: string, is: string): Condition => ({ id: `${question}-${is}`, norms, question, is });

/** A guide of one benefit over the questions `status`, `timing`, `decision` and `hours`. */
function guideOf(requires: Condition, cases: Carrier['cases'] = [], requirements: GuideSource['requirements'] = {}) {
	const choice = (id: string, options: readonly string[]) => ({ id, type: 'choice' as const, options, norms });
	const source: GuideSource = {
		id: 'small',
		edition: day,
		chapters: [{ id: 'all', questions: ['status', 'timing', 'decision', 'hours'] }],
		always: [],
		conflicts: [],
		questions: {
			status: choice('status', ['severe', 'applied', 'none']),
			timing: choice('timing', ['not-yet', 'begun']),
			decision: choice('decision', ['none', 'granted', 'rejected']),
			hours: { id: 'hours', type: 'number', unit: 'hours', min: 0, max: 80, norms },
		},
		requirements,
		carriers: cases.length > 0 ? { agency: { id: 'agency', order: 1, norms, cases } } : {},
		benefits: [
			{
				id: 'help',
				norms,
				audience: 'person',
				nature: 'claim',
				form: ['grant'],
				purpose: 'help',
				incomeTest: 'none',
				carriers: cases.length > 0 ? ['agency'] : [],
				apply: { office: 'office', place: 'home', before: 'start', decision: 'none' },
				requires,
			},
		],
		figures: {
			'hours.least': {
				unit: 'hours',
				norms,
				source: 'made up',
				values: { '2018-01-01': 15 },
				verifiedOn: day,
				reviewBy: '2027-12-31',
			},
		},
	};
	return compile(source, day);
}

const verdictOf = (guide: ReturnType<typeof guideOf>, answers: Readonly<Record<string, string | number>>) =>
	verdicts(guide, answers)[0];

describe('a guide does not compile', () => {
	test.each<[string, Condition, RegExp]>([
		['with an unknown question', when('shoe-size', 'big'), /benefit help: no question "shoe-size"/],
		[
			'with an unknown figure',
			{ ...when('hours', 'x'), is: undefined, atLeast: 'hours.most' } as Condition,
			/no figure "hours\.most"/,
		],
		['with an unknown requirement', { use: 'luck' }, /no requirement "luck"/],
		['with an unknown fact', { id: 'x', norms, fact: 'moon', is: 'full' }, /no computed fact "moon"/],
	])('%s', (_, requires, reason) => expect(() => guideOf(requires)).toThrow(reason));

	test('when "use" goes in a circle', () => {
		const requirements = {
			one: { id: 'one', norms, when: { use: 'other' } },
			other: { id: 'other', norms, when: { use: 'one' } },
		};
		expect(() => guideOf({ use: 'one' }, [], requirements)).toThrow(/circle: one > other > one/);
	});
});

describe('"maybe"', () => {
	const guide = guideOf({ id: 'in-time', norms, any: [when('timing', 'not-yet'), { maybe: when('timing', 'begun') }] });

	test('leaves to an office what is met in it', () => {
		expect(verdictOf(guide, { timing: 'not-yet' })?.verdict).toBe('likely');
		expect(verdictOf(guide, { timing: 'begun' })?.verdict).toBe('clarify');
		expect(explain(guide, guide.benefits[0]!, { timing: 'begun' }).open).toEqual(['timing']);
	});
});

describe('what is asked', () => {
	const late: Condition = {
		id: 'in-time',
		norms,
		any: [when('timing', 'not-yet'), { maybe: when('timing', 'begun') }],
	};

	test('not what can only be open, once the rest can only be open too', () => {
		const guide = guideOf({
			all: [{ id: 'covered', norms, any: [when('status', 'severe'), { maybe: when('status', 'applied') }] }, late],
		});
		expect(walk(guide, { status: 'severe' }).next).toBe('timing');
		expect(walk(guide, { status: 'applied' }).next).toBeUndefined();
		expect(walk(guide, { status: 'none' }).next).toBeUndefined();
	});

	test('not what makes no difference because parts hang together', () => {
		const first = { purposes: ['help'], effect: 'first' as const, norms };
		const ask = { purposes: ['help'], effect: 'ask' as const, norms };
		// Whether rejected or not, the agency stays in question; so "begun" cannot be told from "not yet".
		const guide = guideOf(
			{ id: 'in-time', norms, any: [when('timing', 'not-yet'), { maybe: when('timing', 'begun') }] },
			[
				{ ...ask, when: { not: { question: 'decision', is: 'rejected' } } },
				{ ...ask, when: { question: 'decision', is: 'rejected' } },
				{
					...first,
					when: {
						all: [
							{ question: 'decision', is: 'granted' },
							{ question: 'status', is: 'severe' },
						],
					},
				},
			],
		);
		expect(walk(guide, { status: 'none' }).next).toBeUndefined();
		expect(walk(guide, { status: 'severe' }).next).toBe('decision');
	});
});

describe('what would change a verdict', () => {
	const hours: Condition = { id: 'hours', norms, question: 'hours', atLeast: 'hours.least' };
	const guide = guideOf({ all: [when('status', 'severe'), hours] });
	const change = (answers: Readonly<Record<string, string | number>>) =>
		whatWouldChange(guide, guide.benefits[0]!, answers);

	test('is one number for each way the rules tell apart', () =>
		expect(change({ status: 'severe', hours: 10 })).toEqual([{ hours: 15 }]));

	test('is the smallest set', () =>
		expect(change({ status: 'none', hours: 10 })).toEqual([{ status: 'severe', hours: 15 }]));

	test('is nothing when the verdict is likely', () => expect(change({ status: 'severe', hours: 20 })).toEqual([]));
});
