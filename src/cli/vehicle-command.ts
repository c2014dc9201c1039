import calculationWords from '../../rules/texts/de/cli-levy.json' with { type: 'json' };
import vehicleWords from '../../rules/texts/de/cli-vehicle.json' with { type: 'json' };
import { checkVehicleInput } from '#lib/calculators/vehicle/input.ts';
import { reportVehicle } from '#lib/calculators/vehicle/report.ts';
import { vehicleAid } from '#lib/calculators/vehicle/vehicle.ts';
import { calculate, type CalculationIo } from './calculation.ts';
import type { CommandResult } from './command.ts';

/** `vehicle <file | - | JSON>`: the vehicle aid of one year by income (KfzHV) as one JSON object, money in EUR. */
export function vehicleCommand(args: readonly string[], io: CalculationIo): CommandResult {
	return calculate(args, io, {
		words: { ...calculationWords, ...vehicleWords },
		usage: 'usage-vehicle',
		check: checkVehicleInput,
		compute: (input, lookup) => reportVehicle(vehicleAid(input, lookup)),
	});
}
