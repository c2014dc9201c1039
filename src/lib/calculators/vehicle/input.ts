import { Issues, type Checked } from '#lib/calculators/levy/issue.ts';
import { cents, fields, trueOrFalse, whole } from '#lib/calculators/levy/value.ts';
import type { Lookup, VehicleInput } from './vehicle.ts';
import { vehicleYears } from './year.ts';

const known = [
	...['year', 'netIncome', 'dependants', 'price', 'oldCarValue', 'otherGrants'],
	...['dearerCarNeeded', 'extraEquipment', 'licenceCost'],
];
/** A technical bound against a digit too many. Not law. */
const mostDependants = 100;

/**
 * Reads an untrusted input; money in EUR, numbers also as people write them. Left out, `oldCarValue`, `otherGrants`, `extraEquipment` and `licenceCost` are 0 and
 * `dearerCarNeeded` is false; `price` may be left out where there is equipment or a licence to pay for.
 */
export function checkVehicleInput(raw: unknown, lookup: Lookup): Checked<VehicleInput> {
	const issues = new Issues();
	const given = fields(raw, known, issues);
	if (!given) return { ok: false, issues: issues.all };
	const money = (name: string, missing?: number) => cents(given[name] ?? missing, name, issues);
	const { dearerCarNeeded = false, extraEquipment, licenceCost } = given;
	const value = {
		year: aidYear(given.year, lookup, issues),
		netIncome: money('netIncome'),
		dependants: whole(given.dependants, 'dependants', mostDependants, issues, 'persons'),
		price: money('price', extraEquipment === undefined && licenceCost === undefined ? undefined : 0),
		oldCarValue: money('oldCarValue', 0),
		otherGrants: money('otherGrants', 0),
		dearerCarNeeded: trueOrFalse(dearerCarNeeded, 'dearerCarNeeded', issues),
		extraEquipment: money('extraEquipment', 0),
		licenceCost: money('licenceCost', 0),
	};
	return issues.all.length > 0 ? { ok: false, issues: issues.all } : { ok: true, value: value as VehicleInput };
}

function aidYear(value: unknown, lookup: Lookup, issues: Issues): number | undefined {
	const year = whole(value, 'year', 9999, issues);
	if (year === undefined) return undefined;
	const years = vehicleYears(lookup).map((one) => one.year);
	if (years.includes(year)) return year;
	const nearest = years.reduce<number | undefined>(
		(near, one) => (near === undefined || Math.abs(one - year) < Math.abs(near - year) ? one : near),
		undefined,
	);
	return nearest === undefined
		? issues.add('year', 'no-year-with-rate', { year })
		: issues.add('year', 'year-without-rate', { year, nearest });
}
