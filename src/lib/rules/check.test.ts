import { describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { facts } from '#lib/calculators/facts.ts';
import { readRuleFiles } from '../../cli/read-rules.ts';
import { readBook, RuleFaults, type Fault } from './book.ts';
import { checkBook } from './check.ts';

const good = readRuleFiles(fileURLToPath(new URL('../../../rules', import.meta.url)));

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** A rule file with the value at a path set, or dropped for `undefined`. */
function changed(file: unknown, path: string, value: Json | undefined): unknown {
	const copy = structuredClone(file);
	const steps = path.split('/');
	const last = steps.pop() ?? '';
	let at = copy as Record<string, unknown>;
	for (const step of steps) at = at[step] as Record<string, unknown>;
	if (value === undefined) Reflect.deleteProperty(at, last);
	else at[last] = value;
	return copy;
}

/** The faults in the real rules with some files added or replaced. */
function faultsWith(files: Record<string, unknown>): readonly Fault[] {
	try {
		checkBook(readBook({ ...good, ...files }), facts);
	} catch (error) {
		if (error instanceof RuleFaults) return error.faults;
		throw error;
	}
	return [];
}

const faultsAfter = (file: string, path: string, value: Json | undefined) =>
	faultsWith({ [file]: changed(good[file], path, value) });

const assistance = 'benefits/person/arbeitsassistenz.json';
const work = 'questions/work.json';
const hours = 'requirements/enough-hours.json';
const agency = 'carriers/employment-agency.json';
const person = 'guides/person.json';
const named = { id: 'made-up', norms: ['sgb9-185-5'] };

test('the real rules are right', () => expect(faultsWith({})).toEqual([]));

describe('whom a benefit is about, what comes behind a carrier, and what one can aim at', () => {
	test.each<[string, string, string, Json | undefined, RegExp]>([
		[
			'a requirement of its own',
			assistance,
			'about',
			['no-such'],
			/"no-such" is no requirement right under "requires"/,
		],
		['a carrier before it', agency, 'cases/0/restOf', ['no-such'], /no carrier "no-such" comes before it/],
		['not one behind it', agency, 'cases/0/restOf', ['employment-agency'], /"employment-agency" comes before it/],
		['an option', work, 'questions/0/aims', ['no-such'], /its aim "no-such" is no option/],
		['every question sorted', work, 'questions/0/open', undefined, /needs "open": who finds the answer/],
		['a plan for an option', 'open-points.json', 'plans/0/to', ['no-such'], /"recognition" has no option "no-such"/],
		['a plan with somebody', 'open-points.json', 'plans/0/contact', 'no-such', /no contact "no-such"/],
	])('%s', (_, file, path, value, reason) => {
		const faults = faultsAfter(file, path, value);
		expect(new Set(faults.map((fault) => reason.test(fault.reason)))).toEqual(new Set([true]));
		expect(faults[0]?.file).toBe(file);
	});

	test('what an employer decides is left open by no office', () => {
		const part = { ...named, maybe: { question: 'overtime-ordered', is: 'yes' }, settledBy: 'office' };
		const faults = faultsAfter('benefits/protection/freistellung-von-mehrarbeit.json', 'requires/all/2', part);
		expect(faults.map((fault) => fault.reason)).toContain('no office that could settle a "maybe"');
	});
});

describe('what names something that does not exist', () => {
	test.each<[string, string, string, Json, string, RegExp]>([
		[
			'question',
			assistance,
			'requires/all/3',
			{ ...named, question: 'shoe-size', is: 'yes' },
			'requires.all.3',
			/no question "shoe-size"/,
		],
		[
			'norm of a requirement',
			assistance,
			'requires/all/3/norms',
			['sgb9-999'],
			'requires.all.3.norms',
			/norm "sgb9-999" is not in norms\.json/,
		],
		['norm of a benefit', assistance, 'norms', ['sgb9-999'], 'norms', /"sgb9-999"/],
		['norm of a shared requirement', hours, 'norms', ['sgb9-999'], 'norms', /"sgb9-999"/],
		['norm of a question', work, 'questions/0/norms', ['sgb9-999'], 'work-status.norms', /"sgb9-999"/],
		['norm of a carrier', agency, 'norms', ['sgb9-999'], 'norms', /"sgb9-999"/],
		['norm of a case', agency, 'cases/0/norms', ['sgb9-999'], 'cases.0.norms', /"sgb9-999"/],
		['norm of a term', 'glossary.json', 'terms/0/norms', ['sgb9-999'], 'terms.0.norms', /"sgb9-999"/],
		['norm of a hint', 'hints.json', 'hints/0/norms', ['sgb9-999'], 'hints.0.norms', /"sgb9-999"/],
		[
			'question of a hint',
			'hints.json',
			'hints/1/when',
			{ question: 'shoe-size', is: 'yes' },
			'hints.1.when',
			/no question "shoe-size"/,
		],
		[
			'norm of a figure',
			'figures/hours.json',
			'figures/minimum/norms',
			['sgb9-999'],
			'figures.hours.minimum.norms',
			/"sgb9-999"/,
		],
		['figure', hours, 'when/any/0/atLeast', 'hours.none', 'when.any.0', /no figure "hours\.none"/],
		[
			'option of a choice',
			assistance,
			'requires/all/3',
			{ ...named, question: 'assistance-need', is: 'daily' },
			'requires.all.3',
			/"assistance-need" has no option "daily"/,
		],
		[
			'option in a list',
			assistance,
			'requires/all/3',
			{ ...named, question: 'assistance-need', in: ['regular', 'daily'] },
			'requires.all.3',
			/no option "daily"/,
		],
		[
			'option of yes and no',
			assistance,
			'requires/all/3',
			{ ...named, question: 'part-time-need', is: 'perhaps' },
			'requires.all.3',
			/no option "perhaps"/,
		],
		[
			'option of several',
			assistance,
			'requires/all/3',
			{ ...named, question: 'wanted-help', includes: 'boat' },
			'requires.all.3',
			/no option "boat"/,
		],
		[
			'computed fact',
			assistance,
			'requires/all/3',
			{ ...named, fact: 'moon-phase', is: 'yes' },
			'requires.all.3',
			/no computed fact "moon-phase"/,
		],
		[
			'amount',
			assistance,
			'amount',
			{ fact: 'moon-phase', unit: 'eur' },
			'amount.fact',
			/no computed fact "moon-phase"/,
		],
		[
			'shared requirement',
			assistance,
			'requires/all/0',
			{ use: 'good-mood' },
			'requires.all.0',
			/no requirement "good-mood"/,
		],
		['carrier', assistance, 'carriers/0', 'lottery', 'carriers.0', /no carrier "lottery"/],
		[
			'purpose of a carrier',
			agency,
			'cases/0/purposes',
			['boat'],
			'cases.0.purposes',
			/no benefit has the purpose "boat"/,
		],
		['chapter', person, 'chapters/0/id', 'weather', 'chapters.0', /no chapter "weather"/],
		['question of a guide', person, 'always', ['shoe-size'], 'always', /"shoe-size" is in no chapter/],
		['benefit of a guide', person, 'benefits/0', 'freibier', 'benefits.0', /no benefit "freibier"/],
		['wish', person, 'wish/everything', 'nothing', 'wish', /no question "wanted-help" with an option "nothing"/],
		[
			'excluded benefit',
			assistance,
			'excludes',
			[{ benefit: 'freibier', norms: ['sgb9-185-5'] }],
			'excludes.0.benefit',
			/no benefit "freibier"/,
		],
		[
			'norm of an exclusion',
			assistance,
			'excludes',
			[{ benefit: 'weiterbildung', norms: ['sgb9-999'] }],
			'excludes.0.norms',
			/"sgb9-999"/,
		],
		['law of a norm', 'norms.json', 'norms/sgb9-185-5/law', 'sgb3', 'norms.sgb9-185-5', /law "sgb3" does not fit/],
	])('%s', (_, file, at, value, path, reason) =>
		expect(faultsAfter(file, at, value)).toContainEqual({ file, path, reason: expect.stringMatching(reason) }),
	);
});

describe('what has the wrong shape', () => {
	test.each<[string, string, string, Json | undefined, string, RegExp]>([
		['text for a list', assistance, 'norms', 'sgb9-185-5', 'norms', /Array/],
		['empty list', assistance, 'norms', [], 'norms', /length/],
		['unknown word', assistance, 'nature', 'gift', 'nature', /"gift"/],
		['unknown key', assistance, 'amuont', 5, 'amuont', /never|unknown|amuont/i],
		['missing key', assistance, 'purpose', undefined, 'purpose', /purpose/],
		['a sentence for an id', assistance, 'purpose', 'Hilfe bei der Arbeit', 'purpose', /kebab-case/],
		['a citation for a norm id', assistance, 'norms', ['§ 185 Abs. 5 SGB IX'], 'norms.0', /norm id/],
		['a number of the law in a condition', hours, 'when/any/0/atLeast', 15, 'when.any.0.atLeast', /string/i],
		['two comparisons', hours, 'when/any/0/atMost', 'hours.minimum', 'when.any.0', /exactly one of/],
		['no comparison', hours, 'when/any/0/atLeast', undefined, 'when.any.0', /exactly one of/],
		['an unknown join', assistance, 'requires', { either: [] }, 'requires.question', /question/],
		['an empty join', assistance, 'requires', { all: [] }, 'requires.all', /length/],
		['an unknown type of question', work, 'questions/0/type', 'essay', 'questions.0.type', /"essay"/],
		[
			'a value without a day',
			'figures/hours.json',
			'figures/minimum/values',
			{ soon: 15 },
			'figures.minimum.values.soon',
			/day/,
		],
		[
			'text for a value',
			'figures/hours.json',
			'figures/minimum/values',
			{ '2018-01-01': '15' },
			'figures.minimum.values.2018-01-01',
			/./,
		],
	])('%s', (_, file, at, value, path, reason) =>
		expect(faultsAfter(file, at, value)).toContainEqual({ file, path, reason: expect.stringMatching(reason) }),
	);
});

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

test('a fault says where and why in one line', () => {
	const faults = [
		{ file: 'a.json', path: 'requires.all.0', reason: 'no question "x"' },
		{ file: 'b.json', path: '', reason: 'is no JSON' },
	];
	expect(new RuleFaults(faults).message).toBe('a.json: requires.all.0: no question "x"\nb.json: is no JSON');
});
