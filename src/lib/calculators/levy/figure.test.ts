import { expect, it } from 'vitest';
import { levyFigures, rates } from './builder.ts';
import { firstDay, valueOn } from './figure.ts';

it('takes a projection for its own year only, and marks what it carries on', () => {
	const at = (year: number) => rates('levy.tier-zero', firstDay(year));
	expect(at(2023)).toBeUndefined();
	expect(at(2026)).toEqual({ value: 815, status: 'confirmed' });
	expect(at(2027)).toEqual({ value: 895, status: 'projected' });
	expect(at(2028)).toEqual({ value: 895, status: 'unconfirmed' });
});

it('names the figure that is missing', () => {
	expect(() => valueOn(rates, 'levy.nothing', '2025-01-01')).toThrow('levy.nothing on 2025-01-01');
});

it('projects 2027 as § 160 (3) SGB IX computes it: times 4130 / 3745, down to a multiple of 5', () => {
	const tiers = Object.entries(levyFigures).filter(([name]) => name.startsWith('levy.tier-'));
	expect(tiers).toHaveLength(9);
	for (const [name] of tiers) {
		const now = valueOn(rates, name, firstDay(2025));
		expect(valueOn(rates, name, firstDay(2027)), name).toBe(Math.floor((now * 4130) / 3745 / 5) * 5);
	}
});
