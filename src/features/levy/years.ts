import { levyYears } from '#lib/calculators/levy/year.ts';
import type { Choice } from '#lib/ui/fields/choice.ts';
import { lookup } from './lookup.ts';
import type { Words } from './words.ts';

/** The levy years to choose from, the newest first; what is not law yet says so. @param today yyyy-mm-dd */
export function yearChoices(words: Words, today: string): Choice[] {
	return levyYears(lookup, Number(today.slice(0, 4))).map(({ year, status }) => ({
		value: String(year),
		label: status === 'confirmed' ? String(year) : words.t(`year.${status}`, { year }),
	}));
}
