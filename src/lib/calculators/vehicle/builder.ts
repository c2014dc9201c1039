/** The figures of the vehicle aid, for tests. */
import aid from '../../../../rules/figures/vehicle-aid.json' with { type: 'json' };
import reference from '../../../../rules/figures/reference-amount.json' with { type: 'json' };
import { levyLookup } from '#lib/calculators/levy/figure.ts';
import type { Figure } from '#lib/engine/types.ts';
import type { Lookup } from './vehicle.ts';

const named = (prefix: string, figures: object) =>
	Object.entries(figures as Record<string, Figure>).map(([name, figure]) => [`${prefix}.${name}`, figure] as const);

export const lookup: Lookup = levyLookup(
	Object.fromEntries<Figure>([...named('vehicle-aid', aid.figures), ...named('reference-amount', reference.figures)]),
);
