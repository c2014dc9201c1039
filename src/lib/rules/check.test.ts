import { describe, expect, test } from 'vitest';
import { RuleFaults } from './book.ts';
import {
	agency,
	assistance,
	faultsAfter,
	faultsWith,
	hours,
	named,
	person,
	work,
	type Json,
} from './testing/faults.ts';

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

test('a fault says where and why in one line', () => {
	const faults = [
		{ file: 'a.json', path: 'requires.all.0', reason: 'no question "x"' },
		{ file: 'b.json', path: '', reason: 'is no JSON' },
	];
	expect(new RuleFaults(faults).message).toBe('a.json: requires.all.0: no question "x"\nb.json: is no JSON');
});
