import { describe, expect, it } from 'vitest';
import { lookup } from './builder.ts';
import { checkVehicleInput } from './input.ts';

const good = { year: 2026, netIncome: 1800.5, dependants: 1, price: 22000 };
const issues = (other: object) => {
	const checked = checkVehicleInput({ ...good, ...other }, lookup);
	return checked.ok ? [] : checked.issues;
};

describe('good input', () => {
	it('becomes cents, and what was left out is nothing', () => {
		expect(checkVehicleInput(good, lookup)).toEqual({
			ok: true,
			value: {
				year: 2026,
				netIncome: 180050,
				dependants: 1,
				price: 2200000,
				oldCarValue: 0,
				otherGrants: 0,
				dearerCarNeeded: false,
				extraEquipment: 0,
				licenceCost: 0,
			},
		});
	});

	it('may say everything', () => {
		const all = { oldCarValue: 1, otherGrants: 2, dearerCarNeeded: true, extraEquipment: 3, licenceCost: 4 };
		expect(checkVehicleInput({ ...good, ...all }, lookup)).toMatchObject({
			value: { oldCarValue: 100, otherGrants: 200, dearerCarNeeded: true, extraEquipment: 300, licenceCost: 400 },
		});
	});

	it.each([{ extraEquipment: 500 }, { licenceCost: 500 }])('needs no price with %j', (other) => {
		expect(checkVehicleInput({ ...good, price: undefined, ...other }, lookup)).toMatchObject({ value: { price: 0 } });
	});

	it('takes a hundred dependants, the most that is no slip', () => {
		expect(issues({ dependants: 100 })).toEqual([]);
	});
});

describe('bad input', () => {
	it.each([
		[{ price: undefined }, 'price', 'missing', {}],
		[{ netIncome: undefined }, 'netIncome', 'missing', {}],
		[{ dependants: undefined }, 'dependants', 'missing', {}],
		[{ dependants: 101 }, 'dependants', 'too-large', { value: 101, max: 100 }],
		[{ dependants: 0.5 }, 'dependants', 'not-whole', { value: 0.5 }],
		[{ oldCarValue: -1 }, 'oldCarValue', 'negative', { value: -1 }],
		[{ otherGrants: 'viel' }, 'otherGrants', 'not-a-number', { value: 'viel' }],
		[{ extraEquipment: 0.001 }, 'extraEquipment', 'not-cents', { value: 0.001 }],
		[{ licenceCost: -2 }, 'licenceCost', 'negative', { value: -2 }],
		[{ dearerCarNeeded: 'ja' }, 'dearerCarNeeded', 'not-true-or-false', { value: 'ja' }],
		[{ year: undefined }, 'year', 'missing', {}],
		[{ year: 10000 }, 'year', 'too-large', { value: 10000, max: 9999 }],
		[{ year: 2021 }, 'year', 'year-without-rate', { year: 2021, nearest: 2022 }],
		[{ year: 2090 }, 'year', 'year-without-rate', { year: 2090, nearest: 2030 }],
		[
			{ colour: 'red' },
			'colour',
			'unknown-field',
			{
				known: [
					...['year', 'netIncome', 'dependants', 'price', 'oldCarValue', 'otherGrants'],
					...['dearerCarNeeded', 'extraEquipment', 'licenceCost'],
				].join(', '),
			},
		],
	])('%j', (other, path, code, params) => expect(issues(other)).toEqual([{ path, code, params }]));

	it('is refused as a whole where it is no object', () => {
		expect(checkVehicleInput(null, lookup)).toMatchObject({ ok: false, issues: [{ code: 'not-an-object' }] });
	});

	it('says so where no year at all has figures', () => {
		expect(checkVehicleInput(good, () => undefined)).toEqual({
			ok: false,
			issues: [{ path: 'year', code: 'no-year-with-rate', params: { year: 2026 } }],
		});
	});

	it('names the earlier of two years that are equally near', () => {
		const gap: typeof lookup = (_, day) =>
			day.startsWith('2010') || day.startsWith('2012') ? { value: 1, status: 'confirmed' } : undefined;
		expect(checkVehicleInput({ ...good, year: 2011 }, gap)).toMatchObject({
			issues: [{ code: 'year-without-rate', params: { year: 2011, nearest: 2010 } }],
		});
	});
});
