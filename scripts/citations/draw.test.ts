import { describe, expect, it } from 'vitest';
import { draw } from './draw.ts';
import type { Place } from './places.ts';

const place = (path: string): Place => ({ file: 'figures/levy', path, norms: [], laws: [], says: '', fingerprint: '' });
const places = Array.from({ length: 50 }, (_, index) => place(`figures.${String(index)}`));

describe('a draw', () => {
	it('is the same for the same seed, in whatever order the places come', () => {
		expect(draw([...places].reverse(), 10, 'a')).toEqual(draw(places, 10, 'a'));
	});
	it('is another for another seed', () => {
		expect(draw(places, 10, 'b')).not.toEqual(draw(places, 10, 'a'));
	});
	it('draws no place twice, and all where there are fewer', () => {
		expect(new Set(draw(places, 100, 'a'))).toEqual(new Set(places));
	});
	it('draws the same beside a place that is new, or takes in the new one for one of them', () => {
		const before = draw(places, 10, 'a');
		const after = draw([...places, place('new')], 10, 'a');
		expect(before.filter((one) => !after.includes(one)).length).toBeLessThanOrEqual(1);
	});
});
