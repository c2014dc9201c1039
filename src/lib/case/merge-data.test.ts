import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreed, arrived, fieldAt, mergeData, withField } from './merge-data.ts';
import { same } from './same.ts';
import type { Json } from './types.ts';

const field = fc.constantFrom('', '1', '2', true, false);
const form: fc.Arbitrary<Json> = fc.record({
	price: field,
	lines: fc.record({ name: field, town: field }, { noNullPrototype: true }),
	bodies: fc.dictionary(fc.constantFrom('a', 'b'), field, { noNullPrototype: true }),
	rows: fc.array(fc.record({ jobs: field, closed: fc.boolean() }, { noNullPrototype: true }), {
		minLength: 2,
		maxLength: 2,
	}),
	groups: fc
		.uniqueArray(fc.constantFrom('x', 'y', 'z'))
		.chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), count: field })))),
	enclosures: fc.array(fc.constantFrom('k', 'l')),
});

describe('what was typed on two sides', () => {
	it('is merged field by field, also in rows and in things with ids', () => {
		const seen = { price: '', rows: [{ jobs: '1' }, { jobs: '2' }], groups: [{ id: 'x', count: '1' }] };
		const mine = { price: '9', rows: [{ jobs: '1' }, { jobs: '3' }], groups: [{ id: 'x', count: '2' }] };
		const theirs = {
			price: '',
			rows: [{ jobs: '7' }, { jobs: '2' }],
			groups: [
				{ id: 'y', count: '5' },
				{ id: 'x', count: '1' },
			],
		};
		expect(mergeData(seen, mine, theirs, 'theirs')).toEqual({
			value: {
				price: '9',
				rows: [{ jobs: '7' }, { jobs: '3' }],
				groups: [
					{ id: 'y', count: '5' },
					{ id: 'x', count: '2' },
				],
			},
			contested: [],
		});
	});

	it('names each field that both changed, and lets the one side or the other stand', () => {
		const [seen, mine, theirs] = [
			{ lines: { name: '', town: '' }, keys: ['a'] },
			{ lines: { name: 'A', town: 'T' }, keys: ['a', 'b'] },
			{ lines: { name: 'B', town: '' }, keys: [] },
		];
		const contested = [
			{ path: ['lines', 'name'], mine: 'A', theirs: 'B' },
			{ path: ['keys'], mine: ['a', 'b'], theirs: [] },
		];
		expect(mergeData(seen, mine, theirs, 'theirs')).toEqual({
			value: { lines: { name: 'B', town: 'T' }, keys: [] },
			contested,
		});
		expect(mergeData(seen, mine, theirs, 'mine')).toEqual({ value: mine, contested });
		expect(agreed(seen, mine, theirs)).toEqual(seen);
	});

	it('loses nothing of either side without naming it, and comes to rest', () => {
		fc.assert(
			fc.property(form, form, form, (seen, mine, theirs) => {
				const { value, contested } = mergeData(seen, mine, theirs, 'theirs');
				const named = contested.map(({ path }) => path.join('.'));
				for (const path of [['price'], ['lines', 'name'], ['lines', 'town'], ['bodies', 'a'], ['rows', '1', 'jobs']]) {
					const [was, here, there, now] = [seen, mine, theirs, value].map((one) => fieldAt(one, path));
					if (!same(here, was) && !same(there, was) && !same(here, there)) expect(named).toContain(path.join('.'));
					else expect(now).toEqual(same(here, was) ? there : here);
				}
				const base = agreed(seen, mine, theirs);
				const shown = mergeData(seen, mine, theirs, 'mine').value;
				expect(same(mergeData(base, shown, theirs, 'theirs').value, value)).toBe(true);
				expect(mergeData(mine, mine, theirs, 'theirs')).toEqual({ value: theirs, contested: [] });
				expect(same(arrived(seen, mine, mine), mine)).toBe(true);
			}),
		);
	});
});

it('reads and changes one field', () => {
	const data = { rows: [{ jobs: '1' }], groups: [{ id: 'x', count: '1' }] };
	expect(fieldAt(data, ['rows', '0', 'jobs'])).toBe('1');
	expect(fieldAt(data, ['groups', 'z'])).toBeUndefined();
	expect(withField(data, ['groups', 'x', 'count'], '2')).toEqual({ ...data, groups: [{ id: 'x', count: '2' }] });
	expect(withField(data, ['groups', 'x'], undefined)).toEqual({ ...data, groups: [] });
	expect(withField(data, ['lines', 'name'], 'A')).toEqual({ ...data, lines: { name: 'A' } });
});
