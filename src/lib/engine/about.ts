import { levelOn, type Sheet } from './circuit.ts';
import type { CompiledBenefit } from './compile.ts';
import { UNMET } from './truth.ts';

/**
 * Whether the answers say that a benefit is meant for others: one of the requirements that its rule names under `about`
 * is unmet. They are requirements like all others, so nothing is called so that would not be `unlikely`.
 */
export function isForOthers({ rule: { about }, requires }: CompiledBenefit, sheet: Sheet): boolean {
	if (!about || requires.kind !== 'all') return false;
	return requires.children.some(({ part, at }) => about.includes(part?.id ?? '') && levelOn(sheet, at) === UNMET);
}
