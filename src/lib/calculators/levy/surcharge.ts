import { centsOn, firstDay, valueOn, type Lookup } from './figure.ts';

/** Amounts in cents; `base` is 0 where no surcharge is charged. */
export type Surcharge = { base: number; surcharge: number };

/** The first day of delay for a levy year: the day after 31 March of the following year (§ 160 (4) S. 3 SGB IX). */
function firstDayLate(year: number, figure: Lookup): string {
	const month = valueOn(figure, 'levy.surcharge-first-month', firstDay(year + 1));
	return `${year + 1}-${String(month).padStart(2, '0')}-01`;
}

/** The last day in time for a levy year, 31 March of the following year (§§ 160 (4), 163 (2) SGB IX). */
export function dueDay(year: number, figure: Lookup): string {
	const late = new Date(`${firstDayLate(year, figure)}T00:00:00Z`);
	return new Date(late.getTime() - 1).toISOString().slice(0, 10);
}

/**
 * The surcharge for late payment (§ 160 (4) S. 3 SGB IX, § 24 (1) SGB IV): a percentage of the arrears rounded down to
 * 50 EUR for each begun month of delay. Below the lower limit none is charged, provided that it would have to be demanded
 * separately; that is assumed here. `arrears` in cents; `year` is the levy year, as everywhere. The law in force when the
 * delay begins decides, 1 April of the following year: a levy of 2022 falls under the limit of 2023.
 */
export function surcharge(arrears: number, begunMonths: number, year: number, figure: Lookup): Surcharge {
	const day = firstDayLate(year, figure);
	if (arrears < centsOn(figure, 'levy.surcharge-minimum', day)) return { base: 0, surcharge: 0 };
	const base = arrears - (arrears % centsOn(figure, 'levy.surcharge-rounding', day));
	const percent = valueOn(figure, 'levy.surcharge-percent', day);
	return { base, surcharge: Math.round((base * percent * begunMonths) / 100) };
}

/**
 * Begun months of delay for a payment on `paidOn` (YYYY-MM-DD, the day the money reaches the office): 0 up to 31 March, 1 in
 * April, 2 in May. Whether the due date moves when it is no working day is not settled, so it is not moved.
 */
export function begunMonthsLate(year: number, paidOn: string, figure: Lookup): number {
	const [dueYear, firstMonth] = firstDayLate(year, figure).split('-').map(Number) as [number, number];
	const [paidYear, paidMonth] = paidOn.split('-').map(Number) as [number, number];
	return Math.max(0, (paidYear - dueYear) * 12 + paidMonth - firstMonth + 1);
}
