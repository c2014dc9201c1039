import { expect, it } from 'vitest';
import { levyFigures, rates } from './builder.ts';
import { centsOn, firstDay, leastCertain, levyLookup, valueOn } from './figure.ts';

it('takes a projection for its own year only, and marks what it carries on', () => {
	const at = (year: number) => rates('levy.tier-zero', firstDay(year));
	expect(at(2023)).toBeUndefined();
	expect(at(2026)).toEqual({ value: 815, status: 'confirmed' });
	expect(at(2027)).toEqual({ value: 895, status: 'projected' });
	expect(at(2028)).toEqual({ value: 895, status: 'unconfirmed' });
});

it('does not take a confirmed amount of later in the year for the projection of that year', () => {
	const amounts = {
		...levyFigures['levy.quota']!,
		values: { '2027-01-01': { value: 1, status: 'projected' as const }, '2028-07-01': 2 },
	};
	const figure = levyLookup({ amounts });
	expect(figure('amounts', '2027-01-01')).toEqual({ value: 1, status: 'projected' });
	expect(figure('amounts', '2028-01-01')).toEqual({ value: 1, status: 'unconfirmed' });
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

it('gives cents for amounts in EUR, without the dust of fractions', () => {
	const amount = (value: number) => centsOn(() => ({ value, status: 'confirmed' }), 'levy.fine', '2025-01-01');
	expect([amount(155), amount(1.1), amount(0.29)]).toEqual([15500, 110, 29]);
});

it('is as certain as the least certain of several', () => {
	expect(leastCertain([])).toBe('confirmed');
	expect(leastCertain(['confirmed', 'projected'])).toBe('projected');
	expect(leastCertain(['unconfirmed', 'projected', 'confirmed'])).toBe('unconfirmed');
});

it('looks a figure up once for each day, also one that there is not', () => {
	const seen: string[] = [];
	const { 'levy.quota': quota } = levyFigures;
	const figures = new Proxy(
		{ 'levy.quota': quota! },
		{
			get: (all, name) => {
				seen.push(String(name));
				return Reflect.get(all, name) as typeof quota;
			},
		},
	);
	const figure = levyLookup(figures);
	for (const day of ['2025-01-01', '2025-01-01', '2024-01-01']) {
		expect(figure('levy.quota', day)?.value).toBe(5);
		expect(figure('levy.none', day)).toBeUndefined();
	}
	expect(seen).toEqual(['levy.quota', 'levy.none', 'levy.quota', 'levy.none']);
});
