import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-text.ts';

const limits = { deepest: 4, most: 1000 };

describe('a JSON text is looked through before anything is built', () => {
	it.each(['{}', '[]', '1', '"a"', '{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', '{"a":"a","b":"\\"a\\":1,\\"a\\":1"}'])(
		'nothing is wrong with %s',
		(text) => expect(jsonFault(text, limits)).toBeUndefined(),
	);

	it.each([
		['{"a":1,"a":2}', 'a'],
		['{ "a" : [1, 2] , "b": {}, "a" : "x" }', 'a'],
		['[{"a":1},{"b":{"c":1,"d":[],"c":1}}]', 'c'],
		[String.raw`{"a":1,"\u0061":2}`, 'a'],
		[String.raw`{"\\":1,"x":"\"","\\":2}`, '\\'],
		['{"":1,"":1}', ''],
		['{"__proto__":1,"__proto__":1}', '__proto__'],
	])('a key that stands twice: %s', (text, key) => expect(jsonFault(text, limits)).toEqual({ code: 'twice', key }));

	it('a key that nothing may have, however it is written', () => {
		const never = { ...limits, never: '__proto__' };
		for (const text of ['{"__proto__":{}}', String.raw`[{"a":1,"\u005f_proto__":1}]`])
			expect(jsonFault(text, never)).toEqual({ code: 'never', key: '__proto__' });
		expect(jsonFault('{"a":"__proto__"}', never)).toBeUndefined();
	});

	it('too deep, however deep', () => {
		expect(jsonFault('[[[[1]]]]', limits)).toBeUndefined();
		expect(jsonFault('[[[[[1]]]]]', limits)).toEqual({ code: 'too-deep' });
		expect(jsonFault('['.repeat(1_000_000), limits)).toEqual({ code: 'too-deep' });
		expect(jsonFault('{"a":'.repeat(1_000_000), limits)).toEqual({ code: 'too-deep' });
		expect(jsonFault(JSON.stringify(['['.repeat(50)]), limits)).toBeUndefined();
	});

	it('too much', () => expect(jsonFault(`[${'{},'.repeat(1000)}{}]`, limits)).toEqual({ code: 'too-many' }));

	it('whatever is no JSON is told to be something or passes', () => {
		for (const text of ['"', '{"a', '{"a\\', '"\\', '}}]]', '{"a" "a" "a"}', ',,,']) jsonFault(text, limits);
	});

	it('never finds anything in what was written from a value', () =>
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
				expect(jsonFault(JSON.stringify(value), { deepest: 20, most: 10_000 })).toBeUndefined();
			}),
		));

	it('always finds a key that is written once more', () =>
		fc.assert(
			fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue(), { minKeys: 1 }), (it) => {
				const key = Object.keys(it)[0]!;
				const text = `${JSON.stringify(it).slice(0, -1)},${JSON.stringify(key)}:1}`;
				expect(jsonFault(text, { deepest: 20, most: 10_000 })).toEqual({ code: 'twice', key });
			}),
		));
});
