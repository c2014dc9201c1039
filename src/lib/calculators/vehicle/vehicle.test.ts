import { describe, expect, test } from 'vitest';
import { lookup } from './builder.ts';
import { vehicleAid, type VehicleInput } from './vehicle.ts';

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

describe('the way to the aid', () => {
	const given = {
		netIncome: 2300,
		dependants: 1,
		price: 25000,
		oldCarValue: 2000,
		otherGrants: 1000,
		extraEquipment: 800,
		licenceCost: 3000,
	};

	test('names each sum with its norm, deductions as negative ones', () => {
		// 2,300 - 475 = 1,825 EUR: 76 % of 22,000 - 3,000 EUR; the licence lies in its second bracket: two thirds.
		expect(euros(given).steps).toEqual([
			{ id: 'net-income', value: 230000, norms: ['kfzhv-6-3'] },
			{ id: 'dependants', value: -47500, norms: ['kfzhv-6-2'] },
			{ id: 'income', value: 182500, norms: ['kfzhv-6-2'] },
			{ id: 'share-percent', value: 76, norms: ['kfzhv-6-1'] },
			{ id: 'price', value: 2200000, norms: ['kfzhv-5-1'] },
			{ id: 'other-grants', value: -100000, norms: ['kfzhv-5-3'] },
			{ id: 'old-car', value: -200000, norms: ['kfzhv-5-3'] },
			{ id: 'base', value: 1900000, norms: ['kfzhv-5-1', 'kfzhv-5-3'] },
			{ id: 'grant', value: 1444000, norms: ['kfzhv-6-1'] },
			{ id: 'equipment', value: 80000, norms: ['kfzhv-7-s1'] },
			{ id: 'licence', value: 200000, norms: ['kfzhv-8-1'] },
		]);
	});

	test('leaves out equipment and licence where there are none, and names § 5 (2) for a dearer car', () => {
		const { steps } = euros({ ...given, extraEquipment: 0, licenceCost: 0, dearerCarNeeded: true });
		expect(steps.map(({ id }) => id)).toEqual([
			...['net-income', 'dependants', 'income', 'share-percent', 'price', 'other-grants', 'old-car', 'base', 'grant'],
		]);
		expect(steps.find(({ id }) => id === 'price')).toEqual({ id: 'price', value: 2500000, norms: ['kfzhv-5-2'] });
	});

	test('leaves room for a loan up to the base (§ 9 (2))', () => expect(euros(given).loanLimit).toBe(456000));

	test('has no income and no base below nothing', () => {
		expect(euros({ netIncome: 300, dependants: 1, price: 1000, oldCarValue: 3000 })).toMatchObject({
			income: 0,
			base: 0,
			grant: 0,
		});
	});

	test('never pays more than the price, though a share is rounded up to 5 EUR', () => {
		expect(euros({ netIncome: 0, price: 9999 }).grant).toBe(9999);
		expect(euros({ netIncome: 0, licenceCost: 1999 }).licence).toBe(1999);
	});
});

test('a year without figures is refused, with the figure that is missing', () =>
	expect(() => euros({ year: 2012 })).toThrow(new RangeError('no figure reference-amount.monthly on 2012-01-01')));
