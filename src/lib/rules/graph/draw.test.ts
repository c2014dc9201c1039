import { describe, expect, test } from 'vitest';
import { compile } from '#lib/engine/compile.ts';
import type { Benefit, Condition, GuideSource } from '#lib/engine/types.ts';
import { drawBenefit } from './draw.ts';
import { trace } from './trace.ts';

const norms = ['sgb9-1'];

/** A benefit over two questions, with a carrier. */
function drawing(requires: Condition) {
	const benefit: Benefit = {
		id: 'help',
		norms,
		audience: 'person',
		nature: 'claim',
		form: ['grant'],
		purpose: 'help',
		incomeTest: 'none',
		carriers: ['insurance'],
		apply: { office: 'office', place: 'home', before: 'start', decision: 'none' },
		requires,
	};
	const source: GuideSource = {
		id: 'small',
		edition: '2026-11-22',
		chapters: [{ id: 'all', questions: ['status', 'hours', 'insured'] }],
		always: [],
		conflicts: [],
		questions: {
			status: { id: 'status', type: 'choice', options: ['employed', 'pending', 'none'], norms },
			hours: { id: 'hours', type: 'number', min: 0, max: 60, norms },
			insured: { id: 'insured', type: 'yes-no', norms },
		},
		requirements: {},
		carriers: {
			insurance: {
				id: 'insurance',
				order: 1,
				norms,
				cases: [{ purposes: ['help'], effect: 'first', norms, when: { question: 'insured', is: 'yes' } }],
			},
		},
		benefits: [benefit],
		figures: {
			'hours.least': {
				unit: 'hours',
				norms,
				source: '',
				values: { '2020-01-01': 15 },
				verifiedOn: '',
				reviewBy: '9999',
			},
		},
	};
	const guide = compile(source, '2026-11-22');
	return drawBenefit(guide, guide.benefits[0]!);
}

const employed: Condition = {
	id: 'employed',
	norms: ['sgb9-2'],
	any: [{ question: 'status', is: 'employed' }, { maybe: { question: 'status', is: 'pending' } }],
};
const enough: Condition = {
	id: 'enough',
	norms: ['sgb9-3'],
	any: [
		{ question: 'status', is: 'employed' },
		{ question: 'hours', atLeast: 'hours.least' },
	],
};

describe('the picture of a benefit', () => {
	const { whole, parts } = drawing({ all: [employed, enough] });

	test('is a chain: requirements, carriers, and whether something stayed open', () => {
		expect(whole.edges.map(({ id }) => id)).toEqual([
			'V1>V2:2',
			'V1>V1:unlikely:0',
			'V1>V2:1',
			'V2>S1:2',
			'V2>V2:unlikely:0',
			'V2>S1:1',
			'S1>S1:elsewhere:2',
			'S1>:rest:0',
			'S1>:rest:1',
			':rest>:likely:clear',
			':rest>:clarify:open',
		]);
	});

	test('has the answers at the edges where one question settles a step, and the provisions of the step', () => {
		const answers = whole.edges
			.filter(({ from }) => from === 'V1')
			.map(({ when, norms: cited }) => [
				when.answered?.classes.flatMap((index) => when.answered?.variable.classes[index]?.members ?? []),
				cited,
			]);
		expect(answers).toEqual([
			[['employed'], ['sgb9-2']],
			[['none'], ['sgb9-2']],
			[['unknown', 'pending'], ['sgb9-2']],
		]);
	});

	test('shows the questions of a step that hangs on two', () => {
		expect(parts.map(({ id }) => id)).toEqual(['V2']);
		expect(parts[0]?.nodes.map(({ kind, of }) => `${kind} ${of}`)).toEqual(
			expect.arrayContaining(['question status', 'question hours', 'end met', 'end open', 'end unmet']),
		);
		expect(parts[0]?.edges.every(({ norms: cited }) => cited.join() === 'sgb9-3')).toBe(true);
	});

	test('is left where a requirement is unmet, and where a carrier comes first', () => {
		const drawn = drawing({ all: [employed, enough] });
		const whole_ = new Set(drawn.whole.edges.map(({ id }) => id));
		const way = (answers: Record<string, string | number>) =>
			trace(drawn, answers)
				.map(({ edge }) => edge)
				.filter((edge) => whole_.has(edge));
		expect(way({ status: 'none' })).toEqual(['V1>V1:unlikely:0']);
		expect(way({ status: 'employed', insured: 'yes' })).toEqual(['V1>V2:2', 'V2>S1:2', 'S1>S1:elsewhere:2']);
		// 33 was looked at by nobody before: the tests tell where it belongs.
		expect(way({ status: 'pending', hours: 33, insured: 'no' })).toEqual([
			'V1>V2:1',
			'V2>S1:2',
			'S1>:rest:0',
			':rest>:clarify:open',
		]);
	});

	test('takes a rule that is no list of requirements as one step', () => {
		const drawn = drawing({ any: [employed, enough] });
		expect(drawn.steps.map(({ mark }) => mark)).toEqual(['V1', 'S1']);
		expect(drawn.whole.edges.every(({ norms: cited }) => cited.length > 0)).toBe(true);
	});
});
