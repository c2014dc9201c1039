import figures from 'virtual:figures';
import { levyLookup } from '#lib/calculators/levy/figure.ts';

/** The dated numbers of the levy. */
export const lookup = levyLookup(figures);
