import type { FigureValue } from '#lib/engine/types.ts';
import type { Lookup } from './vehicle.ts';

/** How many years beyond the last known reference amount are still computed, as `unconfirmed`. A choice of ours, not law. */
const yearsBeyond = 3;
const searched = { from: 2000, to: 2200 };

function status(year: number, lookup: Lookup): FigureValue['status'] | undefined {
	const day = `${String(year)}-01-01`;
	const ceiling = lookup('vehicle-aid.price-limit', day);
	return ceiling && lookup('reference-amount.monthly', day)?.status;
}

/** The years for which the aid can be computed, the earliest first, each with how sure its reference amount is. */
export function vehicleYears(lookup: Lookup): { readonly year: number; readonly status: FigureValue['status'] }[] {
	const years: { year: number; status: FigureValue['status'] }[] = [];
	let known = searched.from;
	for (let year = searched.from; year <= Math.min(searched.to, known + yearsBeyond); year++) {
		const found = status(year, lookup);
		if (found !== 'unconfirmed') known = year;
		if (found) years.push({ year, status: found });
	}
	return years;
}
