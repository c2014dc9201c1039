import { expect, it } from 'vitest';
import { lookup } from './builder.ts';
import type { Lookup } from './vehicle.ts';
import { vehicleYears } from './year.ts';

it('lists the years with figures, and three more that are not confirmed', () => {
	expect(vehicleYears(lookup).map(({ year, status }) => `${String(year)} ${status}`)).toEqual([
		...['2022 confirmed', '2023 confirmed', '2024 confirmed', '2025 confirmed', '2026 confirmed'],
		...['2027 projected', '2028 unconfirmed', '2029 unconfirmed', '2030 unconfirmed'],
	]);
});

it('needs both the reference amount and the limit of the price', () => {
	const without =
		(missing: string): Lookup =>
		(name, day) =>
			name === missing ? undefined : lookup(name, day);
	expect(vehicleYears(without('reference-amount.monthly'))).toEqual([]);
	expect(vehicleYears(without('vehicle-aid.price-limit'))).toEqual([]);
});

it('looks at the years from 2000 to 2200', () => {
	const years = vehicleYears(() => ({ value: 1, status: 'confirmed' })).map(({ year }) => year);
	expect([years[0], years.at(-1), years.length]).toEqual([2000, 2200, 201]);
});
