import { describe, expect, it } from 'vitest';
import { levyFigures } from '#lib/calculators/levy/builder.ts';
import type { CalculationIo } from './calculation.ts';
import { levyCommand, surchargeCommand } from './levy-command.ts';

const text =
	'{"year":2025,"jobs":[100,100],"occupied":[2,2],"federalSixPercent":false,"workshopLabour":0,"paidMonthsLate":1}';
const files: Record<string, string> = {
	'input.json': text,
	'-': text,
	'bom.json': `\uFEFF${text}`,
	'broken.json': '{"year":',
};
const io: CalculationIo = {
	figures: levyFigures,
	read: (path) => {
		const found = files[path];
		if (found === undefined) throw new Error('ENOENT');
		return found;
	},
};

describe('levy', () => {
	it.each(['input.json', '-', 'bom.json', text, ` ${text}`])('reads %j', (source) => {
		const { exit, out, err } = levyCommand([source], io);
		expect([exit, err]).toEqual([0, '']);
		const printed = JSON.parse(out) as Record<string, unknown>;
		expect(Object.keys(printed)).toEqual([
			...[
				'year',
				'average',
				'duty',
				'target',
				'occupied',
				'unfilled',
				'quotaPercent',
				'averageOccupied',
				'rate',
				'gross',
			],
			...['credit', 'levy', 'surcharge', 'status', 'steps'],
		]);
		expect(printed).toMatchObject({
			target: 10,
			unfilled: 6,
			rate: 275,
			levy: 1650,
			surcharge: 16.5,
			status: 'confirmed',
		});
		expect((printed.steps as { value: number }[]).at(-1)).toEqual({
			id: 'surcharge',
			value: 16.5,
			norms: ['sgb9-160-4-s3', 'sgb4-24-1'],
		});
	});

	it.each([
		[[], 'genau eine Angabe'],
		[['input.json', 'more'], 'genau eine Angabe'],
		[['nowhere.json'], 'nowhere.json'],
		[['broken.json'], 'kein gültiges JSON'],
		[['[1]'], 'JSON-Objekt'],
		[[text.replace('2025', '2015')], 'year: Für das Jahr 2015'],
		[[text.replace('[2,2]', '[2,200]')], 'occupied[1]: Im 2. Monat'],
		[
			[text.replace('[2,2]', '[-2,"x"]')],
			'occupied[0]: Erwartet wird eine Zahl ab 0, gefunden wurde „-2“. (und 1 weitere Fehler)',
		],
	])('refuses %j with one line', (args, words) => {
		const { exit, out, err } = levyCommand(args, io);
		expect([exit, out]).toEqual([2, '']);
		expect(err).toContain(words);
		expect(err.trimEnd()).not.toContain('\n');
		expect(err).not.toContain('{{');
	});
});

describe('surcharge', () => {
	it('prints base and surcharge', () => {
		const { out } = surchargeCommand(['{"arrears":4890,"begunMonths":1,"year":2025}'], io);
		expect(out).toBe('{"base":4850,"surcharge":48.5}\n');
	});

	it('refuses what is wrong', () => {
		expect(surchargeCommand(['{"arrears":-1,"begunMonths":1,"year":2025}'], io)).toMatchObject({ exit: 2, out: '' });
	});
});
