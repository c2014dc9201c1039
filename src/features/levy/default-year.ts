import { dueDay } from '#lib/calculators/levy/surcharge.ts';
import { yearHasRate } from '#lib/calculators/levy/year.ts';
import { lookup } from './lookup.ts';

/** The levy year to begin with: last year until its levy is due, then this one. @param today yyyy-mm-dd */
export function defaultYear(today: string): string {
	const year = Number(today.slice(0, 4));
	const asked = today <= dueDay(year - 1, lookup) ? year - 1 : year;
	for (let known = asked; known > asked - 100; known--) if (yearHasRate(known, lookup)) return String(known);
	return String(asked);
}
