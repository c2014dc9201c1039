import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shown, wholePlaces } from './rounding.ts';

it.each([
	[239, 12, 19.92],
	[10, 3, 3.33],
	[239_952, 12_000, 19.99],
	[1, 100_000, 0.01],
	[0, 5, 0],
	[0, 0, 0],
	[5, 0, 0],
	[20_001, 1000, 20],
])('%d / %d shows as %d', (num, den, value) => expect(shown(num, den)).toBe(value));

it('never stands on the other side of a whole number', () => {
	fc.assert(
		fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 100_000 }), fc.nat(200), (num, den, limit) => {
			expect(shown(num, den) < limit).toBe(num < limit * den);
			expect(shown(num, den) > 0).toBe(num > 0);
		}),
	);
});

it.each([
	[365, 10, 37],
	[364, 10, 36],
	[360, 10, 36],
	[0, 10, 0],
])('%d / %d are %d places', (num, den, places) => expect(wholePlaces(num, den, 0.5)).toBe(places));
