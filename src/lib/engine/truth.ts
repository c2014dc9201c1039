import type { Truth } from './types.ts';

/** Truth as a level, so that "all" is the lowest and "any" the highest of its parts. */
export type Level = 0 | 1 | 2;
export const UNMET: Level = 0;
export const OPEN: Level = 1;
export const MET: Level = 2;

const WORDS = ['unmet', 'open', 'met'] as const;

/** The word for a level. */
export function truth(level: Level): Truth {
	return WORDS[level];
}

export function lower(a: Level, b: Level): Level {
	return a < b ? a : b;
}

export function higher(a: Level, b: Level): Level {
	return a > b ? a : b;
}

export function opposite(level: Level): Level {
	return (2 - level) as Level;
}
