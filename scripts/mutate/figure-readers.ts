/** Whether anybody could ever see that a figure is wrong: who reads it, on which days, and what comes out. */
import { eventIds, eventRule } from '../../src/lib/calculators/deadlines/events.ts';
import { facts } from '../../src/lib/calculators/facts.ts';
import { countPerson } from '../../src/lib/calculators/levy/counting.ts';
import { firstDay, levyLookup, type Lookup } from '../../src/lib/calculators/levy/figure.ts';
import type { Person } from '../../src/lib/calculators/levy/person.ts';
import { yearHasRate } from '../../src/lib/calculators/levy/year.ts';
import { vehicleAid } from '../../src/lib/calculators/vehicle/vehicle.ts';
import { vehicleYears } from '../../src/lib/calculators/vehicle/year.ts';
import type { Guide } from '../../src/lib/engine/compile.ts';
import { figureOn, firstDayOf } from '../../src/lib/engine/figures.ts';
import type { Figure } from '../../src/lib/engine/types.ts';
import type { Figures } from './calculations.ts';
import { shifted } from './figure-mutants.ts';
import { ends } from './periods.ts';

export interface Editions {
	readonly name: string;
	readonly right: Figures;
	readonly wrong: Figures;
	/** The guides that read the figure, on a day; none where the other figures do not reach back so far. */
	readonly guides: (figures: Figures, day: string) => readonly Guide[];
	/** The first day for which texts that name the figure are told; nothing where none names it. */
	readonly told: string | undefined;
}

/** From before the first figure that anybody reads to after the last. */
const years = Array.from({ length: 16 }, (_, index) => 2014 + index);

/** The first day on which the figures lead to something else; none where nobody ever could tell. */
export function seenOn({ name, right, wrong, guides, told }: Editions): string | undefined {
	const near = [right, wrong].flatMap((figures) => Object.keys(figures[name]?.values ?? {}));
	const around = near.flatMap((day) => [-1, 0, 1].map((step) => shifted(day, step)));
	const reads = readerOf(name);
	const shown = (figures: Figures, day: string) =>
		JSON.stringify([
			reads(figures, day),
			guides(figures, day).map((guide) => inGuide(name, guide)),
			told !== undefined && day >= told && toldOn(figures[name], day),
		]);
	return [...new Set([...around, ...years.map(firstDay), ...(told === undefined ? [] : [told])])]
		.sort()
		.find((day) => shown(right, day) !== shown(wrong, day));
}

/** What a text tells of a figure on a day: its value then, before the first one that (`src/lib/i18n/fill.ts`). */
function toldOn(figure: Figure | undefined, day: string): number | undefined {
	return figure && figureOn(figure, [day, firstDayOf(figure) ?? day].sort().at(-1) ?? day)?.value;
}

/** The net incomes in EUR at which the table of the vehicle aid may change, and what lies just above. */
const incomes = Array.from({ length: 500 }, (_, index) => 1000 + 5 * index).flatMap((income) => [income, income + 1]);

/** What a guide makes of a figure: the fact that it belongs to, or its value. */
function inGuide(name: string, { figures }: Guide): unknown {
	if (subjectOf(name) !== 'vehicle-aid' && subjectOf(name) !== 'reference-amount') return figures.get(name)?.value;
	const value = (id: string) => figures.get(id)?.value ?? Number.NaN;
	return incomes.flatMap((income) =>
		[0, 1, 2].map((dependants) =>
			facts['vehicle-income-within-table']?.compute((id) => (id === 'net-income' ? income : dependants), value),
		),
	);
}

const subjectOf = (name: string) => name.slice(0, name.indexOf('.'));

/** What the calculator behind a figure makes of it on a day. */
function readerOf(name: string): (figures: Figures, day: string) => unknown {
	switch (subjectOf(name)) {
		case 'deadlines':
			return allEnds;
		case 'levy':
			return (figures, day) => inLevy(name, levyLookup(figures), day);
		case 'vehicle-aid':
		case 'reference-amount':
			return (figures, day) => aids(levyLookup(figures), day);
		default:
			return () => undefined;
	}
}

/** Every end of every event on a day. */
function allEnds(figures: Figures, day: string): unknown {
	return eventIds.map((event) => {
		const { asked } = eventRule(event);
		if (asked === 'levy-year') return ends(event, { year: Number(day.slice(0, 4)) }, figures);
		return ends(event, asked === 'day' ? { day } : { arrived: day, posted: day }, figures);
	});
}

/** Figures by which persons are counted, in each month of a levy year. */
const COUNTED = /^levy\.(job-hours|short-job-weeks|trainee-places|multiple-max|after-)/;
/** Figures of the surcharge, read on 1 April of the following year. */
const LATE = /^levy\.surcharge-(percent|rounding|minimum)$/;

function inLevy(name: string, lookup: Lookup, day: string): unknown {
	const year = Number(day.slice(0, 4));
	if (COUNTED.test(name))
		return yearHasRate(year, lookup) && attempt(() => persons.map((one) => countPerson(one, day, lookup)));
	if (name.startsWith('levy.surcharge-'))
		return yearHasRate(year - 1, lookup) && lookup(name, LATE.test(name) ? `${String(year)}-04-01` : firstDay(year));
	return yearHasRate(year, lookup) && lookup(name, firstDay(year));
}

const employee: Person = { status: 'severely-disabled', post: 'employee', hoursPerWeek: 39 };
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
/** Persons on both sides of every number by which the law counts them. */
const persons: readonly Person[] = [
	{ ...employee, post: 'trainee' },
	...numbers(15, 20).map((hoursPerWeek) => ({ ...employee, hoursPerWeek })),
	...numbers(6, 10).map((weeksAgreed) => ({ ...employee, weeksAgreed })),
	...numbers(1, 6).map((agencyPlaces) => ({ ...employee, agencyPlaces })),
	...numbers(0, 48).map((monthsAfterTraining) => ({ ...employee, monthsAfterTraining })),
	...numbers(0, 48).map((monthsAfterWorkshop) => ({ ...employee, monthsAfterWorkshop })),
];

function aids(lookup: Lookup, day: string): unknown {
	const year = Number(day.slice(0, 4));
	if (day !== firstDay(year) || !vehicleYears(lookup).some((one) => one.year === year)) return undefined;
	const input = { year, otherGrants: 0, oldCarValue: 0, dearerCarNeeded: false, extraEquipment: 0 };
	const aid = (netIncome: number, dependants: number) =>
		vehicleAid({ ...input, netIncome: netIncome * 100, dependants, price: 3_000_100, licenceCost: 300_100 }, lookup);
	return attempt(() =>
		incomes.map((income) =>
			[0, 1].map((dependants) => JSON.stringify({ ...aid(income, dependants), limits: undefined })),
		),
	);
}

/** What a calculation gives; nothing where its figures do not suffice. */
function attempt<T>(calculate: () => T): T | undefined {
	try {
		return calculate();
	} catch {
		return undefined;
	}
}
