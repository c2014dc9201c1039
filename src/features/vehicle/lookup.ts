import figures from 'virtual:figures';
import { levyLookup } from '#lib/calculators/levy/figure.ts';

/** The dated numbers of the vehicle aid, and of the reference amount that it follows. */
export const lookup = levyLookup(figures);
