import { describe, expect, test } from 'vitest';
import {
	agency,
	assistance,
	changed,
	faultsAfter,
	faultsWith,
	good,
	hours,
	named,
	person,
	work,
	type Json,
} from './testing/faults.ts';

describe('what does not fit together', () => {
	test.each<[string, string, string, Json | undefined, string, RegExp]>([
		[
			'a benefit that excludes itself',
			assistance,
			'excludes',
			[{ benefit: 'arbeitsassistenz', norms: ['sgb9-185-5'] }],
			'excludes.0.benefit',
			/cannot exclude itself/,
		],
		[
			'a benefit that excludes one of another guide',
			assistance,
			'excludes',
			[{ benefit: 'bem-praemie', norms: ['sgb9-185-5'] }],
			'excludes.0.benefit',
			/"bem-praemie" stands in no guide together with "arbeitsassistenz"/,
		],
		['an id that is not the file name', assistance, 'id', 'assistenz', 'id', /not the name of the file/],
		['a folder that is not the audience', assistance, 'audience', 'employer', 'audience', /not its folder/],
		[
			'a test without a name',
			assistance,
			'requires/all/3',
			{ question: 'assistance-need', is: 'regular' },
			'requires.all.3',
			/outside a named requirement/,
		],
		[
			'a name without a norm',
			assistance,
			'requires/all/3',
			{ id: 'made-up', question: 'assistance-need', is: 'regular' },
			'requires.all.3',
			/"made-up" has no norm/,
		],
		[
			'norms beside practice',
			assistance,
			'requires/all/3',
			{
				...named,
				practice: { of: 'integration-offices', seen: '2026-11-22' },
				question: 'assistance-need',
				is: 'regular',
			},
			'requires.all.3',
			/has norms and practice/,
		],
		[
			'a requirement named twice',
			assistance,
			'requires/all/3',
			{ use: 'covered-person' },
			'requires.all.3',
			/"covered-person" stands here too/,
		],
		[
			'a name that is shared',
			assistance,
			'requires/all/3',
			{ ...named, id: 'in-time', question: 'assistance-need', is: 'regular' },
			'requires.all.3',
			/"in-time" stands in requirements/,
		],
		[
			'a comparison of a choice with a figure',
			assistance,
			'requires/all/3',
			{ ...named, question: 'assistance-need', atLeast: 'hours.minimum' },
			'requires.all.3',
			/is no number/,
		],
		[
			'"is" for a number',
			assistance,
			'requires/all/3',
			{ ...named, question: 'weekly-hours', is: 'many' },
			'requires.all.3',
			/need a choice/,
		],
		[
			'"includes" for a choice',
			assistance,
			'requires/all/3',
			{ ...named, question: 'assistance-need', includes: 'regular' },
			'requires.all.3',
			/type multiple/,
		],
		['a choice without options', work, 'questions/0/options', undefined, 'work-status', /needs options/],
		['a number with options', work, 'questions/1/options', ['few', 'many'], 'weekly-hours', /has no options/],
		['a number without a unit', work, 'questions/1/unit', undefined, 'weekly-hours', /needs a unit/],
		['a choice with bounds', work, 'questions/0/min', 1, 'work-status', /no unit and no bounds/],
		['bounds that leave nothing', work, 'questions/1/min', 90, 'weekly-hours', /at least 90 and at most 80/],
		['"unknown" as an option', work, 'questions/0/options', ['employee', 'unknown'], 'work-status', /not an option/],
		[
			'an option in no group',
			work,
			'questions/0/groups/0/options',
			['employee'],
			'work-status',
			/groups do not hold each/,
		],
		['an option that is no office', work, 'questions/0/field', 'place', 'work-status', /"employee" is no office/],
		['an option twice', work, 'questions/0/options', ['employee', 'employee'], 'work-status', /stands twice/],
		[
			'a carrier that says nothing',
			assistance,
			'carriers',
			['health-insurance'],
			'carriers.0',
			/says nothing about the purpose "assistance"/,
		],
		['a question asked twice', person, 'chapters/1/id', 'wish', 'chapters.1', /asked twice/],
		[
			'a section that is another one',
			'norms.json',
			'norms/sgb9-185-5/section',
			'§ 185',
			'norms.sgb9-185-5',
			/expected section "§ 185 Abs\. 5"/,
		],
	])('%s', (_, file, at, value, path, reason) =>
		expect(faultsAfter(file, at, value)).toContainEqual({ file, path, reason: expect.stringMatching(reason) }),
	);

	const maybes = 'requires/all/3/any/1';
	const ask = 'cases/5';
	const regular = { question: 'assistance-need', is: 'regular' };
	test.each<[string, string, string, Json, string, RegExp]>([
		[
			'something left to nobody known',
			assistance,
			`${maybes}/settledBy`,
			'lottery',
			'requires.all.3.any.1',
			/"lottery"/,
		],
		[
			'something left open around what is settled',
			assistance,
			`${maybes}/maybe`,
			{ all: [regular, { question: 'work-status', is: 'employee' }] },
			'requires.all.3.any.1',
			/put what is settled beside it/,
		],
		[
			'something left open around a requirement that joins several',
			assistance,
			`${maybes}/maybe`,
			{ use: 'work-budget-possible' },
			'requires.all.3.any.1',
			/put what is settled beside it/,
		],
		[
			'a part about some people without a name',
			assistance,
			maybes,
			{ if: regular, then: regular },
			'requires.all.3.any.1',
			/whom it is about/,
		],
		[
			'a case left open by what it does not read',
			agency,
			`${ask}/leftOpenBy`,
			['land'],
			'cases.5.leftOpenBy',
			/"land"/,
		],
		['a case settled by nobody known', agency, `${ask}/settledBy`, 'lottery', 'cases.5.settledBy', /"lottery"/],
		['what is sure and left open', agency, 'cases/0/settledBy', 'court', 'cases.0.effect', /settled by nobody/],
		['an office where nobody decides', assistance, 'apply/office', 'none', 'apply.office', /no office/],
	])('%s', (_, file, at, value, path, reason) =>
		expect(faultsAfter(file, at, value)).toContainEqual({ file, path, reason: expect.stringMatching(reason) }),
	);

	test('a circle of "use", said once for each requirement in it', () => {
		const [one, other] = ['requirements/one.json', 'requirements/other.json'];
		const rule = (id: string, use: string) => ({ id, norms: ['sgb9-185-5'], when: { all: [{ use }] } });
		expect(faultsWith({ [one]: rule('one', 'other'), [other]: rule('other', 'one') })).toEqual([
			{ file: other, path: 'when.all.0', reason: '"use" goes in a circle: one > other > one' },
			{ file: one, path: 'when.all.0', reason: '"use" goes in a circle: other > one > other' },
		]);
	});

	test('the same question in two chapters', () => {
		const file = 'questions/second-work.json';
		expect(faultsWith({ [file]: { ...(good[work] as object), id: 'second-work' } })).toContainEqual({
			file,
			path: 'questions.0.id',
			reason: 'question "work-status" stands in questions/work.json too',
		});
	});

	test('the same benefit in two folders', () => {
		const file = 'benefits/employer/arbeitsassistenz.json';
		const faults = faultsWith({ [file]: good[assistance] });
		expect(faults.some(({ path, reason }) => path === 'id' && reason.includes('too'))).toBe(true);
	});

	test('a file in a folder that is not known', () =>
		expect(faultsWith({ 'benefit/person/help.json': {} })).toContainEqual({
			file: 'benefit/person/help.json',
			path: '',
			reason: expect.stringMatching(/no rule file/),
		}));

	test('every fault is told, not only the first', () => {
		const faults = faultsWith({
			[assistance]: changed(changed(good[assistance], 'norms', ['sgb9-998']), 'carriers/0', 'lottery'),
			[hours]: changed(good[hours], 'norms', ['sgb9-999']),
		});
		expect(faults).toHaveLength(3);
	});
});
