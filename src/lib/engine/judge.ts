import { levelOn, type Place, type Sheet } from './circuit.ts';
import type { CompiledBenefit } from './compile.ts';
import { MET, UNMET, type Level } from './truth.ts';

/** What comes out of a benefit, as a number: without carriers its level; a carrier that surely comes first adds its place. */
export const OUTCOME = { unlikely: 0, clarify: 1, likely: 2, elsewhere: 3 } as const;

/** What comes out of a benefit that was evaluated on a sheet. */
export function judge({ roots }: CompiledBenefit, sheet: Sheet): number {
	const required = levelOn(sheet, roots[0] as Place);
	if (roots.length === 1 || required === UNMET) return required;
	let highest: Level = UNMET;
	for (let each = 1; each < roots.length; each++) {
		const level = levelOn(sheet, roots[each] as Place);
		if (level === MET) return OUTCOME.elsewhere + each - 1;
		if (level > highest) highest = level;
	}
	return required === MET && highest === UNMET ? OUTCOME.likely : OUTCOME.clarify;
}
