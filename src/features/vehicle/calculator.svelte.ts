import { SvelteSet } from 'svelte/reactivity';
import { vehicleAid, type VehicleAid } from '#lib/calculators/vehicle/vehicle.ts';
import { beginEntry, type VehicleEntry } from './entry.ts';
import { lookup } from './lookup.ts';
import { readTyped, type Reading } from './reading.ts';

/** The calculator as it stands on the page: what was typed, what it says, and the aid. */
export class Calculator {
	entry: VehicleEntry = $state(beginEntry(''));
	/** Fields that the person has left. */
	readonly touched = new SvelteSet<string>();
	readonly reading: Reading = $derived.by(() => readTyped(this.entry));
	readonly aid: VehicleAid | undefined = $derived.by(
		() => this.reading.input && vehicleAid(this.reading.input, lookup),
	);

	constructor(year: string) {
		this.entry = beginEntry(year);
	}

	show(entry: VehicleEntry): void {
		this.entry = entry;
		this.touched.clear();
	}
}
