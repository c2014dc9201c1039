import { beforeAll, describe, expect, it } from 'vitest';
import { vehicleAid } from '#lib/calculators/vehicle/vehicle.ts';
import { texts, type Texts } from '#lib/i18n/texts.ts';
import { aidView, limitViews, usedCarShare } from './aid-view.ts';
import { beginEntry, readEntry, type VehicleEntry } from './entry.ts';
import { lookup } from './lookup.ts';
import { readTyped } from './reading.ts';

let words: Texts;
beforeAll(async () => {
	words = await texts('de', ['vehicle']);
});
const typed = (part: Partial<VehicleEntry>): VehicleEntry => ({
	...beginEntry('2026'),
	...{ netIncome: '2.300', dependants: '1', price: '18.000' },
	...part,
});
const shown = (part: Partial<VehicleEntry>) => {
	const { input } = readTyped(typed(part));
	if (!input) throw new Error('no input');
	return aidView(vehicleAid(input, lookup), input, words);
};

describe('what was typed', () => {
	it.each(['2300', '2.300', '2.300,00', '2 300', ' 2300 € ', '2300,00 EUR', '2300.00'])(
		'is read: "%s"',
		(netIncome) => {
			expect(readTyped(typed({ netIncome })).input?.netIncome).toBe(230_000);
		},
	);

	it.each([
		[{ netIncome: 'viel' }, 'netIncome', 'not-a-number'],
		[{ netIncome: '-5' }, 'netIncome', 'negative'],
		[{ netIncome: '0,005' }, 'netIncome', 'not-cents'],
		[{ netIncome: '2.3000' }, 'netIncome', 'two-readings'],
		[{ dependants: '1,5' }, 'dependants', 'not-whole'],
		[{ price: '99999999999999' }, 'price', 'too-large'],
		[{ year: '2019' }, 'year', 'year-without-rate'],
	])('%o is wrong', (part, field, code) => {
		expect(readTyped(typed(part)).wrong.get(field)?.code).toBe(code);
	});

	it('is missing where it is needed, and 0 where nothing is to be taken off', () => {
		expect(readTyped(beginEntry('2026')).missing).toEqual(['netIncome', 'dependants', 'price']);
		expect(readTyped(typed({})).input).toMatchObject({ oldCarValue: 0, otherGrants: 0, licenceCost: 0 });
		expect(readTyped(typed({ price: '', licenceCost: '3000' })).input?.price).toBe(0);
	});

	it('begins with the answers and comes back from the case', () => {
		const begun = beginEntry('2026', { 'net-income': 1850.5, dependants: 2, price: 'unknown' });
		expect([begun.netIncome, begun.dependants]).toEqual(['1850,5', '2']);
		expect(readEntry(typed({ price: 'abc' }), begun)?.price).toBe('abc');
		for (const data of [undefined, null, 5, [], { year: 7, netIncome: {} }])
			expect(() => readEntry(data, begun)).not.toThrow();
	});
});

describe('the aid in words', () => {
	it('goes line by line, each with its norm', () => {
		const { grant, meaning, lines } = shown({ extraEquipment: '500', licenceCost: '900', oldCarValue: '1.000' });
		expect(grant).toBe('12.920,00\u00a0€');
		expect(meaning).toBe('76\u00a0% von 17.000,00\u00a0€');
		expect(lines.map(({ id }) => id)).toEqual([
			...['net-income', 'dependants', 'income', 'share-percent', 'price', 'old-car', 'base', 'grant'],
			...['equipment', 'licence'],
		]);
		for (const line of lines) {
			expect(line.norms.length).toBeGreaterThan(0);
			expect(line.label + (line.how ?? '')).not.toMatch(/\{\{|undefined/);
		}
		expect(lines[1]?.how).toBe('475\u00a0€ je Person: 12\u00a0% der Bezugsgröße, auf volle 5\u00a0€ aufgerundet');
	});

	it('says why there is nothing, and that equipment is paid all the same', () => {
		const { grant, meaning, sums } = shown({ netIncome: '9000', extraEquipment: '700' });
		expect(grant).toBe('0,00\u00a0€');
		expect(meaning).toContain('keinen Zuschuss zum Kauf');
		expect(sums.find(({ id }) => id === 'total')?.value).toBe('700,00\u00a0€');
		expect(shown({ oldCarValue: '20000' }).meaning).toContain('bleibt nichts');
	});

	it('offers the loan of hardship up to what is left of the base', () => {
		expect(shown({}).loan).toContain('4.320,00\u00a0€');
		expect(shown({ netIncome: '1000' }).loan).toBeUndefined();
	});

	it('marks the row of this income', () => {
		const { limits, income } = vehicleAid(readTyped(typed({})).input!, lookup);
		expect(limitViews(limits, income, 'de').filter(({ here }) => here)).toEqual([
			{ limit: '1.980\u00a0€', share: '76\u00a0%', here: true },
		]);
		expect(limitViews(limits, undefined, 'de').some(({ here }) => here)).toBe(false);
	});
});

it('says what a used car must still be worth', () => {
	expect(usedCarShare(2026)).toBe('50\u00a0%');
	const text = words.t('vehicle:rules.usedCar', { percent: usedCarShare(2026) });
	expect(text).toContain('mindestens 50\u00a0% seines früheren Neupreises');
});
