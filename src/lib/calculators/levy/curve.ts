import type { Lookup } from './figure.ts';
import type { Tier } from './tiers.ts';
import type { LevyInput } from './sums.ts';
import { computeLevy } from './levy.ts';

/** The levy in cents if this many counted persons were employed in every month. */
export type CurvePoint = { persons: number; levy: number; rate: number; tier: Tier | undefined };

/**
 * The levy over 0…`upTo` persons employed all year, everything else unchanged; without `upTo` as far as the first number that
 * costs nothing. At most about `points` points; where persons must be skipped, both sides of each tier boundary are kept, so that
 * the jumps stay where they are.
 */
export function levyCurve(input: LevyInput, figure: Lookup, upTo?: number, points = 120): CurvePoint[] {
	const at = (persons: number): CurvePoint => {
		const { levy, rate, tier } = computeLevy({ ...input, occupied: input.jobs.map(() => persons) }, figure);
		return { persons, levy, rate, tier };
	};
	const { target, months } = computeLevy(input, figure);
	const end = upTo ?? Math.max(1, Math.ceil(target / months));
	const stride = Math.max(1, Math.ceil(end / points));
	let last = at(0);
	const curve = [last];
	for (let persons = 0; persons < end; persons += stride) {
		const next = at(Math.min(persons + stride, end));
		curve.push(...jumps(last, next, at), next);
		last = next;
	}
	return curve;
}

/** Both sides of each change of tier strictly between two points. */
function jumps(left: CurvePoint, right: CurvePoint, at: (persons: number) => CurvePoint): CurvePoint[] {
	if (left.tier === right.tier || right.persons - left.persons < 2) return [];
	const middle = at(Math.floor((left.persons + right.persons) / 2));
	const found = [...jumps(left, middle, at), middle, ...jumps(middle, right, at)];
	return found.filter((point, index) => {
		const before = found[index - 1] ?? left;
		const after = found[index + 1] ?? right;
		return point.tier !== before.tier || point.tier !== after.tier;
	});
}
