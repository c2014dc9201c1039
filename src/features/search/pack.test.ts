import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { options } from './format.ts';
import { pack, unpack } from './pack.ts';

const rows = [
	{ id: 0, title: 'arbeit assistenz', words: 'hilf', more: '', parts: 'arbeit' },
	{ id: 1, title: 'urlaub', words: '', more: 'arbeit tag', parts: '' },
	{ id: 2, title: 'auto umbau', words: 'kfz auto2', more: 'geld', parts: '' },
];
const made = () => {
	const index = new MiniSearch(options);
	index.addAll(rows);
	return index;
};

test('an index is the same after packing and unpacking', () => {
	const index = made();
	const { index: unpacked, counts } = unpack(pack(index.toJSON()));
	const again = MiniSearch.loadJS(unpacked, options);
	for (const term of ['arbeit', 'hilf', 'auto', 'tag', 'nothing'])
		expect(again.search(term, { prefix: true, fuzzy: 1 })).toEqual(index.search(term, { prefix: true, fuzzy: 1 }));
	expect(counts.get('arbeit')).toBe(1);
	expect(counts.get('auto2')).toBe(1);
	expect(counts.has('nothing')).toBe(false);
});

test('an index in which a stem stands twice in a field is refused', () => {
	const index = made();
	index.add({ id: 3, title: 'arbeit arbeit', words: '', more: '', parts: '' });
	expect(() => pack(index.toJSON())).toThrow('twice');
});
