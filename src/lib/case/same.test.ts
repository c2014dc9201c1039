import fc from 'fast-check';
import { expect, it } from 'vitest';
import { same } from './same.ts';
import type { Json } from './types.ts';

it('holds for copies, whatever the order of keys', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			expect(same(value as Json, structuredClone(value) as Json)).toBe(true);
		}),
	);
	expect(same({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
});

it.each([
	[1, '1'],
	[null, {}],
	[[], {}],
	[{}, []],
	[['a'], ['a', 'b']],
	[
		['a', 'b'],
		['b', 'a'],
	],
	[{ a: 1 }, { b: 1 }],
	[{ a: 1 }, { a: 1, b: 1 }],
	[{ toString: 1 }, { a: 1 }],
	[undefined, null],
])('tells %j from %j', (one, other) => {
	expect(same(one, other as Json)).toBe(false);
	expect(same(other as Json, one)).toBe(false);
});
