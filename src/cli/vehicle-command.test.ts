import { describe, expect, it } from 'vitest';
import { readRules } from './read-rules.ts';
import type { CalculationIo } from './calculation.ts';
import { vehicleCommand } from './vehicle-command.ts';

const example = '{"year":2026,"netIncome":2300,"dependants":1,"price":18000,"oldCarValue":0,"otherGrants":0}';
const book = readRules('rules');
const io: CalculationIo = {
	figures: book.figures,
	read: (path) => {
		if (path !== '-') throw new Error('ENOENT');
		return example;
	},
};
const printed = (text: string) => JSON.parse(vehicleCommand([text], io).out) as Record<string, unknown>;
const having = (change: Record<string, unknown>) => JSON.stringify({ ...(JSON.parse(example) as object), ...change });

describe('vehicle', () => {
	it('prints income, share, base, grant, limits and norms in EUR', () => {
		expect(printed(example)).toMatchObject({
			income: 1825,
			sharePercent: 76,
			base: 18000,
			grant: 13680,
			equipment: 0,
			licence: 0,
			loanLimit: 4320,
			status: 'confirmed',
			norms: ['kfzhv-6-3', 'kfzhv-6-2', 'kfzhv-6-1', 'kfzhv-5-1', 'kfzhv-5-3'],
		});
		expect(printed(example).limits).toEqual([
			{ limit: 1585, sharePercent: 100 },
			{ limit: 1780, sharePercent: 88 },
			{ limit: 1980, sharePercent: 76 },
			{ limit: 2180, sharePercent: 64 },
			{ limit: 2375, sharePercent: 52 },
			{ limit: 2575, sharePercent: 40 },
			{ limit: 2770, sharePercent: 28 },
			{ limit: 2970, sharePercent: 16 },
		]);
		expect(vehicleCommand(['-'], io).out).toBe(vehicleCommand([example], io).out);
	});

	it('knows every norm that it prints', () => {
		const all = printed(having({ dearerCarNeeded: true, extraEquipment: 500, licenceCost: 900 })).norms as string[];
		expect(all.filter((norm) => !book.norms.norms[norm])).toEqual([]);
	});

	it('takes what is not there as nothing', () => {
		expect(printed('{"year":2026,"netIncome":2300,"dependants":1,"price":22000}').grant).toBe(16720);
		expect(printed('{"year":2026,"netIncome":2000,"dependants":0,"licenceCost":3000}')).toMatchObject({
			grant: 0,
			licence: 2000,
		});
	});

	it('marks a projected year', () => {
		expect([2026, 2027, 2028].map((year) => printed(having({ year })).status)).toEqual([
			'confirmed',
			'projected',
			'unconfirmed',
		]);
	});

	it.each([
		[[], 'genau eine Angabe'],
		[[example, example], 'genau eine Angabe'],
		[['nirgends.json'], 'nirgends.json'],
		[['{"year":2026,}'], 'kein gültiges JSON'],
		[['[]'], 'JSON-Objekt'],
		[['null'], 'nicht lesen'],
		[[having({ netIncome: '2.3000' })], 'netIncome: „2.3000“ lässt sich auf zwei Arten lesen: 2,30 oder 23.000.'],
		[[having({ netIncome: 'viel' })], 'netIncome: Erwartet wird eine Zahl, gefunden wurde „viel“'],
		[[having({ netIncome: '' })], 'netIncome: Erwartet wird eine Zahl'],
		[[having({ netIncome: null })], 'netIncome: Diese Angabe fehlt'],
		[[having({ netIncome: -1 })], 'netIncome: Erwartet wird eine Zahl ab 0'],
		[[having({ netIncome: 2300.005 })], 'höchstens zwei Nachkommastellen'],
		[[having({ price: -18000 })], 'price: Erwartet wird eine Zahl ab 0'],
		[[having({ dependants: 1.5 })], 'dependants: Erwartet wird eine ganze Zahl'],
		[[having({ dependants: 101 })], 'dependants: 101 ist mehr'],
		[[having({ year: 2021 })], 'year: Für das Jahr 2021'],
		[[having({ year: 2031 })], 'das nächstliegende Jahr ist 2030'],
		[[having({ year: '2026' })], 'year: Erwartet wird eine Zahl'],
		[[having({ einkommen: 1 })], 'einkommen: Dieses Feld gibt es nicht'],
		[['{"year":2026,"netIncome":2300}'], 'dependants: Diese Angabe fehlt'],
		[['{}'], '(und 3 weitere Fehler)'],
	])('refuses %j with one line', (args, words) => {
		const { exit, out, err } = vehicleCommand(args, io);
		expect([exit, out]).toEqual([2, '']);
		expect(err).toContain(words);
		expect(err.trimEnd()).not.toContain('\n');
		expect(err).not.toContain('{{');
	});
});
