import words from '../../rules/texts/de/cli-levy.json' with { type: 'json' };
import { checkLevyInput, checkSurchargeInput } from '#lib/calculators/levy/input.ts';
import { computeLevy } from '#lib/calculators/levy/levy.ts';
import { reportLevy } from '#lib/calculators/levy/report.ts';
import { surcharge } from '#lib/calculators/levy/surcharge.ts';
import { calculate, type CalculationIo } from './calculation.ts';
import type { CommandResult } from './command.ts';

/** `levy <file | - | JSON>`: the levy of one year as one JSON object. */
export function levyCommand(args: readonly string[], io: CalculationIo): CommandResult {
	return calculate(args, io, {
		words,
		usage: 'usage-levy',
		check: checkLevyInput,
		compute: (input, lookup) => reportLevy(computeLevy(input, lookup)),
	});
}

/** `surcharge <file | - | JSON>`: base and surcharge of late arrears in EUR. `year` is the levy year. */
export function surchargeCommand(args: readonly string[], io: CalculationIo): CommandResult {
	return calculate(args, io, {
		words,
		usage: 'usage-surcharge',
		check: checkSurchargeInput,
		compute: ({ arrears, begunMonths, year }, lookup) => {
			const found = surcharge(arrears, begunMonths, year, lookup);
			return { base: found.base / 100, surcharge: found.surcharge / 100 };
		},
	});
}
