import { describe, expect, it } from 'vitest';
import { Issues, type Issue } from './issue.ts';
import { bounds, cents, fields, places, trueOrFalse, whole } from './value.ts';

/** What a reader gives, and the issues it adds. */
function read<T>(reader: (issues: Issues) => T): { value: T; issues: readonly Issue[] } {
	const issues = new Issues();
	return { value: reader(issues), issues: issues.all };
}

describe('a number is taken', () => {
	it.each([
		['nothing', 0, whole, 0],
		['the highest', 12, whole, 12],
		[
			'half a place',
			0.5,
			(value: unknown, path: string, _: number, issues: Issues) => places(value, path, issues),
			0.5,
		],
		[
			'the most places',
			bounds.places,
			(value: unknown, path: string, _: number, issues: Issues) => places(value, path, issues),
			10_000_000,
		],
		['a cent', 0.01, (value: unknown, path: string, _: number, issues: Issues) => cents(value, path, issues), 1],
		[
			'the most euros',
			bounds.euros,
			(value: unknown, path: string, _: number, issues: Issues) => cents(value, path, issues),
			1_000_000_000_000,
		],
	])('%s: %d', (_, given, reader, expected) => {
		expect(read((issues) => reader(given, 'jobs', 12, issues))).toEqual({ value: expected, issues: [] });
	});
});

describe('a number is refused with its place, its reason and what the sentence needs', () => {
	const refused = (code: string, params: object) => ({ value: undefined, issues: [{ path: 'late', code, params }] });

	it.each([
		[undefined, 'missing', {}],
		['12', 'not-a-number', { value: '12' }],
		[null, 'not-a-number', { value: 'null' }],
		[NaN, 'not-a-number', { value: 'null' }],
		[-1, 'negative', { value: -1 }],
		[13, 'too-large', { value: 13, max: 12 }],
		[1.5, 'not-whole', { value: 1.5 }],
	])('%j among whole numbers up to 12: %s', (given, code, params) => {
		expect(read((issues) => whole(given, 'late', 12, issues))).toEqual(refused(code, params));
	});

	it('a quarter of a place', () => {
		expect(read((issues) => places(1.25, 'late', issues))).toEqual(refused('not-half', { value: 1.25 }));
	});

	it('a tenth of a cent, and more than anybody pays', () => {
		expect(read((issues) => cents(1.001, 'late', issues))).toEqual(refused('not-cents', { value: 1.001 }));
		expect(read((issues) => cents(bounds.euros + 1, 'late', issues))).toEqual(
			refused('too-large', { value: bounds.euros + 1, max: bounds.euros }),
		);
	});
});

it('yes and no are true and false, nothing else', () => {
	expect(read((issues) => trueOrFalse(true, 'six', issues))).toEqual({ value: true, issues: [] });
	expect(read((issues) => trueOrFalse(false, 'six', issues))).toEqual({ value: false, issues: [] });
	expect(read((issues) => trueOrFalse('yes', 'six', issues))).toEqual({
		value: undefined,
		issues: [{ path: 'six', code: 'not-true-or-false', params: { value: 'yes' } }],
	});
});

describe('the fields of an input', () => {
	it('are taken where they are known', () => {
		expect(read((issues) => fields({ year: 1 }, ['year', 'jobs'], issues))).toEqual({ value: { year: 1 }, issues: [] });
	});

	it('are named where they are not, with those that are', () => {
		expect(read((issues) => fields({ yaer: 1, jobs: 2 }, ['year', 'jobs'], issues)).issues).toEqual([
			{ path: 'yaer', code: 'unknown-field', params: { known: 'year, jobs' } },
		]);
	});

	it.each([
		[[1], '[1]'],
		[null, 'null'],
		['text', 'text'],
		[undefined, 'undefined'],
	])('%j has none', (raw, value) => {
		expect(read((issues) => fields(raw, [], issues))).toEqual({
			value: undefined,
			issues: [{ path: '', code: 'not-an-object', params: { value } }],
		});
	});
});

it('a foreign value is quoted on one line and cut after 30 signs', () => {
	expect(Issues.quote('a\n\t b')).toBe('a b');
	expect(Issues.quote('x'.repeat(30))).toBe('x'.repeat(30));
	expect(Issues.quote('x'.repeat(31))).toBe(`${'x'.repeat(29)}…`);
	expect(Issues.quote({ a: 1 })).toBe('{"a":1}');
});
