/** The signed calculations in rules/examples: what the calculators must make of the figures. */
import { checkVehicleInput } from '../../src/lib/calculators/vehicle/input.ts';
import { vehicleAid } from '../../src/lib/calculators/vehicle/vehicle.ts';
import { countPerson } from '../../src/lib/calculators/levy/counting.ts';
import { centsOn, firstDay, levyLookup } from '../../src/lib/calculators/levy/figure.ts';
import { checkLevyInput, checkSurchargeInput } from '../../src/lib/calculators/levy/input.ts';
import { computeLevy } from '../../src/lib/calculators/levy/levy.ts';
import type { Person } from '../../src/lib/calculators/levy/person.ts';
import { reportLevy } from '../../src/lib/calculators/levy/report.ts';
import { begunMonthsLate, surcharge } from '../../src/lib/calculators/levy/surcharge.ts';
import type { Figure } from '../../src/lib/engine/types.ts';
import countingFile from '../../rules/examples/counting.json' with { type: 'json' };
import levyFile from '../../rules/examples/levy.json' with { type: 'json' };
import toldFile from '../../rules/examples/told.json' with { type: 'json' };
import vehicleFile from '../../rules/examples/vehicle.json' with { type: 'json' };
import { periods } from './periods.ts';

export type Figures = Readonly<Record<string, Figure>>;

/** A sentence with what it says and what the calculators say about the same. */
export interface Calculation {
	readonly says: string;
	readonly expected: unknown;
	/** May throw where the figures do not suffice. */
	readonly found: (figures: Figures) => unknown;
}

const picked = (all: object, keys: readonly string[]) =>
	Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));

/** The tier that held where the law had none of its own for nobody employed. */
const instead: Readonly<Record<string, string>> = {
	zero: 'below-2',
	'small-zero': 'small-below-1',
	'medium-zero': 'medium-below-1',
};

const levies = levyFile.levy.map(({ id, says, input, expect }): Calculation => ({
	says: `${id}: ${says}`,
	expected: expect,
	found: (figures) => {
		const rates = levyLookup(figures);
		const checked = checkLevyInput(input, rates);
		return checked.ok ? picked(reportLevy(computeLevy(checked.value, rates)), Object.keys(expect)) : checked.issues;
	},
}));

const surcharges = levyFile.surcharge.map(({ id, says, input, expect }): Calculation => ({
	says: `${id}: ${says}`,
	expected: expect,
	found: (figures) => {
		const rates = levyLookup(figures);
		const checked = checkSurchargeInput(input, rates);
		if (!checked.ok) return checked.issues;
		const { arrears, begunMonths, year } = checked.value;
		const sum = surcharge(arrears, begunMonths, year, rates);
		return { base: sum.base / 100, surcharge: sum.surcharge / 100 };
	},
}));

const rates = Object.entries(levyFile.rates).map(([year, amounts]): Calculation => ({
	says: `The announced rates of ${year}.`,
	expected: amounts,
	found: (figures) => {
		const lookup = levyLookup(figures);
		const day = firstDay(Number(year));
		const amount = (tier: string) =>
			centsOn(lookup, `levy.tier-${lookup(`levy.tier-${tier}`, day) ? tier : (instead[tier] ?? tier)}`, day) / 100;
		return Object.fromEntries(Object.keys(amounts).map((tier) => [tier, amount(tier)]));
	},
}));

const late = levyFile.late.map(({ says, year, paidOn, begunMonths }): Calculation => ({
	says,
	expected: begunMonths,
	found: (figures) => begunMonthsLate(year, paidOn, levyLookup(figures)),
}));

/** Numbers that texts only tell, never reckoned with. */
const told = [...levyFile.shown, ...toldFile.examples].map(({ says, figure, date, value }): Calculation => ({
	says,
	expected: value,
	found: (figures) => levyLookup(figures)(figure, date)?.value,
}));

const persons = countingFile.examples.map(({ says, date, person, expect }): Calculation => ({
	says,
	expected: expect,
	found: (figures) => picked(countPerson(person as Person, date, levyLookup(figures)), Object.keys(expect)),
}));

const vehicles = vehicleFile.examples.map(({ says, input, expect }): Calculation => ({
	says,
	expected: expect,
	found: (figures) => {
		const lookup = levyLookup(figures);
		const checked = checkVehicleInput(input, lookup);
		if (!checked.ok) return checked.issues;
		const { grant, licence, limits, ...aid } = vehicleAid(checked.value, lookup);
		const euros = { grant: grant / 100, licence: licence / 100, limits: limits.map(({ limit }) => limit / 100) };
		return picked({ ...aid, ...euros }, Object.keys(expect));
	},
}));

export const calculations: readonly Calculation[] = [
	...levies,
	...surcharges,
	...rates,
	...late,
	...told,
	...persons,
	...vehicles,
	...periods,
];
