import type { Issue } from '#lib/calculators/levy/issue.ts';
import { checkVehicleInput } from '#lib/calculators/vehicle/input.ts';
import type { VehicleInput } from '#lib/calculators/vehicle/vehicle.ts';
import { amounts, type Amount, type VehicleEntry } from './entry.ts';
import { lookup } from './lookup.ts';

/** What the typed texts say: an input, or what is missing and what is wrong. */
export interface Reading {
	readonly input: VehicleInput | undefined;
	readonly wrong: ReadonlyMap<string, Issue>;
	readonly missing: readonly Amount[];
}

/** Reads what was typed, without guessing: an empty field that is needed is missing, never 0. */
export function readTyped(entry: VehicleEntry): Reading {
	const typed = Object.fromEntries(amounts.map((name) => [name, entry[name].trim() || undefined]));
	const checked = checkVehicleInput({ ...typed, year: Number(entry.year), dearerCarNeeded: entry.dearer }, lookup);
	if (checked.ok) return { input: checked.value, wrong: new Map(), missing: [] };
	const wrong = new Map<string, Issue>();
	const missing: Amount[] = [];
	for (const issue of checked.issues) {
		const field = amounts.find((name) => name === issue.path);
		if (issue.code === 'missing' && field) missing.push(field);
		else if (!wrong.has(issue.path)) wrong.set(issue.path, issue);
	}
	return { input: undefined, wrong, missing };
}
