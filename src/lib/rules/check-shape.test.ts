import { describe, expect, test } from 'vitest';
import { assistance, faultsAfter, hours, work, type Json } from './testing/faults.ts';

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
