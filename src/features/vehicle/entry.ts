import { vehicleYears } from '#lib/calculators/vehicle/year.ts';
import type { Answers } from '#lib/engine/types.ts';
import type { Json } from '#lib/case/types.ts';
import { lookup } from './lookup.ts';

/** The fields for numbers, in the order of the form. */
export const amounts = [
	'netIncome',
	'dependants',
	'price',
	'oldCarValue',
	'otherGrants',
	'extraEquipment',
	'licenceCost',
] as const;
export type Amount = (typeof amounts)[number];

/** Everything typed into the calculator, as it was typed: wrong input is kept too. */
export type VehicleEntry = Record<Amount, string> & { year: string; dearer: boolean };

/** Under which name a case keeps it. */
export const vehicleData = 'vehicle';

const longestText = 40;

/** The year for which the aid can be computed that comes nearest: nothing can be said about others. */
export function nearestYear(year: string): string {
	const asked = Number(year);
	const years = vehicleYears(lookup).map((one) => one.year);
	const distance = (one: number) => Math.abs(one - asked);
	return String(years.reduce((near, one) => (distance(one) < distance(near) ? one : near)));
}

/** The form before anything is typed; income and dependants as they were answered. */
export function beginEntry(year: string, answers: Answers = {}): VehicleEntry {
	const said = (id: string) => (typeof answers[id] === 'number' ? String(answers[id]).replace('.', ',') : '');
	return {
		year: nearestYear(year),
		dearer: false,
		netIncome: said('net-income'),
		dependants: said('dependants'),
		price: '',
		oldCarValue: '',
		otherGrants: '',
		extraEquipment: '',
		licenceCost: '',
	};
}

/** What a case holds of the calculator; undefined if there is nothing. A part that is not what it should be is left empty. */
export function readEntry(data: Json | undefined, empty: VehicleEntry): VehicleEntry | undefined {
	if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
	const held = data as Readonly<Record<string, Json>>;
	const text = (name: string, otherwise: string) => {
		const value = held[name];
		return typeof value === 'string' ? value.slice(0, longestText) : otherwise;
	};
	const read = { ...empty, year: known(text('year', empty.year), empty.year), dearer: held.dearer === true };
	for (const name of amounts) read[name] = text(name, '');
	return read;
}

/** A year of a file may be any text. */
function known(year: string, otherwise: string): string {
	return nearestYear(year) === year ? year : otherwise;
}
