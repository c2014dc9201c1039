import { expect, test } from 'vitest';
import aid from '../../../../rules/figures/vehicle-aid.json' with { type: 'json' };
import reference from '../../../../rules/figures/reference-amount.json' with { type: 'json' };
import { figureOn } from '#lib/engine/figures.ts';
import type { Figure } from '#lib/engine/types.ts';
import { vehicleAid, type VehicleInput } from './vehicle.ts';

const figures = Object.fromEntries<Figure>([
	...Object.entries(aid.figures as Record<string, Figure>).map(
		([name, figure]) => [`vehicle-aid.${name}`, figure] as const,
	),
	...Object.entries(reference.figures as unknown as Record<string, Figure>).map(
		([name, figure]) => [`reference-amount.${name}`, figure] as const,
	),
]);
const lookup = (name: string, day: string) => {
	const figure = figures[name];
	return figure && figureOn(figure, day, true);
};
const euros = (input: Partial<VehicleInput>) => {
	const nothing = { dependants: 0, price: 0, oldCarValue: 0, otherGrants: 0, extraEquipment: 0, licenceCost: 0 };
	const whole = { year: 2026, netIncome: 0, dearerCarNeeded: false, ...nothing, ...input };
	const cents = ['netIncome', 'price', 'oldCarValue', 'otherGrants', 'extraEquipment', 'licenceCost'] as const;
	for (const key of cents) whole[key] *= 100;
	const found = vehicleAid(whole, lookup);
	return {
		...found,
		income: found.income / 100,
		base: found.base / 100,
		grant: found.grant / 100,
		licence: found.licence / 100,
	};
};

test.each([
	[{ netIncome: 2300, dependants: 1, price: 22000 }, 1825, 76, 16720],
	[{ netIncome: 2300, dependants: 1, price: 18000 }, 1825, 76, 13680],
	[{ netIncome: 1585, price: 22000 }, 1585, 100, 22000],
	[{ netIncome: 1586, price: 22000 }, 1586, 88, 19360],
	[{ netIncome: 2970, price: 30000 }, 2970, 16, 3520],
	[{ netIncome: 2970.01, price: 30000 }, 2970.01, 0, 0],
	[{ netIncome: 1500, price: 30000, dearerCarNeeded: true }, 1500, 100, 30000],
	[{ netIncome: 1500, price: 25000, oldCarValue: 3000, otherGrants: 1000 }, 1500, 100, 18000],
	[{ netIncome: 1600, price: 10001 }, 1600, 88, 8805],
])('%o: income %d, %d %%, grant %d EUR (KfzHV §§ 5, 6)', (input, income, share, grant) => {
	expect(euros(input)).toMatchObject({ income, sharePercent: share, grant });
});

test.each([
	[2021 + 1, [1320, 1485, 1645, 1810, 1975, 2140, 2305, 2470]],
	[2023, [1360, 1530, 1700, 1870, 2040, 2210, 2380, 2550]],
	[2024, [1415, 1595, 1770, 1945, 2125, 2300, 2475, 2655]],
	[2025, [1500, 1690, 1875, 2060, 2250, 2435, 2625, 2810]],
	[2026, [1585, 1780, 1980, 2180, 2375, 2575, 2770, 2970]],
	[2027, [1655, 1860, 2065, 2275, 2480, 2685, 2895, 3100]],
])('income limits of %d', (year, limits) => {
	expect(euros({ year }).limits.map(({ limit }) => limit / 100)).toEqual(limits);
});

test('the licence: two thirds up to 55 percent, one third up to 75, nothing above (KfzHV § 8)', () => {
	expect(euros({ netIncome: 1585, licenceCost: 3000 }).licence).toBe(3000);
	expect(euros({ netIncome: 2000, licenceCost: 3000 }).licence).toBe(2000);
	expect(euros({ netIncome: 2181, licenceCost: 3000 }).licence).toBe(1000);
	expect(euros({ netIncome: 2971, licenceCost: 3000 }).licence).toBe(0);
});

test('the aid of 2027 rests on a projected reference amount', () => {
	expect(euros({ year: 2027 }).status).toBe('projected');
	expect(euros({ year: 2026 }).status).toBe('confirmed');
});

test('extra equipment is paid in full, whatever the income (KfzHV § 7)', () => {
	expect(euros({ netIncome: 9000, price: 20000, extraEquipment: 7777 })).toMatchObject({ grant: 0, equipment: 777700 });
});
